Feature: Eyes

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is hay fever
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                | who                   | red flag                                                                                          | destination        | when                     |
      | Something in or through the eye     | a 40 year old man     | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil | A&E                | to arrive within 1 hour  |
      | Sudden loss of sight                | a 40 year old man     | sudden loss of all or part of their sight, even if it has come back                               | A&E                | to arrive within 1 hour  |
      | Acute glaucoma                      | a 70 year old woman   | a very painful red eye with headache, rings round lights, blurred sight or vomiting               | A&E                | to arrive within 1 hour  |
      | Detached retina                     | a 70 year old woman   | a new burst of flashes or floaters with a curtain, a shadow or worse sight                        | A&E                | to arrive within 4 hours |
      | Shingles near the eye               | a 70 year old woman   | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight              | A&E                | to arrive within 4 hours |
      | Sticky or swollen eyes in a newborn | a 2 week old baby boy | a newborn baby with swollen, red or pus-filled eyes                                               | the duty clinician | within 2 hours           |
      | Chemical in the eye                 | a 40 year old man     | a chemical, bleach, lime or cement in the eye                                                     | A&E                | to arrive within 1 hour  |
      | Painful red eye with a contact lens | a 25 year old woman   | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses               | the duty clinician | within 6 hours           |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                                  | who               | red flag                                      | detail                                                                                                                  | destination | when                    | reason                     |
      | Strong chemical in the eye: yes       | a 40 year old man | a chemical, bleach, lime or cement in the eye | the chemical was strong, such as bleach, lime, cement or oven cleaner, or the eye is badly hurt                         | 999         | now                     | Strong chemical in the eye |
      | Strong chemical in the eye: not known | a 40 year old man | a chemical, bleach, lime or cement in the eye | it is not known whether the chemical was strong, such as bleach, lime, cement or oven cleaner, or the eye is badly hurt | 999         | now                     | Strong chemical in the eye |
      | Strong chemical in the eye: no        | a 40 year old man | a chemical, bleach, lime or cement in the eye | the chemical was mild and the eye is not badly hurt                                                                     | A&E         | to arrive within 1 hour | Chemical in the eye        |

  Scenario Outline: The eye is rinsed first, when <what>
    Given a 40 year old man
    And the problem is sore throat
    And there is a chemical, bleach, lime or cement in the eye
    And <what>
    When reception asks where he should go
    Then he is told "Rinse the eye with plenty of clean running water"

    Examples:
      | what                                                                                            |
      | the chemical was strong, such as bleach, lime, cement or oven cleaner, or the eye is badly hurt |
      | the chemical was mild and the eye is not badly hurt                                             |

  Scenario: The optometrist sees the eye of a lens wearer too
    Given a 25 year old woman
    And the problem is sore throat
    And there are no red flags
    And there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses
    When reception asks where she should go
    Then she is also sent to the optometrist within 6 hours
    And she is told "Take the contact lens out"
