Feature: Urine, pregnancy, medicines and surroundings

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:NICE-NG111
    Examples:
      | name             | red flag                                                                       | destination        | when           |
      | Kidney infection | a urine problem with fever or shivering, pain in the side or back, or vomiting | the duty clinician | within 6 hours |

    # Somebody with a catheter, or who cannot leave home, may be seen by the urgent community response team instead:
    # a clinician decides that.
    @evidence:general @source:NICE-CG97 @source:CKS
    Examples:
      | name              | red flag                                              | destination | when                     |
      | Cannot pass urine | an inability to pass urine, or a painful full bladder | A&E         | to arrive within 4 hours |

    # The source gives the practice pharmacist or the duty clinician, within 2 to 6 hours. The more cautious stands here.
    @evidence:general @source:NPSA-critical-medicines
    Examples:
      | name                                      | red flag                                                                       | destination        | when           |
      | Missed a medicine that must not be missed | a missed dose, or none left after today, of a medicine that must not be missed | the duty clinician | within 2 hours |

  @evidence:general @source:NICE-NG133
  Scenario: Pre-eclampsia
    Given there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If there is a fit, or you get much worse, ring 999."

  @evidence:general @source:NHS.uk-carbon-monoxide
  Scenario: Smoke or carbon monoxide
    Given there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove
    Then send them to 999 now
    And advise "Get everybody out of the house into fresh air now, and do not go back in."
