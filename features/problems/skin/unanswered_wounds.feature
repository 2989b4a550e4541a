Feature: Hives, nails, wounds and sores: what to ask first, and what nobody could answer

  Scenario Outline: Nothing answered yet: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"

    Examples:
      | problem                    | who                 | flag                                                                                                                        |
      | hives                      | a 30 year old woman | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | hives                      | a 30 year old woman | noisy breathing in, drooling, or being unable to swallow their own spit                                                     |
      | hives                      | a 30 year old woman | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | hives                      | a 3 year old girl   | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | hives                      | a 3 year old girl   | a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | mole or growth on the skin | a 60 year old man   | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | hair loss                  | a 30 year old man   | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | ingrowing toenail          | a 60 year old man   | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | ingrowing toenail          | a 60 year old man   | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                     |
      | small burn or scald        | a 30 year old man   | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60                 |
      | small burn or scald        | a 30 year old man   | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   |
      | small burn or scald        | a 3 year old girl   | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit                       |
      | cut or graze               | a 30 year old man   | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | cut or graze               | a 30 year old man   | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad                    |
      | cut or graze               | a 30 year old man   | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                                      |
      | cut or graze               | a 3 year old girl   | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit                       |
      | dressing or stitches       | a 30 year old man   | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | dressing or stitches       | a 30 year old man   | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | dressing or stitches       | a 30 year old man   | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | leg ulcer                  | a 78 year old woman | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | leg ulcer                  | a 78 year old woman | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                     |
      | leg ulcer                  | a 78 year old woman | one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | pressure sore              | a 78 year old woman | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | pressure sore              | a 78 year old woman | an adult with care needs who is neglected, abused, or badly neglects themselves                                             |
      | pressure sore              | a 15 year old girl  | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                                        |
      | other skin problem         | a 30 year old woman | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | other skin problem         | a 30 year old woman | itching in pregnancy: of the palms or soles, without a rash, severe, or with dark urine                                     |
      | other skin problem         | a 30 year old woman | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks                     |
      | other skin problem         | a 30 year old man   | hot skin that is red or darker than usual and scaling over most of the body                                                 |

  Scenario Outline: Nobody knows about one red flag: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                    | who                 | flag                                                                                                                        |
      | hives                      | a 30 year old woman | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | mole or growth on the skin | a 60 year old man   | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | hair loss                  | a 30 year old man   | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | ingrowing toenail          | a 60 year old man   | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | small burn or scald        | a 30 year old man   | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60                 |
      | cut or graze               | a 30 year old man   | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                                      |
      | dressing or stitches       | a 30 year old man   | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | leg ulcer                  | a 78 year old woman | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                     |
      | pressure sore              | a 78 year old woman | an adult with care needs who is neglected, abused, or badly neglects themselves                                             |
      | other skin problem         | a 30 year old man   | a new rash of spots or bruises that does not fade under a pressed glass                                                     |

  # Reception sees an answer while it still asks. It must not be self-care, a nurse or a clinic before this one is known.
  Scenario Outline: Before the last question is answered, nothing decides: <problem>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And they are sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | problem              | who                  | what is so                | still to ask                                                                |
      | ingrowing toenail    | a 30 year old man    | the patient is male       | the toe is sore at the nail only                                            |
      | leg ulcer            | a 78 year old woman  | the patient is female     | it has lasted                                                               |
      | cut or graze         | a 30 year old man    | the patient is male       | it has lasted                                                               |
      | other skin problem   | a 30 year old woman  | it has lasted 2 days      | the skin problem is mild                                                    |
      | dressing or stitches | a 30 year old man    | the patient is male       | the dressing or the stitches are due on a later day that somebody gave them |
      | dressing or stitches | an 84 year old woman | the patient is housebound | the dressing or the stitches are due on a later day that somebody gave them |
