@source:NICE-NG9 @evidence:proposed
Feature: Bronchiolitis

  A chest illness of the first two years that is at its worst between the third and the fifth day. Under three months a
  clinician speaks to the family within two hours, and under one year a GP sees the baby the same day even if it is well:
  both are in the general rules. The routes are proposals of this project.

  Background:
    Given the problem is bronchiolitis
    And reception has ruled out:
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk       |
      | a blue, grey or very pale colour of the lips, tongue or skin                                                   |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | an infection or fever in somebody with a weak immune system                                                    |
      | a fever of five days or more in a young child                                                                  |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | a temperature of 39 or more in a baby of three to six months                                                   |

  Scenario Outline: <name>
    Given <risk>
    Then send them to the duty clinician within 2 hours
    And ask them to come back if "there are pauses in breathing, grunting, blue lips, or the child is hard to wake: ring 999"

    Examples:
      | name                                   | risk                                                                                              |
      | Baby with less reserve                 | the baby was born early, or has a heart, lung, muscle or immune condition                         |
      | Nobody knows whether born early or ill | it is not known whether the baby was born early, or has a heart, lung, muscle or immune condition |

  Scenario Outline: <name>
    Given <how the child is>
    Then send them to the duty clinician within 6 hours
    And ask them to come back if "there are pauses in breathing, grunting, blue lips, or the child is hard to wake: ring 999"

    Examples:
      | name                                      | how the child is                                                                                             |
      | Fast or wheezy breathing, or poor feeding | the chest is wheezy or breathes faster than usual, or feeds or wet nappies are fewer                         |
      | Nobody knows about breathing and feeding  | it is not known whether the chest is wheezy or breathes faster than usual, or feeds or wet nappies are fewer |

  # From five years it is not this illness, so a GP looks for what it is.
  Scenario: Five years or older
    Given the patient is 5 years or older
    Then send them to a GP within 24 hours

  Scenario: Snuffly, well and feeding
    Given the patient is between 1 and 4 years
    And breathing is as usual, and feeds and wet nappies are nearly as usual
    Then send them to self-care with advice
    And advise "Give small feeds or drinks often, and paracetamol if the child is upset by a fever. Keep smoke away. It is worst from day 3 to day 5, and the cough may last 3 weeks."
    And ask them to come back if "feeds fall below half, there is no wet nappy for 12 hours, breathing is fast or hard, or a fever lasts 3 days. Ring 999 for pauses in breathing, blue lips, or a child who is hard to wake"
