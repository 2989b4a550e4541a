Feature: Nerves and general: nothing answered yet, or nobody knows

  Scenario Outline: What to ask first: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                 | who                     | flag                                                                                                           |
      | migraine                | a 30 year old woman     | the worst headache ever, at its full force within five minutes                                                 |
      | numbness or tingling    | a 50 year old man       | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs  |
      | tremor                  | a 50 year old man       | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium              |
      | epilepsy                | a 30 year old man       | a missed dose, or none left after today, of a medicine that must not be missed                                 |
      | memory problem          | a 70 year old man       | sudden confusion, talk that makes no sense, or great drowsiness                                                |
      | tired all the time      | a 30 year old man       | a thought of suicide, or that life is not worth living                                                         |
      | unexplained weight loss | a 60 year old man       | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more |
      | lump under the skin     | a 40 year old woman     | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss |
      | food allergy            | an 8 month old baby boy | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine        |
      | illness after travel    | a 30 year old man       | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area             |

  Scenario Outline: Nobody knows about a red flag: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                 | who                     | flag                                                                                                     |
      | migraine                | a 30 year old woman     | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
      | numbness or tingling    | a 50 year old man       | a sign of stroke in the last seven days that has fully gone                                              |
      | tremor                  | a 50 year old man       | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down      |
      | epilepsy                | a 30 year old man       | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                   |
      | memory problem          | a 70 year old man       | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home    |
      | tired all the time      | a 30 year old man       | vomit with blood or like coffee grounds, or black, sticky poo like tar                                   |
      | unexplained weight loss | a 60 year old man       | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little        |
      | lump under the skin     | a 40 year old woman     | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back            |
      | food allergy            | an 8 month old baby boy | a child who is floppy, makes no response, has stopped smiling or is hard to wake                         |
      | illness after travel    | a 30 year old man       | yellow skin or yellow whites of the eyes                                                                 |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And they are sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | problem              | who               | what is so                           | still to ask                                                                                                      |
      | headache             | a 30 year old man | it has lasted 1 day                  | the headache is new or different for them                                                                         |
      | migraine             | a 30 year old man | it has lasted 1 day                  | the migraine is new or different in any way, or they have changed in behaviour or strength                        |
      | tired all the time   | a 30 year old man | nothing else goes with the tiredness | it has lasted                                                                                                     |
      | tired all the time   | a 30 year old man | it has lasted 10 days                | with the tiredness there are heavy periods, pregnancy, a recent birth, a new medicine, or sleepiness at the wheel |
      | lump under the skin  | a 40 year old man | the lump is not hot and has no pus   | the lump is growing, hard, deep or painful, or bigger than 4 centimetres                                          |
      | illness after travel | a 30 year old man | the patient has no fever             | it has lasted                                                                                                     |
