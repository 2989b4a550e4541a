Feature: Airway, breathing, circulation and collapse

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:NHS.uk-first-aid
    Examples:
      | name         | red flag                                                                   | destination | when |
      | Unresponsive | a person who is unconscious, cannot be woken, or is not breathing normally | 999         | now  |

    @evidence:general @source:NHS.uk
    Examples:
      | name                        | red flag                                                                              | destination | when |
      | Choking                     | choking, or a struggle to breathe after something was swallowed or breathed in        | 999         | now  |
      | Coughing up a lot of blood  | a cough that brings up more than a few teaspoons of blood                             | 999         | now  |
      | Bleeding that will not stop | bleeding that soaks through, or that does not stop after ten minutes of firm pressure | 999         | now  |

    @evidence:re-read @source:NHS.uk-shortness-of-breath @source:practice-red-flag-guides
    Examples:
      | name                  | red flag                                                        | destination | when |
      | Severe breathlessness | breathlessness too bad to finish a sentence, or gasping at rest | 999         | now  |

    @evidence:general @source:NHS.uk @source:NICE-NG253
    Examples:
      | name                    | red flag                                                     | destination | when |
      | Blue, grey or very pale | a blue, grey or very pale colour of the lips, tongue or skin | 999         | now  |

    @evidence:re-read @source:NHS.uk-in-pharmacy-sore-throat-guide
    Examples:
      | name                | red flag                                                                | destination | when |
      | Stridor or drooling | noisy breathing in, drooling, or being unable to swallow their own spit | 999         | now  |

    @evidence:general @source:NHS.uk-anaphylaxis
    Examples:
      | name                | red flag                                                                                                | destination | when |
      | Anaphylaxis         | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine | 999         | now  |
      | Adrenaline pen used | an adrenaline pen that has been used, even if they feel better now                                      | 999         | now  |

    @evidence:general @source:NHS.uk @source:NICE-BTS-NG245
    Examples:
      | name          | red flag                                                                                                               | destination | when |
      | Severe asthma | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow | 999         | now  |

    @evidence:general @source:CKS-COPD
    Examples:
      | name                 | red flag                                                                                        | destination | when |
      | Severe flare of COPD | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips | 999         | now  |

    @evidence:general @source:NHS.uk-heart-attack @source:NICE-CG95
    Examples:
      | name           | red flag                                                                                                          | destination | when |
      | Chest pain now | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness | 999         | now  |

    @evidence:general @source:NICE-CG95
    Examples:
      | name                            | red flag                                                            | destination        | when                    |
      | Chest pain in the last 12 hours | heart-type chest pain in the last 12 hours that has gone now        | A&E                | to arrive within 1 hour |
      | Chest pain 12 to 72 hours ago   | heart-type chest pain between 12 and 72 hours ago that has gone now | the duty clinician | within 2 hours          |

    @evidence:general @source:CKS-heart-failure
    Examples:
      | name                | red flag                                                | destination | when |
      | Acute heart failure | breathlessness too bad to lie flat, or pink frothy spit | 999         | now  |

    @evidence:re-read @source:NHS.uk-palpitations @source:practice-red-flag-guides
    Examples:
      | name                          | red flag                                                                 | destination | when |
      | Palpitations with other signs | a racing or uneven heartbeat with chest pain, breathlessness or fainting | 999         | now  |

    @evidence:general @source:NICE-CG109
    Examples:
      | name               | red flag                                                                                                     | destination | when                    |
      | Collapse on effort | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family | A&E         | to arrive within 1 hour |

    @evidence:general @source:CKS
    Examples:
      | name              | red flag                                                                               | destination | when |
      | Aortic dissection | a sudden tearing or ripping pain in the chest, the back or between the shoulder blades | 999         | now  |

    @evidence:general @source:NICE-NG156
    Examples:
      | name            | red flag                                                                                             | destination | when |
      | Aortic aneurysm | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm | 999         | now  |

    @evidence:general @source:NICE-NG158
    Examples:
      | name             | red flag                                                                                | destination | when |
      | Clot in the lung | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot | 999         | now  |

    @evidence:general @source:CKS-peripheral-arterial-disease
    Examples:
      | name               | red flag                                                                                | destination | when |
      | Limb without blood | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb | 999         | now  |

    @evidence:general @source:NICE-NG232
    Examples:
      | name                                  | red flag                                                                             | destination | when                    |
      | Injury or bleeding on a blood thinner | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner | A&E         | to arrive within 1 hour |

  # The source: the same day, and A&E when the practice is closed.
  @evidence:general @source:NICE-NG158
  Scenario: Clot in the leg
    Given there is one calf or thigh that is newly swollen, or newly painful and warm
    Then send them to the duty clinician within 6 hours
    And say "If we are closed, or cannot see you within 6 hours, go to A&E instead. If you get breathless or your chest hurts, ring 999."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NICE-NG232
    Examples:
      | name                              | red flag                                                                             | detail                                             | destination | when |
      | Heavy bleeding on a blood thinner | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner | the bleeding is heavy, or they are faint or drowsy | 999         | now  |
