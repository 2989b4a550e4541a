@evidence:proposed
Feature: Known kidney stones, and catheters

  The routes are proposals of this project.

  @source:NICE-NG118
  Rule: Pain from a known kidney stone

    # Severe pain alone is usual with a stone: the clinician speaks to them within two hours. A&E is for the dangers named
    # in the red flag, and for pain that painkillers do not help.

    Background:
      Given the problem is pain from a known kidney stone
      And reception has ruled out:
        | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers |
        | a urine problem with fever or shivering, pain in the side or back, or vomiting                                     |
        | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm               |
        | sudden pain in one testicle, or tummy pain together with pain in a testicle                                        |
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                 |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely     |

    Scenario: Pain from a known stone
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "the pain is not helped by painkillers, there is a fever or shivering, or they pass no urine: go to A&E"

  @source:NHS-England-urgent-community-response
  Rule: Catheters

    # Not asked here: whether they cannot pass urine. That red flag leads to A&E, and a blocked catheter to the team at home.

    Background:
      Given the problem is catheter problem
      And reception has ruled out:
        | a catheter that drains nothing, or that leaks with pain or a full bladder                                         |
        | a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

    # A hole above the bladder can close within hours, and clots block the tube.
    Scenario: The catheter is out, or there is blood
      Given any of these:
        | the catheter has come out, or the urine in it is red or has clots                         |
        | it is not known whether the catheter has come out, or the urine in it is red or has clots |
      Then send them to the urgent community response team within 2 hours

    # Cloudy or smelly urine alone is usual with a catheter, and is no infection.
    Scenario: Catheter, and unwell
      Given any of these:
        | there is soreness low in the tummy, muddle or feeling ill in somebody with a catheter                |
        | it is not known whether soreness low in the tummy, muddle or feeling ill in somebody with a catheter |
      Then send them to a GP within 24 hours

    Scenario: Catheter that leaks or is due for a change
      Then send them to the community nurses within 24 hours
      And advise "Check that the tube is not bent, that the bag hangs lower than the bladder, and that they drink plenty."
      And ask them to come back if "nothing drains, there is pain or a full bladder, a fever, shivering or confusion, or blood"
