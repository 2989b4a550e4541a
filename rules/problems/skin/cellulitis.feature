@source:NICE-NG141 @evidence:proposed
Feature: Cellulitis

  Hot, sore, swollen skin is seen by a clinician the same day, at every age. The pharmacist does not treat it.
  The routes are proposals of this project. The rule for babies is more cautious than the sources.

  Background:
    Given the problem is cellulitis
    And reception has ruled out:
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight                        |
      | one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | an infection or fever in somebody with a weak immune system                                                                 |

  Scenario: Hot, sore skin
    Then send them to the duty clinician within 24 hours
    And offer it in person
    And advise "Draw a line round the sore area with a pen, and raise the arm or leg. Take any antibiotics that they have been given."
    And ask them to come back if "it grows past the line, they feel feverish, shivery or ill, the pain gets severe, or the skin turns purple, black or blistered (ring 999)"

  Scenario: Hot skin that is spreading or worse on antibiotics
    Given any of these:
      | the hot skin is spreading today, has a red streak, or is worse after two days of antibiotics                         |
      | it is not known whether the hot skin is spreading today, has a red streak, or is worse after two days of antibiotics |
    Then send them to the duty clinician within 6 hours
    And offer it in person

  Scenario: Hot, sore skin under one year
    Given the patient is under 1 year
    Then send them to the duty clinician within 6 hours
    And offer it in person
