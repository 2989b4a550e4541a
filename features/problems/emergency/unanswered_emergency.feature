Feature: Emergencies: what reception asks first, and what nobody knows

  Scenario Outline: <problem>: what to ask first
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"
    And they are sent to <destination> <when>

    Examples:
      | problem                             | who                    | flag                                                                                                              | destination        | when                    |
      | trouble breathing                   | a 50 year old man      | breathlessness too bad to finish a sentence, or gasping at rest                                                   | the duty clinician | within 1 hour           |
      | signs of a stroke                   | a 70 year old woman    | a sign of stroke in the last seven days that has fully gone                                                       | the duty clinician | within 1 hour           |
      | collapse or blackout                | a 70 year old woman    | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      | the duty clinician | within 1 hour           |
      | collapse or blackout                | a 50 year old man      | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              | the duty clinician | within 1 hour           |
      | fit                                 | a 30 year old man      | a fit now, a fit of more than five minutes, or a second fit without waking in between                             | the duty clinician | within 1 hour           |
      | allergic reaction                   | a 6 year old girl      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine           | the duty clinician | within 1 hour           |
      | worry about sepsis                  | a 40 year old man      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin | the duty clinician | within 1 hour           |
      | worry about sepsis                  | a 4 year old boy       | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    | the duty clinician | within 1 hour           |
      | sudden confusion                    | an 80 year old woman   | sudden confusion, talk that makes no sense, or great drowsiness                                                   | the duty clinician | within 1 hour           |
      | diabetes and unwell                 | a 24 year old woman    | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    | the duty clinician | within 1 hour           |
      | child who is not right              | a 3 year old girl      | a parent or carer who feels that something is very wrong, or that this illness is unlike any before               | the duty clinician | within 1 hour           |
      | child who is not right              | a 7 week old baby boy  | a temperature of 38 or more, or feeling hot, in a baby under three months                                         | the duty clinician | within 1 hour           |
      | baby who cries and will not settle  | a 9 week old baby girl | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 | the duty clinician | within 1 hour           |
      | large or dangerous burn             | a 40 year old man      | an electric shock with collapse, a burn or chest pain, or from a high voltage                                     | A&E                | to arrive within 1 hour |
      | heavy bleeding                      | a 40 year old man      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                             | the duty clinician | within 1 hour           |
      | something swallowed or stuck        | a 2 year old boy       | a small battery or magnet that was swallowed, or is in the nose or ear                                            | the duty clinician | within 1 hour           |
      | yellow skin or eyes                 | a 55 year old man      | yellow skin or yellow whites of the eyes                                                                          | the duty clinician | within 1 hour           |
      | needle injury or contact with blood | a 30 year old man      | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days             | the duty clinician | within 1 hour           |
      | ill from heat or cold               | a 30 year old man      | breathlessness too bad to finish a sentence, or gasping at rest                                                   | the duty clinician | within 1 hour           |
      | ill from heat or cold               | a 30 year old man      | overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling         | the duty clinician | within 1 hour           |

  Scenario Outline: <problem>: a red flag that nobody knows
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                             | who                     | flag                                                                                                              |
      | trouble breathing                   | a 50 year old man       | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | collapse or blackout                | a 30 year old woman     | a person who is unconscious, cannot be woken, or is not breathing normally                                        |
      | fit                                 | a 30 year old man       | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                            |
      | allergic reaction                   | a 6 year old girl       | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine           |
      | worry about sepsis                  | a 40 year old man       | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | sudden confusion                    | an 80 year old woman    | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
      | diabetes and unwell                 | a 24 year old man       | diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill     |
      | child who is not right              | a 3 year old girl       | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | baby who cries and will not settle  | a 4 month old baby girl | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | heavy bleeding                      | a 40 year old man       | bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | something swallowed or stuck        | a 30 year old man       | choking, or a struggle to breathe after something was swallowed or breathed in                                    |
      | yellow skin or eyes                 | a 30 year old man       | yellow skin or yellow whites of the eyes                                                                          |
      | needle injury or contact with blood | a 30 year old man       | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days             |
      | ill from heat or cold               | a 30 year old man       | great cold with slurred speech, drowsiness, confusion or a temperature under 35                                   |

  # These two are more cautious than the general rule.
  Scenario Outline: <problem>: nobody knows about <what>
    Given a 66 year old man
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where he should go
    Then he is sent to <destination> <when>

    Examples:
      | problem                 | what            | flag                                                                                                        | destination | when                    |
      | signs of a stroke       | the face        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    | 999         | now                     |
      | signs of a stroke       | signs that went | a sign of stroke in the last seven days that has fully gone                                                 | 999         | now                     |
      | large or dangerous burn | the burn        | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 | A&E         | to arrive within 1 hour |

  # Reception sees an answer while it still asks. It must not be self-care, and no route that rests on an answer nobody has given.
  Scenario Outline: <problem>: with the red flags ruled out and nothing else answered, nothing decides
    Given <who>
    And the problem is <problem>
    And there are no red flags
    When reception asks where they should go
    Then reception must first ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem               | who                 | still to ask                                                                                   |
      | hurt arm or leg       | a 40 year old man   | they do not use or move the hurt arm or leg as usual                                           |
      | bang to the head      | a 40 year old man   | no grown-up can stay with them for the first two days after the bang to the head               |
      | animal or human bite  | a 40 year old woman | the bite or scratch broke the skin                                                             |
      | heavy bleeding        | a 40 year old woman | the blood does not come from a wound in the skin                                               |
      | hurt by somebody      | a 40 year old man   | they have an injury or pain from the assault                                                   |
      | overdose or poisoning | a 40 year old woman | it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell |
      | signs of a stroke     | a 66 year old man   | the signs of a stroke are still there, at least in part                                        |
