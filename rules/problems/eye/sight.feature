@source:NHS-urgent-eye-service-pages @evidence:proposed
Feature: Flashes, blurred sight and double vision

  Changes of sight. What came suddenly or with a shadow is a red flag; what is recent is seen by an optometrist the same day;
  double vision that goes when an eye is covered may come from the brain. The routes are proposals of this project.

  @source:NICE-CKS-retinal-detachment
  Rule: Flashes or floaters

    Background:
      Given the problem is flashes or floaters
      And reception has ruled out:
        | a new burst of flashes or floaters with a curtain, a shadow or worse sight                                  |
        | sudden loss of all or part of their sight, even if it has come back                                         |
        | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil           |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
        | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
        | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |

    Scenario Outline: <name>
      Given <finding>
      Then send them to the optometrist within 24 hours
      And advise "Do not drive until the optometrist has looked: the drops blur the sight for hours."
      And ask them to come back if "a curtain or shadow comes, sight gets worse or there is a shower of new spots: go to A&E. Ring us if the optometrist cannot see you within a day"

      Examples:
        | name                                           | finding                                                                                                                |
        | Flashes or floaters of under three months      | it has lasted less than 90 days                                                                                        |
        | Nobody knows how long flashes or floaters last | it is not known how long it has lasted                                                                                 |
        | Floaters that change                           | there are more flashes or floaters than before, or any change in them in the last three months                         |
        | Nobody knows whether floaters change           | it is not known whether there are more flashes or floaters than before, or any change in them in the last three months |

    Scenario: Old floaters without change
      Given it has lasted 90 days or more
      And the flashes or floaters have not changed in the last three months
      Then send them to the optometrist within 14 days
      And ask them to come back if "there are more flashes or floaters (the same day), or a curtain, a shadow or worse sight (go to A&E)"

  Rule: Dry eyes or blurred sight

    Background:
      Given the problem is dry eyes or blurred sight
      And reception has ruled out:
        | sudden loss of all or part of their sight, even if it has come back                                         |
        | a new burst of flashes or floaters with a curtain, a shadow or worse sight                                  |
        | a very painful red eye with headache, rings round lights, blurred sight or vomiting                         |
        | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                         |
        | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
        | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |

    Scenario: Dry or blurred under two years
      Given the patient is under 2 years
      Then send them to a GP within 24 hours

    # An optometrist's urgent service does not take an eye that was operated on, or that a hospital treats. A slow change is left out:
    # many people under an eye clinic have dry eyes.
    Scenario: Operated eye that changes or hurts
      Given any of these:
        | sight has blurred, bent or faded within days or weeks                         |
        | it is not known whether sight has blurred, bent or faded within days or weeks |
        | the eye is red and hurts, or light hurts the eye                              |
        | it is not known whether the eye is red and hurts, or light hurts the eye      |
      And any of these:
        | the eye had an operation or an injection in the last three months, or a hospital is treating it                         |
        | it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it |
      Then send them to the duty clinician within 2 hours
      And advise "Also ring the hospital eye clinic that treats this eye now, and tell them what has changed."

    Scenario Outline: <name>
      Given <finding>
      Then send them to the optometrist within 24 hours
      And advise "Leave contact lenses out. Do not drive. If a hospital treats this eye, ring its eye clinic too."
      And ask them to come back if "sight gets worse or goes (A&E), the eye gets very painful, or the optometrist cannot see you within a day"

      Examples:
        | name                                   | finding                                                                       |
        | Sight that changed within weeks        | sight has blurred, bent or faded within days or weeks                         |
        | Nobody knows how quickly sight changed | it is not known whether sight has blurred, bent or faded within days or weeks |
        | Dry or blurred eye with pain           | the eye is red and hurts, or light hurts the eye                              |
        | Nobody knows whether the dry eye hurts | it is not known whether the eye is red and hurts, or light hurts the eye      |

    Scenario Outline: <name>
      Given <finding>
      Then send them to the optometrist within 14 days
      And advise "Do not drive if you cannot read a car number plate at 20 metres. If a hospital treats this eye, ring its eye clinic too."
      And ask them to come back if "sight changes quickly, lines look bent, the eye hurts, or light hurts it"

      Examples:
        | name                               | finding                                                              |
        | Sight that blurs slowly            | sight has blurred slowly over months or years                        |
        | Dry eyes no better after treatment | they have tried a pharmacist or self-care for this and are no better |
        | Third contact about dry eyes       | this problem has had 3 contacts or more                              |

    Scenario: Dry or gritty eyes
      Given the patient is 2 years or older
      And sight is as usual apart from dryness or grit
      Then send them to the community pharmacist within 24 hours
      And advise "Rest the eyes from screens, blink often, and keep the lids clean and warm. If a hospital treats this eye, ring its eye clinic too."
      And ask them to come back if "sight changes, the eye hurts, light hurts it, or it is no better in 4 weeks"

  @source:NICE-CKS-diplopia
  Rule: Double vision

    Background:
      Given the problem is double vision
      And reception has ruled out:
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes              |
        | a sign of stroke in the last seven days that has fully gone                                                           |
        | the worst headache ever, at its full force within five minutes                                                        |
        | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                                  |
        | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                               |
        | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding           |
        | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil                     |
        | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight                  |
        | sudden loss of all or part of their sight, even if it has come back                                                   |
        | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |

    Scenario Outline: <name>
      Given any of these:
        | the double vision began in the last three months, or is worse than before                         |
        | it is not known whether the double vision began in the last three months, or is worse than before |
      And <cover>
      Then send them to A&E to arrive within 4 hours
      And advise "Do not drive. If the face droops, an arm goes weak, speech is muddled or a severe headache begins, ring 999."

      Examples:
        | name                                       | cover                                                                          |
        | Double vision with both eyes open only     | the double vision goes away when either eye is covered                         |
        | Nobody knows whether covering an eye helps | it is not known whether the double vision goes away when either eye is covered |

    Scenario: Double vision of one eye
      Given any of these:
        | the double vision began in the last three months, or is worse than before                         |
        | it is not known whether the double vision began in the last three months, or is worse than before |
      And the double vision stays when one eye is covered
      Then send them to the optometrist within 24 hours
      And advise "Do not drive."
      And ask them to come back if "it now goes when an eye is covered, a lid droops, a headache begins, or the optometrist cannot see you within a day. Ring 999 for a weak face or arm or muddled speech"

    # Not in the facts behind this: they speak of new double vision only.
    Scenario: Old double vision without change
      Given the double vision is long-standing and no worse than before
      Then send them to the optometrist within 14 days
      And advise "Do not drive unless the DVLA knows and has agreed."
      And ask them to come back if "it gets worse, a lid droops or a headache begins. Ring 999 for a weak face or arm or muddled speech"
