Feature: Skin: what to ask first, and what nobody could answer

  Scenario Outline: Nothing answered yet: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"

    Examples:
      | problem                       | who                    | flag                                                                                                                        |
      | rash in an adult              | a 30 year old woman    | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | rash in an adult              | a 30 year old man      | hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | rash in an adult              | a 30 year old man      | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                                        |
      | rash in an adult              | a 30 year old man      | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  |
      | rash in a child               | a 3 year old girl      | a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | rash in a child               | a 3 year old girl      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | rash in a child               | a 3 year old girl      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | rash in a child               | a 3 year old girl      | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  |
      | rash in a child               | a 3 year old girl      | a fever of five days or more in a young child                                                                               |
      | chickenpox                    | a 30 year old man      | sudden confusion, talk that makes no sense, or great drowsiness                                                             |
      | chickenpox                    | a 3 year old girl      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                                |
      | chickenpox                    | a 3 year old girl      | an infection or fever in somebody with a weak immune system                                                                 |
      | tick bite                     | a 30 year old man      | one side of the face that has newly dropped, with nothing else wrong                                                        |
      | tick bite                     | a 30 year old man      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                                     |
      | cellulitis                    | a 30 year old man      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | cellulitis                    | a 30 year old man      | one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | cellulitis                    | a 30 year old man      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | boil or abscess               | a 30 year old man      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | eczema                        | a 3 year old girl      | eczema with painful, punched-out sores or clusters of small blisters                                                        |
      | psoriasis                     | a 40 year old woman    | hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | acne                          | a 17 year old boy      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | fungal skin or nail infection | a 60 year old man      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | wart or verruca               | a 60 year old man      | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks                     |
      | head lice or scabies          | a 7 year old girl      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | nappy rash                    | a 6 month old baby boy | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | nappy rash                    | an 8 week old baby boy | a temperature of 38 or more, or feeling hot, in a baby under three months                                                   |
      | cold sore                     | a 30 year old man      | eczema with painful, punched-out sores or clusters of small blisters                                                        |
      | cold sore                     | a 30 year old man      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |

  Scenario Outline: Nobody knows about one red flag: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                       | who                    | flag                                                                                                                        |
      | rash in an adult              | a 30 year old woman    | hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | rash in a child               | a 3 year old girl      | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  |
      | chickenpox                    | a 30 year old man      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | tick bite                     | a 30 year old man      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                                     |
      | cellulitis                    | a 30 year old man      | one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | boil or abscess               | a 30 year old man      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | eczema                        | a 3 year old girl      | eczema with painful, punched-out sores or clusters of small blisters                                                        |
      | psoriasis                     | a 40 year old woman    | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg                  |
      | acne                          | a 17 year old boy      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | fungal skin or nail infection | a 60 year old man      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | wart or verruca               | a 60 year old man      | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks                     |
      | head lice or scabies          | a 7 year old girl      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | nappy rash                    | a 6 month old baby boy | a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | cold sore                     | a 30 year old man      | eczema with painful, punched-out sores or clusters of small blisters                                                        |

  # Reception sees an answer while it still asks. It must not be a pharmacist or self-care before this one is known.
  Scenario Outline: Before anybody has said which it is, nothing decides: <problem>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And they are sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | problem              | who                      | days | what is so                                                                                               | still to ask                                |
      | rash in an adult     | a 12 year old girl       | 2    | the patient has no fever                                                                                 | the child's rash looks just like chickenpox |
      | rash in a child      | a 12 year old girl       | 2    | the patient has no fever                                                                                 | the child's rash looks just like chickenpox |
      | wart or verruca      | a 30 year old man        | 2    | the patient is male                                                                                      | the wart is on the face                     |
      | wart or verruca      | a 30 year old man        | 84   | they have tried a pharmacist or self-care for this and are no better                                     | the wart is on the face                     |
      | head lice or scabies | a 30 year old man        | 2    | the patient is male                                                                                      | it may be scabies                           |
      | head lice or scabies | a 30 year old man        | 2    | the itchy skin has thick crusts, or they have a weak immune system with the itch                         | it may be scabies                           |
      | head lice or scabies | a 30 year old man        | 2    | it is not known whether the itchy skin has thick crusts, or they have a weak immune system with the itch | it may be scabies                           |
      | head lice or scabies | a 30 year old man        | 28   | they have tried a pharmacist or self-care for this and are no better                                     | it may be scabies                           |
      | head lice or scabies | an 8 month old baby girl | 2    | the patient is female                                                                                    | it is head lice                             |
