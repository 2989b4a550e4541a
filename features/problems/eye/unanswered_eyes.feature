Feature: Eyes: what to ask first, and what nobody knows

  Scenario Outline: What to ask first: <problem>
    Given a 55 year old woman
    And the problem is <problem>
    When reception asks where she should go
    Then reception must first ask about "<red flag>"
    And she is sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                    | red flag                                                                                             |
      | sticky or watery eye       | a very painful red eye with headache, rings round lights, blurred sight or vomiting                  |
      | stye or lump on the eyelid | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight |
      | flashes or floaters        | a new burst of flashes or floaters with a curtain, a shadow or worse sight                           |
      | something in the eye       | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil    |
      | dry eyes or blurred sight  | sudden loss of all or part of their sight, even if it has come back                                  |
      | double vision              | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                 |

  Scenario Outline: A red flag that nobody knows: <problem>
    Given a 55 year old woman
    And the problem is <problem>
    And it has lasted 2 days
    And there are no red flags
    And it is not known whether <red flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                    | red flag                                                                                                 |
      | sticky or watery eye       | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                      |
      | stye or lump on the eyelid | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight     |
      | flashes or floaters        | a new burst of flashes or floaters with a curtain, a shadow or worse sight                               |
      | something in the eye       | a chemical, bleach, lime or cement in the eye                                                            |
      | dry eyes or blurred sight  | a new burst of flashes or floaters with a curtain, a shadow or worse sight                               |
      | double vision              | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |

  Scenario Outline: Not asked of everybody: <flag> at <who>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"

    Examples:
      | who                 | problem                   | flag                                                                                                                  |
      | a 27 day old baby   | sticky or watery eye      | a newborn baby with swollen, red or pus-filled eyes                                                                   |
      | a 50 year old man   | double vision             | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                                  |
      | a 17 year old girl  | double vision             | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
      | a 16 year old boy   | dry eyes or blurred sight | a very painful red eye with headache, rings round lights, blurred sight or vomiting                                   |
      | an 11 year old girl | flashes or floaters       | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth           |

  # Reception sees an answer while it still asks. It must not be the optometrist, a pharmacist or self-care before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <still to ask>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the eye had no operation or injection lately, and no hospital is treating it
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                    | who                 | what is so                                                                                          | still to ask                                                                                   |
      | flashes or floaters        | a 60 year old man   | the flashes or floaters have not changed in the last three months                                   | it has lasted                                                                                  |
      | flashes or floaters        | a 60 year old woman | it has lasted 400 days                                                                              | there are more flashes or floaters than before, or any change in them in the last three months |
      | dry eyes or blurred sight  | a 50 year old woman | the eye does not hurt, and light does not hurt the eye                                              | sight is as usual apart from dryness or grit                                                   |
      | double vision              | a 45 year old man   | the double vision began in the last three months, or is worse than before                           | the double vision goes away when either eye is covered                                         |
      | double vision              | a 45 year old woman | the double vision stays when one eye is covered                                                     | the double vision began in the last three months, or is worse than before                      |
      | stye or lump on the eyelid | a 30 year old man   | only a small part of the eyelid is swollen and they feel well                                       | it has lasted                                                                                  |
      | stye or lump on the eyelid | a 70 year old man   | the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes                         | the eyeball itself hurts or is red, light hurts it, or sight has changed                       |
      | stye or lump on the eyelid | a 70 year old woman | it is not known whether the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes | the eyeball itself hurts or is red, light hurts it, or sight has changed                       |
