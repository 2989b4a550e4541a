@source:NICE-NG28 @evidence:proposed
Feature: Diabetes, not ill

  Readings, doses, sensors and the first weeks of insulin. Illness with diabetes is another problem. The routes are proposals
  of this project.

  Background:
    Given the problem is diabetes, not ill
    And reception has ruled out:
      | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more |
      | diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill  |
      | type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion                         |
      | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                  |
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                  |
      | a missed dose, or none left after today, of a medicine that must not be missed                                 |

  Scenario: A question about diabetes
    Then send them to the practice nurse within 7 days
    And offer it by telephone
    And advise "Have your readings of the last two weeks in front of you. Never leave out insulin because you eat less."
    And ask them to come back if "a sugar stays over 15, ketones are 0.6 or more, there is a new sore on a foot, or they vomit, get very thirsty or are drowsy (999)"

  # Low sugars are a danger at the wheel and at night, and more so in old age.
  Scenario Outline: <name>
    Given <what is so>
    Then send them to the practice nurse within 24 hours
    And offer it by telephone
    And advise "Keep sugar beside you. Do not drive after a low sugar until it has been over 5 for 45 minutes. Do not change the dose yourself unless you were taught to."
    And ask them to come back if "it is low again, or there is drowsiness, a fit, or a low sugar that two treatments do not lift (999)"

    Examples:
      | name                              | what is so                                                                                              |
      | Low sugars or new insulin         | they had low sugars more than once in the last week, or have just begun insulin                         |
      | Perhaps low sugars or new insulin | it is not known whether they had low sugars more than once in the last week, or have just begun insulin |

  # Sources differ between 15 and 20, and name the nurse or a clinician. The lower number and the clinician stand here.
  @evidence:disputed
  Scenario Outline: <name>
    Given <what is so>
    Then send them to the duty clinician within 24 hours
    And advise "Drink water, and never leave out insulin. With a tablet whose name ends in flozin, ring us before you take the next one. Test the sugar and the ketones again in two hours: ring us at once if the ketones are 1.6 or more, and 999 if they are 3 or more."
    And ask them to come back if "they vomit, have tummy pain, breathe fast or are drowsy: ring 999"

    Examples:
      | name                           | what is so                                                                                           |
      | High sugars or ketones         | the sugar was over 15 more than once, or the ketones are between 0.6 and 1.5                         |
      | Perhaps high sugars or ketones | it is not known whether the sugar was over 15 more than once, or the ketones are between 0.6 and 1.5 |

  Scenario: Diabetes in pregnancy
    Given any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then send them to the duty clinician within 24 hours
    And say "Ring your diabetes or maternity team today as well, if you have their number."

  # Children are under a hospital team, and turn ill faster.
  Scenario: Diabetes under 18 years
    Given the patient is under 18 years
    Then send them to the duty clinician within 24 hours
    And say "Ring the children's diabetes team today as well: they know the doses."
