Feature: Red flags to rule out: Urinary

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Request for a PSA test
    Given the problem is request for a PSA test
    And any of these:
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                       |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                    |
      | it is not known whether there is trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test |
      | it is not known whether there is blood in the urine without an infection, or after treatment for one, from the age of 45              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Blood in the urine
    Given the problem is blood in the urine
    And any of these:
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                              |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                     |
      | it is not known whether there is severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely     |
      | it is not known whether there is any bleeding from 20 weeks of pregnancy                                                                            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Weak flow or passing urine often in a man
    Given the problem is weak flow or passing urine often in a man
    And any of these:
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                         |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                |
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
      | it is not known whether there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                  |
      | it is not known whether there is trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Leaking urine or poo
    Given the problem is leaking urine or poo
    And any of these:
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             |
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                         |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                |
      | it is not known whether there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                  |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                               |
      | it is not known whether there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Testicle lump or pain
    Given the problem is testicle lump or pain
    And any of these:
      | it is not known whether there is sudden pain in one testicle, or tummy pain together with pain in a testicle                                                 |
      | it is not known whether there is a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Erection problems
    Given the problem is erection problems
    And any of these:
      | it is not known whether there is an erection that has lasted over two hours                                                                    |
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
      | it is not known whether there is trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Penis or foreskin problem
    Given the problem is penis or foreskin problem
    And any of these:
      | it is not known whether there is a foreskin stuck back behind the head of the penis, swollen or painful                                                      |
      | it is not known whether there is an erection that has lasted over two hours                                                                                  |
      | it is not known whether there is sudden pain in one testicle, or tummy pain together with pain in a testicle                                                 |
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                                       |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is a lump or a sore on the penis that does not heal                                                                            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Pain from a known kidney stone
    Given the problem is pain from a known kidney stone
    And any of these:
      | it is not known whether there is severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                     |
      | it is not known whether there is sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm               |
      | it is not known whether there is sudden pain in one testicle, or tummy pain together with pain in a testicle                                        |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                 |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Catheter problem
    Given the problem is catheter problem
    And any of these:
      | it is not known whether there is a catheter that drains nothing, or that leaks with pain or a full bladder                                         |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Urine infection in a woman
    Given the problem is urine infection in a woman
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                             |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Urine infection in a man
    Given the problem is urine infection in a man
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                             |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Urine infection in a child
    Given the problem is urine infection in a child
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                             |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour
