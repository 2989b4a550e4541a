Feature: Nappy rash and cold sore

  Scenario Outline: <problem>: <who>, <days> days, and <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem    | who                       | days | what is so                                                                                                          | destination              | when                    | reason                                                        |
      | nappy rash | a 12 month old baby boy   | 2    | the patient is male                                                                                                 | the community pharmacist | within 24 hours         | Nappy rash from one year                                      |
      | nappy rash | an 11 month old baby boy  | 2    | the patient is male                                                                                                 | self-care                | with advice             | Nappy rash under one year                                     |
      | nappy rash | a 2 week old baby boy     | 2    | the patient is male                                                                                                 | self-care                | with advice             | Nappy rash under one year                                     |
      | nappy rash | an 80 year old woman      | 2    | the patient is female                                                                                               | the community pharmacist | within 24 hours         | Nappy rash from one year                                      |
      | nappy rash | a 3 month old baby boy    | 2    | the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill                             | a GP                     | within 24 hours         | Nappy rash with a fever, blisters or sores                    |
      | nappy rash | a 3 month old baby boy    | 2    | it is not known whether the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill     | a GP                     | within 24 hours         | Nappy rash with a fever, blisters or sores                    |
      | nappy rash | a 2 month old baby boy    | 2    | the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill                             | the duty clinician       | within 2 hours          | Nappy rash with a fever, blisters or sores under three months |
      | nappy rash | a 2 month old baby boy    | 2    | it is not known whether the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill     | the duty clinician       | within 2 hours          | Nappy rash with a fever, blisters or sores under three months |
      | nappy rash | an 18 month old girl      | 4    | they have tried a pharmacist or self-care for this and are no better                                                | a GP                     | within 7 days           | No better after a pharmacist or self-care                     |
      | cold sore  | a 30 year old man         | 9    | the patient is male                                                                                                 | the community pharmacist | within 24 hours         | Cold sore                                                     |
      | cold sore  | a 30 year old man         | 10   | the patient is male                                                                                                 | a GP                     | within 7 days           | Cold sore that lasts ten days or comes back                   |
      | cold sore  | a 30 year old man         | 2    | this problem has had 3 contacts                                                                                     | a GP                     | within 7 days           | Cold sore that lasts ten days or comes back                   |
      | cold sore  | a 30 year old man         | 2    | this problem has had 2 contacts                                                                                     | the community pharmacist | within 24 hours         | Cold sore                                                     |
      | cold sore  | a 12 month old baby girl  | 2    | the patient is female                                                                                               | the community pharmacist | within 24 hours         | Cold sore                                                     |
      | cold sore  | an 11 month old baby girl | 2    | the patient is female                                                                                               | a GP                     | within 24 hours         | Cold sore under one year                                      |
      | cold sore  | a 3 month old baby girl   | 2    | the patient is female                                                                                               | a GP                     | within 24 hours         | Cold sore under one year                                      |
      | cold sore  | a 2 month old baby girl   | 2    | the patient is female                                                                                               | the duty clinician       | within 2 hours          | Cold sore from six weeks to three months                      |
      | cold sore  | a 6 week old baby girl    | 2    | the patient is female                                                                                               | the duty clinician       | within 2 hours          | Cold sore from six weeks to three months                      |
      | cold sore  | a 5 week old baby girl    | 2    | the patient is female                                                                                               | A&E                      | to arrive within 1 hour | Blisters or sores in a newborn baby                           |
      | cold sore  | a 30 year old man         | 2    | a cold sore is near the eye, or an eye is red, sore or blurred                                                      | the duty clinician       | within 6 hours          | Cold sore near the eye                                        |
      | cold sore  | a 30 year old man         | 2    | it is not known whether a cold sore is near the eye, or an eye is red, sore or blurred                              | the duty clinician       | within 6 hours          | Cold sore near the eye                                        |
      | cold sore  | a 3 year old girl         | 2    | the cold sores fill the mouth or spread over the skin, or they can hardly drink or feel ill                         | a GP                     | within 24 hours         | Cold sores that fill the mouth, spread or make ill            |
      | cold sore  | a 3 year old girl         | 2    | it is not known whether the cold sores fill the mouth or spread over the skin, or they can hardly drink or feel ill | a GP                     | within 24 hours         | Cold sores that fill the mouth, spread or make ill            |
      | cold sore  | a 30 year old man         | 2    | the patient has a weak immune system                                                                                | the duty clinician       | within 24 hours         | Cold sore with a weak immune system                           |
      | cold sore  | a 30 year old man         | 2    | it is not known whether the patient has a weak immune system                                                        | the duty clinician       | within 24 hours         | Cold sore with a weak immune system                           |

  Scenario: Nobody knows how long the cold sore has been there
    Given a 30 year old man
    And the problem is cold sore
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "Cold sore that lasts ten days or comes back"
