@source:NICE-NG184 @evidence:proposed
Feature: Animal or human bite

  Deep bites, hands, faces, joints, bats and bites abroad are a red flag. The routes are a proposal of this project.

  Background:
    Given the problem is animal or human bite
    And reception has ruled out:
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad                    |
      | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                                      |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                                        |

  Scenario: Bite of a baby under one year
    Given the patient is under 1 year
    Then send them to the duty clinician within 2 hours

  # The source names the urgent treatment centre or the minor illness clinician. The first is the default here.
  Scenario: Bite that broke the skin
    Given any of these:
      | the bite or scratch broke the skin                         |
      | it is not known whether the bite or scratch broke the skin |
    Then send them to the urgent treatment centre within 24 hours
    And advise "Wash the bite under running water for some minutes and cover it with a clean dressing."

  Scenario: Bite with whole skin
    Given the bite or scratch did not break the skin
    Then send them to self-care with advice
    And advise "Wash the skin with soap and water, and cool the bruise."
    And ask them to come back if "the skin turns out to be broken, it gets hot, swollen or sore, there is pus or a fever, or the animal was abroad or was a bat"
