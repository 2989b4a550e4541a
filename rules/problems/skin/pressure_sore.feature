@source:NICE-CG179 @evidence:proposed
Feature: Pressure sore

  A nurse comes within a day, and a clinician sooner when there is an infection. A sore can be a sign of neglect: that question is
  asked too. The routes are proposals of this project.

  Background:
    Given the problem is pressure sore
    And reception has ruled out:
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | an adult with care needs who is neglected, abused, or badly neglects themselves                                             |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                                        |

  # The source gives six hours for a fever. Heat, smell and pus count as much here.
  Scenario: Pressure sore with a fever or infection
    Given any of these:
      | with the pressure sore they have a fever or feel ill, or it is hot, smelly or has pus                         |
      | it is not known whether with the pressure sore they have a fever or feel ill, or it is hot, smelly or has pus |
    Then send them to the duty clinician within 6 hours
    And advise "Keep all weight off the sore."

  Scenario: Pressure sore in a care home
    Given the patient lives in a care home
    Then send them to the care home team within 24 hours
    And offer it at home
    And advise "Keep all weight off the sore, change the position at least every two hours in bed, and tell the nurse in charge."

  # The community nurses are for adults.
  Scenario: Pressure sore under 16 years
    Given the patient is under 16 years
    Then send them to the duty clinician within 24 hours
    And advise "Keep all weight off the sore, and take off whatever rubs or presses."

  Scenario: Pressure sore
    Given the patient is 16 years or older
    Then send them to the community nurses within 24 hours
    And offer it at home
    And advise "Keep all weight off the sore, and change the position at least every two hours in bed and every hour in a chair. Do not rub it or sit on a ring cushion."
    And ask them to come back if "there is a fever, they are newly muddled or ill, it gets hot, black, smelly or deep, or nobody has come within a day"
