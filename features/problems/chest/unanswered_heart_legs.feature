Feature: Heart, blood pressure and legs: nothing answered yet, or nobody knows

  Scenario Outline: What to ask first: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                     | who                 | flag                                                                                                         |
      | palpitations                | a 30 year old man   | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                     |
      | swollen ankles              | a 70 year old woman | breathlessness too bad to lie flat, or pink frothy spit                                                      |
      | high blood pressure reading | a 50 year old man   | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                         |
      | light-headed on standing    | a 70 year old woman | vomit with blood or like coffee grounds, or black, sticky poo like tar                                       |
      | light-headed in general     | a 30 year old woman | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                           |
      | faint                       | a 30 year old man   | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family |
      | leg pain or swelling        | a 50 year old man   | one calf or thigh that is newly swollen, or newly painful and warm                                           |
      | varicose veins              | a 50 year old woman | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                        |

  Scenario Outline: Nobody knows about a red flag: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                     | who                 | flag                                                                                               |
      | palpitations                | a 30 year old man   | heart-type chest pain in the last 12 hours that has gone now                                       |
      | swollen ankles              | a 70 year old woman | one calf or thigh that is newly swollen, or newly painful and warm                                 |
      | high blood pressure reading | a 50 year old man   | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more               |
      | light-headed on standing    | a 70 year old woman | bleeding from the bottom that does not stop, or comes with large clots or faintness                |
      | light-headed in general     | a 30 year old woman | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove |
      | faint                       | a 30 year old man   | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery             |
      | leg pain or swelling        | a 50 year old man   | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb            |
      | varicose veins              | a 50 year old woman | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes      |

  # Reception sees an answer while it still asks. It must not rest on an answer that nobody has given.
  Scenario Outline: With the red flags ruled out and nothing else answered, nothing decides: <problem>, <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    When reception asks where they should go
    Then reception must first ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                     | who                 | still to ask                                            |
      | chest pain                  | a 22 year old woman | the pain is clearly from the chest wall after an injury |
      | high blood pressure reading | a 17 year old boy   | the reading is under 140 and under 90                   |
      | high blood pressure reading | a 50 year old woman | the reading is under 140 and under 90                   |
      | leg pain or swelling        | a 50 year old man   | the leg is swollen, numb, weak or hot                   |
      | varicose veins              | a 50 year old woman | there is an open sore on the leg                        |
      | light-headed in general     | a 40 year old man   | it began after a new medicine or a change of dose       |
