Feature: Skin, burns, bites and wounds

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is acne
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                           | who                 | red flag                                                                                                    | destination                 | when                     |
      | Severe reaction to a medicine  | a 40 year old man   | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever      | 999                         | now                      |
      | Eczema with herpes virus       | a 40 year old man   | eczema with painful, punched-out sores or clusters of small blisters                                        | the duty clinician          | within 2 hours           |
      | Inflamed over most of the body | a 70 year old woman | hot skin that is red or darker than usual and scaling over most of the body                                 | A&E                         | to arrive within 4 hours |
      | Diabetic foot in trouble       | a 70 year old woman | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                               | the duty clinician          | within 24 hours          |
      | Major burn                     | a 3 year old girl   | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 | A&E                         | to arrive within 1 hour  |
      | Serious bite                   | a 9 year old girl   | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad    | the urgent treatment centre | to arrive within 4 hours |
      | Wound that may bring tetanus   | a 40 year old man   | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                      | the urgent treatment centre | within 24 hours          |

  Scenario Outline: <red flag>, <what is so>
    Given <who>
    And the problem is eczema
    And there is <red flag>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | red flag                                                                                                    | what is so                                                                                                        | destination                 | when                     | reason                                  |
      | a 40 year old man         | eczema with painful, punched-out sores or clusters of small blisters                                        | the sores on the eczema are near or in an eye                                                                     | A&E                         | to arrive within 1 hour  | Eczema with herpes virus near the eye   |
      | a 40 year old man         | eczema with painful, punched-out sores or clusters of small blisters                                        | it is not known whether the sores on the eczema are near or in an eye                                             | A&E                         | to arrive within 1 hour  | Eczema with herpes virus near the eye   |
      | a 40 year old man         | eczema with painful, punched-out sores or clusters of small blisters                                        | the sores on the eczema are not near an eye                                                                       | the duty clinician          | within 2 hours           | Eczema with herpes virus                |
      | a 12 month old baby girl  | eczema with painful, punched-out sores or clusters of small blisters                                        | the sores on the eczema are not near an eye                                                                       | the duty clinician          | within 2 hours           | Eczema with herpes virus                |
      | an 11 month old baby girl | eczema with painful, punched-out sores or clusters of small blisters                                        | the sores on the eczema are not near an eye                                                                       | A&E                         | to arrive within 1 hour  | Eczema with herpes virus under one year |
      | a 70 year old man         | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                               | the foot trouble is spreading, part of the foot is black or cold, or they are ill with it                         | A&E                         | to arrive within 1 hour  | Diabetic foot that threatens a limb     |
      | a 70 year old man         | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                               | it is not known whether the foot trouble is spreading, part of the foot is black or cold, or they are ill with it | A&E                         | to arrive within 1 hour  | Diabetic foot that threatens a limb     |
      | a 70 year old man         | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                               | the foot trouble is not spreading, no part of the foot is black or cold, and they are well                        | the duty clinician          | within 24 hours          | Diabetic foot in trouble                |
      | a 40 year old man         | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 | the burn is very large, or the mouth, the throat or the breathing may be hurt                                     | 999                         | now                      | Very large burn or burnt airway         |
      | a 40 year old man         | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 | it is not known whether the burn is very large, or the mouth, the throat or the breathing may be hurt             | 999                         | now                      | Very large burn or burnt airway         |
      | a 40 year old man         | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 | the burn is not very large, and the mouth, the throat and the breathing are not hurt                              | A&E                         | to arrive within 1 hour  | Major burn                              |
      | a 9 year old girl         | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad    | the serious bite is from a snake                                                                                  | 999                         | now                      | Snake bite                              |
      | a 9 year old girl         | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad    | it is not known whether the serious bite is from a snake                                                          | 999                         | now                      | Snake bite                              |
      | a 9 year old girl         | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad    | the serious bite is not from a snake                                                                              | the urgent treatment centre | to arrive within 4 hours | Serious bite                            |

  Scenario Outline: First aid for <red flag>
    Given a 40 year old man
    And the problem is acne
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is told "<words>"

    Examples:
      | red flag                                                                                                    | words                               |
      | a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 | under cool running water            |
      | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad    | Wash the bite now                   |
      | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                      | Rinse the wound under running water |
