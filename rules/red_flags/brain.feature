Feature: Brain and nerves

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:NICE-NG128 @source:NHS.uk-Act-FAST
    Examples:
      | name   | red flag                                                                                                 | destination | when |
      | Stroke | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes | 999         | now  |

    @evidence:general @source:NICE-NG128
    Examples:
      | name                        | red flag                                                    | destination        | when          |
      | Stroke signs that have gone | a sign of stroke in the last seven days that has fully gone | the duty clinician | within 1 hour |

    @evidence:general @source:NICE-CG150 @source:NICE-NG228
    Examples:
      | name                 | red flag                                                       | destination | when |
      | Thunderclap headache | the worst headache ever, at its full force within five minutes | 999         | now  |

    @evidence:general @source:NICE-NG240
    Examples:
      | name                | red flag                                                                                | destination | when |
      | Signs of meningitis | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness | 999         | now  |

    @evidence:re-read @source:NICE-NG240 @source:NICE-NG143
    Examples:
      | name                    | red flag                                                                | destination | when |
      | Rash that does not fade | a new rash of spots or bruises that does not fade under a pressed glass | 999         | now  |

    @evidence:general @source:NICE-NG217
    Examples:
      | name    | red flag                                                                              | destination | when |
      | Fit now | a fit now, a fit of more than five minutes, or a second fit without waking in between | 999         | now  |

    @evidence:general @source:NHS.uk
    Examples:
      | name                     | red flag                                                                               | destination | when |
      | First or complicated fit | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery | 999         | now  |

    # New confusion: the sources also allow a clinician within 2 hours for somebody known to be frail and otherwise
    # stable. Reception cannot judge "stable", so everybody is sent to 999 here.
    @evidence:general @source:NICE-NG253 @source:NICE-CG103
    Examples:
      | name          | red flag                                                        | destination | when |
      | New confusion | sudden confusion, talk that makes no sense, or great drowsiness | 999         | now  |

    @evidence:re-read @source:NICE-NG232
    Examples:
      | name                          | red flag                                                                                                    | destination | when                    |
      | Head injury with danger signs | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force        | 999         | now                     |
      | Head injury with risk signs   | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding | A&E         | to arrive within 1 hour |

    @evidence:general @source:NICE-NG232
    Examples:
      | name                      | red flag                                                                                              | destination | when                    |
      | Head injury from 65 years | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home | A&E         | to arrive within 1 hour |

    @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
    Examples:
      | name         | red flag                                                                                                      | destination | when                    |
      | Cauda equina | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | A&E         | to arrive within 1 hour |

    # The source: pain alone, imaging arranged within 24 hours. This project: a clinician within 6 hours, because reception may
    # send somebody on before the follow-up question about the legs is answered.
    @evidence:proposed @source:NICE-NG234
    Examples:
      | name                   | red flag                                                                          | destination        | when           |
      | Spine pain with cancer | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness | the duty clinician | within 6 hours |

    @evidence:general @source:CKS-giant-cell-arteritis
    Examples:
      | name                 | red flag                                                                             | destination        | when           |
      | Giant cell arteritis | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50 | the duty clinician | within 2 hours |

    # One side of the face alone is treated as a stroke until a clinician says otherwise.
    @evidence:general @source:CKS-Bells-palsy
    Examples:
      | name               | red flag                                                             | destination | when |
      | Dropped face alone | one side of the face that has newly dropped, with nothing else wrong | 999         | now  |

  @evidence:general @source:NHS.uk
  Scenario: Neck or back injury
    Given there is an accident or fall that hurt the neck or back, with pain, tingling or weakness
    Then send them to 999 now
    And advise "Keep still, and do not let anybody move the head or neck, unless there is danger where they are."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NICE-NG128
    Examples:
      | name                            | red flag                                                    | detail                                                | destination | when                    |
      | Repeated stroke signs           | a sign of stroke in the last seven days that has fully gone | the signs of stroke came more than once               | 999         | now                     |
      | Stroke signs on a blood thinner | a sign of stroke in the last seven days that has fully gone | the signs of stroke came while taking a blood thinner | A&E         | to arrive within 1 hour |

    @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
    Examples:
      | name                              | red flag                                                                                                      | detail                                                           | destination | when |
      | Cauda equina and unable to travel | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | they cannot travel to hospital by car with this back or leg pain | 999         | now  |

    @evidence:general @source:NICE-NG234
    Examples:
      | name                    | red flag                                                                          | detail                                                                   | destination | when                    |
      | Spinal cord compression | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness | the legs are weak, numb or unsteady, or the bladder or bowel has changed | A&E         | to arrive within 1 hour |

    @evidence:general @source:CKS-giant-cell-arteritis
    Examples:
      | name                                    | red flag                                                                             | detail                                                                                        | destination | when                    |
      | Giant cell arteritis with changed sight | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50 | the new headache, tenderness or jaw pain came with lost sight, blurred sight or double vision | A&E         | to arrive within 1 hour |
