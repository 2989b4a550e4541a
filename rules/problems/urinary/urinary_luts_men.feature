@source:NICE-CG97 @source:NICE-NG123 @evidence:proposed
Feature: Weak flow, and leaking

  Slow trouble with passing or holding urine. Signs of an infection come first. The routes are proposals of this project.

  Rule: Signs of an infection come first

    Background:
      Given the problem is one of:
        | weak flow or passing urine often in a man |
        | leaking urine or poo                      |

    Scenario: Burning, smelly, cloudy or bloody urine
      Given any of these:
        | there is burning, smelly or cloudy urine, or blood in it                |
        | it is not known whether burning, smelly or cloudy urine, or blood in it |
      Then send them to a GP within 24 hours
      And advise "Bring a fresh sample of urine in a clean bottle from the practice, and drink plenty."

  Rule: A bladder that may not empty

    # The kidneys suffer without pain. A woman who leaks is not asked: she seldom has it.
    Background:
      Given any of these:
        | they wet the bed at night without waking, or the lower tummy is swollen                         |
        | it is not known whether they wet the bed at night without waking, or the lower tummy is swollen |

    Scenario: Weak flow, and a bladder that may not empty
      Given the problem is weak flow or passing urine often in a man
      Then send them to a GP within 3 working days
      And ask them to come back if "they cannot pass urine, there is blood or a fever, or they are sick or drowsy"

    Scenario: Leaking in a man from a bladder that may not empty
      Given the problem is leaking urine or poo
      And any of these:
        | the patient is male                         |
        | it is not known whether the patient is male |
      Then send them to a GP within 3 working days
      And ask them to come back if "they cannot pass urine, there is blood or a fever, or they are sick or drowsy"

  Rule: Weak flow or passing urine often

    Background:
      Given the problem is weak flow or passing urine often in a man
      And reception has ruled out:
        | an inability to pass urine, or a painful full bladder                                                         |
        | a urine problem with fever or shivering, pain in the side or back, or vomiting                                |
        | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
        | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                  |
        | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test          |

    # Who passes a lot of urine may have diabetes. In a child this is a red flag.
    Scenario: Passing urine often, with thirst or weight loss
      Given any of these:
        | there is great thirst or weight loss with the trouble with urine                         |
        | it is not known whether there is great thirst or weight loss with the trouble with urine |
      Then send them to a GP within 24 hours
      And ask them to come back if "there is vomiting, tummy pain, deep or fast breathing or drowsiness: ring 999"

    Scenario: Weak flow in a man
      Given the patient is 16 years or older
      Then send them to a GP within 14 days
      And advise "Less caffeine and alcohol, and little to drink in the two hours before bed."
      And ask them to come back if "they cannot pass urine, there is blood or a fever, or they wet the bed at night"

    # The name says men. A woman or a child who is put here by mistake is seen within the week.
    Scenario Outline: Trouble with passing urine: <name>
      Given <what is so>
      Then send them to a GP within 7 days

      Examples:
        | name    | what is so                    |
        | a woman | the patient is female         |
        | a child | the patient is under 16 years |

  Rule: Leaking

    Background:
      Given the problem is leaking urine or poo
      And reception has ruled out:
        | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
        | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             |
        | an inability to pass urine, or a painful full bladder                                                         |
        | a urine problem with fever or shivering, pain in the side or back, or vomiting                                |
        | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                  |
        | sudden confusion, talk that makes no sense, or great drowsiness                                               |
        | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy             |

    Scenario: Sudden leaking
      Given any of these:
        | the leaking began suddenly in the last two weeks, or after an operation or a fall                         |
        | it is not known whether the leaking began suddenly in the last two weeks, or after an operation or a fall |
      Then send them to a GP within 24 hours

    Scenario: Leaking poo
      Given any of these:
        | they leak poo as well as or instead of urine                         |
        | it is not known whether they leak poo as well as or instead of urine |
      And the patient is 5 years or older
      Then send them to a GP within 7 days

    # A man may leak because the bladder never empties.
    Scenario: Leaking in a man
      Given any of these:
        | the patient is male                         |
        | it is not known whether the patient is male |
      And the patient is 16 years or older
      Then send them to a GP within 14 days

    Scenario: Leaking in a woman
      Given the patient is female
      And the patient is 16 years or older
      Then send them to the continence service within 14 days
      And advise "Exercises for the pelvic floor help most women. Less caffeine, and go to the toilet without hurry."
      And ask them to come back if "there is blood, burning or a fever, numbness between the legs, or the leaking gets suddenly worse"

    Scenario: Leaking in a child
      Given the patient is between 5 and 15 years
      Then send them to a GP within 14 days

    Scenario: Leaking under five years
      Given the patient is under 5 years
      Then send them to the health visitor within 14 days
      And ask them to come back if "the child is very thirsty, loses weight, has pain or a fever, or was dry before"
