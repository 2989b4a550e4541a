Feature: Mouth ulcer and teething

  Scenario Outline: Mouth ulcer: <what>
    Given <who>
    And the problem is mouth ulcer
    And there are no red flags
    And <days>
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                  | who                       | days                                   | finding                                                                                                             | destination              | when                  | reason                                          |
      | 20 days               | a 30 year old man         | it has lasted 20 days                  | they have not tried a pharmacist or self-care for this                                                              | the community pharmacist | within 24 hours       | Small ulcer for less than three weeks           |
      | 21 days               | a 30 year old man         | it has lasted 21 days                  | they have not tried a pharmacist or self-care for this                                                              | a GP                     | within 7 days         | Ulcer for three weeks                           |
      | days not known        | a 30 year old man         | it is not known how long it has lasted | they have not tried a pharmacist or self-care for this                                                              | a GP                     | within 7 days         | Ulcer for three weeks                           |
      | one year old          | a 12 month old baby girl  | it has lasted 2 days                   | they have not tried a pharmacist or self-care for this                                                              | the community pharmacist | within 24 hours       | Small ulcer for less than three weeks           |
      | eleven months old     | an 11 month old baby girl | it has lasted 2 days                   | they have not tried a pharmacist or self-care for this                                                              | a GP                     | within 24 hours       | Sores in a baby                                 |
      | too sore to drink     | a 30 year old man         | it has lasted 2 days                   | the mouth is too sore to eat or drink, or there are many sores, a fever, or sores elsewhere                         | a GP                     | within 24 hours       | Sores with illness, or too sore to eat or drink |
      | nobody knows how sore | a 30 year old man         | it has lasted 2 days                   | it is not known whether the mouth is too sore to eat or drink, or there are many sores, a fever, or sores elsewhere | a GP                     | within 24 hours       | Sores with illness, or too sore to eat or drink |
      | pharmacist tried      | a 30 year old man         | it has lasted 3 days                   | they have tried a pharmacist or self-care for this and are no better                                                | a GP                     | within 7 days         | No better after a pharmacist                    |
      | weak immune system    | a 30 year old man         | it has lasted 2 days                   | the patient has a weak immune system                                                                                | a GP                     | within 24 hours       | Weak immune system                              |
      | second contact        | a 30 year old man         | it has lasted 2 days                   | this problem has had 2 contacts                                                                                     | the community pharmacist | within 24 hours       | Small ulcer for less than three weeks           |
      | third contact         | a 30 year old man         | it has lasted 2 days                   | this problem has had 3 contacts                                                                                     | a GP                     | within 3 working days | Third contact about the mouth                   |

  Scenario: An ulcer of three weeks is also shown to the dentist
    Given a 30 year old man
    And the problem is mouth ulcer
    And there are no red flags
    And it has lasted 21 days
    When reception asks where he should go
    Then he is also sent to the dentist within 7 days

  Scenario Outline: Teething: <what>
    Given <who>
    And the problem is teething
    And there are no red flags
    And <finding>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | what                    | who                      | finding                                                                                                           | destination        | when            | reason                                                     |
      | eleven weeks old        | an 11 week old baby girl | the child has no fever, rash, vomiting or loose poo, and seems well                                               | the duty clinician | within 2 hours  | Too young for teething                                     |
      | three months old        | a 3 month old baby girl  | the child has no fever, rash, vomiting or loose poo, and seems well                                               | self-care          | with advice     | Teething in a well child                                   |
      | three years old         | a 47 month old child     | the child has no fever, rash, vomiting or loose poo, and seems well                                               | self-care          | with advice     | Teething in a well child                                   |
      | a fever                 | an 8 month old baby boy  | the child has a temperature of 38 or more, a rash, vomiting or loose poo, or seems unwell                         | a GP               | within 24 hours | Ill, so not just teething                                  |
      | nobody knows            | an 8 month old baby boy  | it is not known whether the child has a temperature of 38 or more, a rash, vomiting or loose poo, or seems unwell | a GP               | within 24 hours | Ill, so not just teething                                  |
      | four years old          | a 4 year old boy         | the face is not swollen, and they have no fever and feel well apart from the tooth                                | the dentist        | within 7 days   | Back teeth, from four years                                |
      | wisdom tooth, swollen   | a 19 year old woman      | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth                                | the duty clinician | within 6 hours  | Back teeth with a fever or a swollen face, from four years |
      | wisdom tooth, not known | a 19 year old woman      | it is not known whether the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth        | the duty clinician | within 6 hours  | Back teeth with a fever or a swollen face, from four years |
      | wisdom teeth            | a 19 year old woman      | the face is not swollen, and they have no fever and feel well apart from the tooth                                | the dentist        | within 7 days   | Back teeth, from four years                                |
      | four years old, swollen | a 4 year old girl        | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth                                | the duty clinician | within 6 hours  | Back teeth with a fever or a swollen face, from four years |
