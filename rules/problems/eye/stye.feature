@source:NICE-CKS-styes @evidence:proposed
Feature: Stye or lump on the eyelid

  Warmth is the treatment. A lid that swells as a whole can be an infection round the eye, and a lump that stays or looks
  odd is looked at. The routes are proposals of this project.

  Background:
    Given the problem is stye or lump on the eyelid
    And reception has ruled out:
      | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight |
      | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                 |
      | sudden loss of all or part of their sight, even if it has come back                                  |
      | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                  |

  Rule: A clinician looks at the lid

    # The facts count a lid that is swollen, red and spreading as an infection round the eye (A&E), and that is the red flag. With
    # none of its other signs, a clinician speaks to them at once.
    Scenario Outline: <name>
      Given <finding>
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "there is a fever, the eye bulges or hurts when it moves, or sight gets worse: go to A&E"

      Examples:
        | name                                      | finding                                                                                                       |
        | Whole lid swollen or spreading            | the whole eyelid is swollen, or the swelling spreads beyond the lid, or they feel ill                         |
        | Nobody knows whether the lid is spreading | it is not known whether the whole eyelid is swollen, or the swelling spreads beyond the lid, or they feel ill |

    Scenario Outline: <name>
      Given <who>
      Then send them to a GP within 24 hours

      Examples:
        | name                          | who                                  |
        | Stye and a weak immune system | the patient has a weak immune system |
        | Stye in a baby                | the patient is under 1 year          |

    # A few cancers of the lid look like a stye that never heals. The facts give no time for it. With a sore eyeball as well, the
    # optometrist within a day sees both: a GP within a week would outrank that.
    Scenario Outline: <name>
      Given <finding>
      And the eyeball itself does not hurt and is not red, light does not hurt it, and sight is as usual
      Then send them to a GP within 7 days

      Examples:
        | name                                     | finding                                                                                             |
        | Lid lump that bleeds, crusts or grows    | the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes                         |
        | Nobody knows whether the lid lump is odd | it is not known whether the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes |

  Rule: An optometrist looks at the eye

    Scenario Outline: <name>
      Given <finding>
      Then send them to the optometrist within 24 hours
      And ask them to come back if "the pain or the sight gets worse, or the optometrist cannot see you within a day"

      Examples:
        | name                            | finding                                                                                          |
        | Stye with a sore or red eyeball | the eyeball itself hurts or is red, light hurts it, or sight has changed                         |
        | Nobody knows about the eyeball  | it is not known whether the eyeball itself hurts or is red, light hurts it, or sight has changed |

    Scenario Outline: <name>
      Given <what is so>
      Then send them to the optometrist within 14 days
      And ask them to come back if "it bleeds, grows or loses lashes, the whole lid swells, the eye hurts, or sight changes"

      Examples:
        | name                                          | what is so                              |
        | Stye for four weeks                           | it has lasted 28 days or more           |
        | Nobody knows how long the stye has been there | it is not known how long it has lasted  |
        | Third contact about a stye                    | this problem has had 3 contacts or more |

  Rule: Everybody else

    Scenario: Stye with warmth
      Given the patient is 1 year or older
      And it has lasted less than 28 days
      Then send them to self-care with advice
      And advise "Hold a clean, warm, wet flannel on the closed eye for 5 to 10 minutes, 2 to 4 times a day. Do not squeeze it. No contact lenses and no eye make-up until it has gone."
      And ask them to come back if "the whole lid swells, the eye hurts, light hurts it, sight changes, there is a fever, or it is there after 4 weeks"
