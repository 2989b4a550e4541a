@source:NHS.uk-diabetic-ketoacidosis
Feature: Diabetes and unwell

  The red flags find those who need an ambulance or a clinician within two hours. The number on the ketone meter does the
  same by itself. A well person with a low number is helped by the practice nurse. The borders of the numbers are in the
  source; the routes for people without a red flag are a proposal of this project.

  Background:
    Given the problem is diabetes and unwell
    And reception has ruled out:
      | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    |
      | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
      | type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion                            |
      | diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a missed dose, or none left after today, of a medicine that must not be missed                                    |
      | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                      |

  Rule: The number on the ketone meter

    # The source says over 3; this project counts 3.0 itself.
    @evidence:re-read
    Scenario: Ketones of 3 or more
      Given the blood ketones are 3.0 or more
      Then send them to 999 now
      And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

    @evidence:re-read
    Scenario: Ketones of 1.6 to under 3
      Given the blood ketones are 1.6 or more
      Then send them to the duty clinician within 2 hours
      And advise "If you have a number for your diabetes team, ring it now as well. Follow your sick-day rules, and test again in 2 hours."
      And ask them to come back if "the ketones are 3 or more, there is vomiting, tummy pain, fast breathing or drowsiness: ring 999"

    @evidence:proposed
    Scenario: Ketones of 0.6 to under 1.6
      Given the blood ketones are 0.6 or more
      Then send them to the practice nurse within 2 hours
      And offer it by telephone
      And advise "Test sugar and ketones again in 2 hours. Follow your sick-day rules, drink water, and never stop the long-acting insulin."
      And ask them to come back if "the ketones are 1.6 or more, or sugar stays high: ring us at once. Ketones of 3 or more, vomiting or drowsiness: ring 999"

    # A clinician, as soon as the nurse would have rung: a day for somebody who feels ill, or six hours for a child, would be later.
    @evidence:proposed
    Scenario: Ketones of 0.6 or more in a child, or in somebody who feels ill
      Given the blood ketones are 0.6 or more
      And any of these:
        | the patient is under 16 years                               |
        | the patient feels ill in themselves                         |
        | it is not known whether the patient feels ill in themselves |
      Then send them to the duty clinician within 2 hours
      And advise "Test sugar and ketones again in 2 hours. Follow your sick-day rules, drink water, and never stop the long-acting insulin."
      And ask them to come back if "the ketones are 3 or more, there is vomiting, tummy pain, fast breathing or drowsiness: ring 999"

    @evidence:proposed
    Scenario: Nobody can measure the ketones
      Given any of these:
        | it is not known what the blood ketones are                                      |
        | it is not known whether they use insulin, or a tablet whose name ends in flozin |
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "there is vomiting, tummy pain, fast breathing, fruity breath or drowsiness: ring 999"

  @evidence:proposed
  Rule: Some people need a clinician although the number is low

    Scenario: Pregnant
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 2 hours
      And advise "Ring the diabetes team of the maternity unit now as well, if you have its number."

    Scenario: Feels ill
      Given any of these:
        | the patient feels ill in themselves                         |
        | it is not known whether the patient feels ill in themselves |
      Then send them to the duty clinician within 24 hours
      And ask them to come back if "there is vomiting, tummy pain, fast breathing or drowsiness: ring 999"

    # Sooner than for adults: sugar and ketones change faster in children, who nearly always need insulin.
    Scenario: Under 16
      Given the patient is under 16 years
      Then send them to the duty clinician within 6 hours
      And advise "Ring the children's diabetes team now as well: it answers at any hour."

  @evidence:proposed
  Rule: Well, and the number is low or need not be measured

    Scenario: Well with diabetes
      Then send them to the practice nurse within 24 hours
      And offer it by telephone
      And advise "Follow your sick-day rules: test sugar more often, and ketones if you use insulin. Drink water. Never stop the long-acting insulin. If you take a tablet ending in flozin or metformin, ask the nurse whether to pause it."
      And ask them to come back if "the ketones are 0.6 or more, or sugar stays over 14 or falls under 4: ring us. Ketones of 3 or more, vomiting or drowsiness: ring 999"
