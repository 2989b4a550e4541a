Feature: Tummy, bowel, bladder and male organs

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # One small streak in somebody who is well may travel to A&E. Anything more is below.
    @evidence:general @source:NICE-CG141
    Examples:
      | name                         | red flag                                                               | destination | when                    |
      | Vomiting blood, or black poo | vomit with blood or like coffee grounds, or black, sticky poo like tar | A&E         | to arrive within 1 hour |

    @evidence:general @source:NHS.uk
    Examples:
      | name                           | red flag                                                                                      | destination | when                    |
      | Heavy bleeding from the bottom | bleeding from the bottom that does not stop, or comes with large clots or faintness           | 999         | now                     |
      | Strangulated hernia            | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back | A&E         | to arrive within 1 hour |

    @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
    Examples:
      | name              | red flag                                                                        | destination | when                    |
      | Severe tummy pain | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting | A&E         | to arrive within 1 hour |

    @evidence:general @source:CKS
    Examples:
      | name                  | red flag                                                                                        | destination | when                     |
      | Possible appendicitis | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat | A&E         | to arrive within 4 hours |
      | Blocked bowel         | a swollen tummy with vomiting, and no poo or wind passed                                        | A&E         | to arrive within 1 hour  |
      | Foreskin stuck back   | a foreskin stuck back behind the head of the penis, swollen or painful                          | A&E         | to arrive within 4 hours |

    @evidence:general @source:NHS.uk-jaundice
    Examples:
      | name     | red flag                                 | destination        | when            |
      | Jaundice | yellow skin or yellow whites of the eyes | the duty clinician | within 24 hours |

    @evidence:general @source:NICE-NG118
    Examples:
      | name                       | red flag                                                                                                           | destination | when                     |
      | Kidney stone with a danger | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers | A&E         | to arrive within 4 hours |

    # Older texts say four hours for an erection. The shorter time is taken.
    @evidence:disputed @source:NHS.uk-priapism
    Examples:
      | name                    | red flag                                   | destination | when                    |
      | Erection over two hours | an erection that has lasted over two hours | A&E         | to arrive within 1 hour |

    @evidence:re-read @source:NHS-England-urgent-community-response
    Examples:
      | name             | red flag                                                                  | destination                        | when           |
      | Blocked catheter | a catheter that drains nothing, or that leaks with pain or a full bladder | the urgent community response team | within 2 hours |

  # The testicle is best saved within six hours of the first pain.
  @evidence:general @source:NHS.uk-testicle-pain
  Scenario: Twisted testicle
    Given there is sudden pain in one testicle, or tummy pain together with pain in a testicle
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and do not eat or drink on the way. If nobody can drive you straight away, ring 999."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NICE-CG141
    Examples:
      | name                                                 | red flag                                                               | detail                                                                         | destination | when |
      | Vomiting blood, or black poo, and more than a streak | vomit with blood or like coffee grounds, or black, sticky poo like tar | it was more than one small streak of blood, or they feel unwell, faint or weak | 999         | now  |

    @evidence:general @source:NHS.uk-stomach-ache
    Examples:
      | name                            | red flag                                                                        | detail                                                                                  | destination | when |
      | Severe tummy pain with collapse | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting | they have collapsed or fainted with the tummy pain, or are pale, clammy or hard to wake | 999         | now  |

    @evidence:general @source:NHS.uk-jaundice
    Examples:
      | name             | red flag                                 | detail                                                                        | destination | when                    |
      | Jaundice and ill | yellow skin or yellow whites of the eyes | there is a fever, confusion, drowsiness or severe pain with the yellow colour | A&E         | to arrive within 1 hour |

    # A blocked catheter can raise the blood pressure of somebody with a high spinal cord injury dangerously.
    @evidence:re-read @source:NHS-England-urgent-community-response
    Examples:
      | name                                      | red flag                                                                  | detail                                                                               | destination | when |
      | Blocked catheter and a spinal cord injury | a catheter that drains nothing, or that leaks with pain or a full bladder | they have a spinal cord injury, with a pounding headache, sweating or a flushed face | 999         | now  |
