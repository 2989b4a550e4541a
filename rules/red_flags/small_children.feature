Feature: Ill babies and children

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:re-read @source:NICE-NG51 @source:NICE-NG254
    Examples:
      | name                         | red flag                                            | destination | when                    |
      | Cold baby under three months | a temperature under 36 in a baby under three months | A&E         | to arrive within 1 hour |

    @evidence:re-read @source:NICE-NG143
    Examples:
      | name                                  | red flag                                                                                            | destination        | when          |
      | Bulging soft spot or stiff neck       | a bulging soft spot on the head, or a stiff neck, in a baby                                         | 999                | now           |
      | Floppy child                          | a child who is floppy, makes no response, has stopped smiling or is hard to wake                    | 999                | now           |
      | Carer who feels that it is very wrong | a parent or carer who feels that something is very wrong, or that this illness is unlike any before | the duty clinician | within 1 hour |

    @evidence:general @source:NHS.uk
    Examples:
      | name           | red flag                                                                                             | destination | when |
      | Fit in a child | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery | 999         | now  |

    # The guideline is about chest infections in babies and speaks of half to three quarters of the usual feeds.
    # Whether less than three quarters should count is a question for the clinicians who sign.
    @evidence:general @source:NICE-NG9
    Examples:
      | name                 | red flag                                                                                         | destination        | when           |
      | Baby who feeds badly | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours | the duty clinician | within 2 hours |

    @evidence:general @source:CKS @source:NICE-NG1
    Examples:
      | name                  | red flag                                                                                          | destination        | when                    |
      | Green or bloody vomit | green or bloody vomit in a child                                                                  | A&E                | to arrive within 1 hour |
      | Forceful vomiting     | forceful vomiting after feeds in a baby under three months                                        | the duty clinician | within 6 hours          |
      | Telescoped bowel      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly | A&E                | to arrive within 1 hour |

    # Not the hospital yet, but the same day: pale poo can mean a blocked liver. The first day of life is below.
    @evidence:general @source:NICE-CG98
    Examples:
      | name                          | red flag                                                                                                     | destination        | when            |
      | Yellow baby with danger signs | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more | the duty clinician | within 24 hours |

  @evidence:re-read @source:NICE-NG18 @source:practice-red-flag-guides
  Scenario: Perhaps new diabetes in a child
    Given there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss
    Then send them to the duty clinician within 2 hours
    And say "Your child needs a finger-prick sugar test today. A clinician will ring you very soon. If your child is sleepy, sick or breathing fast, ring 999."

  # Staff pass on the caller's own words. They neither accuse nor reassure.
  @evidence:general @source:NICE-NG76 @source:NICE-CG89
  Rule: An injury that nobody can explain

    Scenario: Bruise or injury without a fitting story
      Given there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit
      Then send them to the duty clinician within 1 hour
      And also send them to the safeguarding lead within 1 hour

    Scenario: Injury without a fitting story in a child who is hurt
      Given there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit
      And any of these:
        | the child with the unexplained injury has a burn, pain, swelling or a head injury, or does not move a limb                         |
        | it is not known whether the child with the unexplained injury has a burn, pain, swelling or a head injury, or does not move a limb |
      Then send them to A&E to arrive within 1 hour
      And also send them to the safeguarding lead within 1 hour

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    # Drowsiness or vomiting means 999 in the source.
    @evidence:re-read @source:NICE-NG18 @source:practice-red-flag-guides
    Examples:
      | name                                 | red flag                                                                                     | detail                                                                 | destination | when |
      | Perhaps new diabetes in an ill child | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss | the thirsty child is drowsy, vomiting, in tummy pain or breathing fast | 999         | now  |

    # The source names the first 24 hours of life. That a baby too sleepy to feed goes too is a proposal of this project.
    @evidence:general @source:NICE-CG98
    Examples:
      | name                                  | red flag                                                                                                     | detail                                                                                | destination | when                    |
      | Yellow on the first day or too sleepy | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more | the yellow baby turned yellow in the first 24 hours of life, or is too sleepy to feed | A&E         | to arrive within 1 hour |

    # The flag itself, with 2 hours, is with those of the ears, nose and throat. A drowsy dry child goes to A&E in the source.
    @evidence:re-read @source:regional-childrens-site @source:NICE-NG143
    Examples:
      | name                 | red flag                                                                     | detail                                                 | destination | when                    |
      | Dry and drowsy child | a child who has passed no urine for 12 hours, or has sunken eyes or no tears | the dry child is drowsy, floppy or too sleepy to drink | A&E         | to arrive within 1 hour |
