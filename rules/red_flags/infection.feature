Feature: Infection and sepsis

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # The older guideline, NG51, was read; NG253 has replaced it from 16 years. Check the thresholds before clinical release.
    @evidence:re-read @source:NICE-NG51 @source:NICE-NG253
    Examples:
      | name                          | red flag                                                                                                          | destination        | when           |
      | Sepsis from 16 years          | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin | 999                | now            |
      | Possible sepsis from 16 years | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   | the duty clinician | within 2 hours |

    @evidence:re-read @source:NICE-NG51 @source:NICE-NG254
    Examples:
      | name              | red flag                                                                                                       | destination | when |
      | Sepsis in a child | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely | 999         | now  |

    @evidence:re-read @source:NICE-NG143
    Examples:
      | name                                 | red flag                                      | destination        | when           |
      | Fever for five days in a young child | a fever of five days or more in a young child | the duty clinician | within 6 hours |

    @evidence:general @source:NICE-NG253
    Examples:
      | name                                | red flag                                                    | destination        | when           |
      | Infection with a weak immune system | an infection or fever in somebody with a weak immune system | the duty clinician | within 2 hours |

    @evidence:general @source:NHS.uk-necrotising-fasciitis
    Examples:
      | name                                | red flag                                                                                                                    | destination | when |
      | Skin infection that destroys tissue | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell | 999         | now  |

    @evidence:general @source:NHS.uk
    Examples:
      | name        | red flag                                                                                  | destination | when |
      | Toxic shock | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn | 999         | now  |

    @evidence:general @source:NICE-NG141 @source:NICE-NG19
    Examples:
      | name                     | red flag                                                                                      | destination        | when           |
      | Spreading skin infection | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes | the duty clinician | within 6 hours |

    @evidence:general @source:CKS @source:NICE-NG143
    Examples:
      | name           | red flag                                                                                                   | destination | when                     |
      | Infected joint | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg | A&E         | to arrive within 4 hours |

    @evidence:re-read @source:Pharmacy-First-pathways
    Examples:
      | name                             | red flag                                                                                                   | destination        | when                    |
      | Quinsy                           | one-sided severe throat pain, a mouth that will not open, or a muffled voice                               | A&E                | to arrive within 1 hour |
      | Medicine that lowers white cells | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells | the duty clinician | within 2 hours          |
      | Mastoiditis                      | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                   | A&E                | to arrive within 1 hour |
      | Infection round the eye          | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight       | A&E                | to arrive within 1 hour |

  # The sources give 999 or the 24-hour cancer line at once. The more cautious is the default here.
  @evidence:general @source:NICE-CG151 @source:UKONS
  Scenario: Infection after chemotherapy
    Given there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell
    Then send them to 999 now
    And advise "If they carry a chemotherapy alert card, ring its 24-hour number too, and show the card to the ambulance crew."

  # After an outbreak area the source says to isolate and telephone. The two are one flag, so both are told.
  @evidence:general @source:UKHSA-malaria @source:UKHSA-viral-haemorrhagic-fever
  Scenario: Fever after travel
    Given there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area
    Then send them to A&E to arrive within 4 hours
    And advise "Stay away from other people. Ring A&E before you set off and tell them where you have been."

  @evidence:general @source:UKHSA-measles
  Scenario: Possible measles
    Given there is a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles
    Then send them to the duty clinician within 6 hours
    And offer it by telephone
    And say "Please do not come to the surgery or sit in a waiting room. A clinician will ring you. If you get worse, ring 999 and say that it may be measles."

  @evidence:general @source:NICE-NG84
  Scenario: Scarlet fever
    Given there is a rough, sandpaper-like rash, or scarlet fever nearby
    Then send them to a GP within 24 hours

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NICE-NG141 @source:NICE-NG19
    Examples:
      | name                                       | red flag                                                                                      | detail                                                              | destination | when                    |
      | Skin infection near the eye or very unwell | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes | the skin infection is near the eye, or they are very unwell with it | A&E         | to arrive within 1 hour |

    @evidence:general @source:CKS @source:NICE-NG143
    Examples:
      | name                      | red flag                                                                                                   | detail                                                          | destination | when                    |
      | Infected joint and unwell | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg | they have a fever or feel unwell with the painful joint or limb | A&E         | to arrive within 1 hour |
