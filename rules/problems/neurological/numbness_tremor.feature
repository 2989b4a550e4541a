@evidence:proposed
Feature: Numbness or tingling, and tremor

  The routes are a proposal of this project.

  @source:NICE-CKS
  Rule: Numbness or tingling

    Background:
      Given the problem is numbness or tingling
      And reception has ruled out:
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes      |
        | a sign of stroke in the last seven days that has fully gone                                                   |
        | one side of the face that has newly dropped, with nothing else wrong                                          |
        | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
        | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             |
        | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                       |
        | an accident or fall that hurt the neck or back, with pain, tingling or weakness                               |

    Scenario: One side suddenly numb
      Given one side of the face or body went numb suddenly in the last week
      Then send them to 999 now

    Scenario: Nobody knows whether one side went numb suddenly
      Given it is not known whether one side of the face or body went numb suddenly in the last week
      Then send them to the duty clinician within 1 hour

    Scenario: Numb, and weak or spreading
      Given any of these:
        | it is spreading, or there is weakness, unsteadiness, changed sight or trouble passing urine                         |
        | it is not known whether it is spreading, or there is weakness, unsteadiness, changed sight or trouble passing urine |
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "breathing or swallowing gets hard, the face drops, or the weakness gets worse: ring 999"

    Scenario: Numb or tingling under 16
      Given the patient is under 16 years
      Then send them to a GP within 24 hours

    Scenario: Numb or tingling without weakness
      Given the patient is 16 years or older
      Then send them to a GP within 7 days
      And advise "Write down where it is and when it comes. If you have diabetes, look at your feet every day, and keep hot things away from numb skin."
      And ask them to come back if "one side goes numb or weak suddenly, speech or sight changes, the bladder or bowel changes, or it is numb between the legs (ring 999), or if it spreads"

  @source:NICE-NG71
  Rule: Tremor

    Background:
      Given the problem is tremor
      And reception has ruled out:
        | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium                 |
        | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
        | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
        | a fit now, a fit of more than five minutes, or a second fit without waking in between                             |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

    Scenario: Shaking baby under three months
      Given the patient is under 3 months
      Then send them to the duty clinician within 2 hours

    Scenario: Shaking child under five
      Given the patient is under 5 years
      Then send them to a GP within 24 hours

    Scenario: Shaking that began within days
      Given any of these:
        | the shaking began within days, or comes with weakness, stiffness, unsteadiness or a change in the person                         |
        | it is not known whether the shaking began within days, or comes with weakness, stiffness, unsteadiness or a change in the person |
      Then send them to a GP within 24 hours
      And ask them to come back if "one side goes weak, speech changes, they are confused, shiver with a fever, or have a fit: ring 999"

    Scenario: Shaking that may be the thyroid or a medicine
      Given any of these:
        | with the shaking they lose weight, feel too hot or have a fast heartbeat, or it began after a new medicine                         |
        | it is not known whether with the shaking they lose weight, feel too hot or have a fast heartbeat, or it began after a new medicine |
      Then send them to a GP within 7 days
      And advise "Drink less coffee and energy drinks. Do not stop a medicine before you have spoken to us."

    Scenario: Slow tremor
      Given the patient is 5 years or older
      Then send them to a GP within 14 days
      And advise "Drink less coffee and energy drinks. Note which tasks it disturbs, and write a few lines by hand to bring along."
      And ask them to come back if "it gets worse within days, they are unsteady, weak or confused, or one side goes weak suddenly (ring 999)"
