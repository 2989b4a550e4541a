Feature: Eyes

  Red flags act as soon as somebody tells them, whatever the problem is.
  A&E is one with an eye unit where there is one.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:NHS.uk
    Examples:
      | name                            | red flag                                                                                          | destination | when                    |
      | Something in or through the eye | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil | A&E         | to arrive within 1 hour |
      | Sudden loss of sight            | sudden loss of all or part of their sight, even if it has come back                               | A&E         | to arrive within 1 hour |

    @evidence:general @source:NICE-NG81 @source:CKS
    Examples:
      | name           | red flag                                                                            | destination | when                    |
      | Acute glaucoma | a very painful red eye with headache, rings round lights, blurred sight or vomiting | A&E         | to arrive within 1 hour |

    @evidence:general @source:CKS-retinal-detachment
    Examples:
      | name            | red flag                                                                   | destination | when                     |
      | Detached retina | a new burst of flashes or floaters with a curtain, a shadow or worse sight | A&E         | to arrive within 4 hours |

    # Sources differ: the duty clinician within 2 hours, or A&E for shingles of the eye. The more cautious stands here.
    @evidence:re-read @source:Pharmacy-First-pathways
    Examples:
      | name                  | red flag                                                                             | destination | when                     |
      | Shingles near the eye | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight | A&E         | to arrive within 4 hours |

    @evidence:general @source:CKS-conjunctivitis
    Examples:
      | name                                | red flag                                            | destination        | when           |
      | Sticky or swollen eyes in a newborn | a newborn baby with swollen, red or pus-filled eyes | the duty clinician | within 2 hours |

  @evidence:general @source:NHS.uk-eye-injuries
  Scenario: Chemical in the eye
    Given there is a chemical, bleach, lime or cement in the eye
    Then send them to A&E to arrive within 1 hour
    And advise "Rinse the eye with plenty of clean running water for at least 20 minutes, starting now, before anything else. Take any contact lens out."

  # The source gives an optometrist or the eye casualty within 6 hours. An optometrist alone would lose to a GP in 7 days,
  # because a clinician is the higher level: so a clinician the same day makes sure that the eye is seen.
  @evidence:proposed @source:CKS @source:Signpost-proposal
  Scenario: Painful red eye with a contact lens
    Given there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses
    Then send them to the duty clinician within 6 hours
    And also send them to the optometrist within 6 hours
    And advise "Take the contact lens out and leave it out. Keep the lens and its case to show them."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  @evidence:general @source:NHS.uk-eye-injuries
  Scenario: Strong chemical in the eye
    Given there is a chemical, bleach, lime or cement in the eye
    And any of these:
      | the chemical was strong, such as bleach, lime, cement or oven cleaner, or the eye is badly hurt                         |
      | it is not known whether the chemical was strong, such as bleach, lime, cement or oven cleaner, or the eye is badly hurt |
    Then send them to 999 now
    And advise "Rinse the eye with plenty of clean running water for at least 20 minutes, starting now, before anything else. Take any contact lens out."
