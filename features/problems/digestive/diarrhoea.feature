Feature: Diarrhoea

  Scenario Outline: At <age>, <days> days
    Given a <age> year old girl
    And the problem is diarrhoea
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | days | destination | when                  | reason                           |
      | 1   | 2    | self-care   | with advice           | Diarrhoea under a week, and well |
      | 15  | 4    | self-care   | with advice           | Diarrhoea under a week, and well |
      | 15  | 5    | a GP        | within 24 hours       | A child after five days          |
      | 16  | 5    | self-care   | with advice           | Diarrhoea under a week, and well |
      | 16  | 6    | self-care   | with advice           | Diarrhoea under a week, and well |
      | 16  | 7    | a GP        | within 3 working days | Diarrhoea for a week             |
      | 80  | 2    | self-care   | with advice           | Diarrhoea under a week, and well |

  Scenario Outline: Nobody knows since when, at <age>
    Given a <age> year old girl
    And the problem is diarrhoea
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | when                  | reason                  |
      | 15  | within 24 hours       | A child after five days |
      | 16  | within 3 working days | Diarrhoea for a week    |

  Scenario Outline: A man of 40 for two days: <what is so>
    Given a 40 year old man
    And the problem is diarrhoea
    And there are no red flags
    And it has lasted 2 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                                                         | reason                                            |
      | the diarrhoea comes with blood, a high fever, or drinks that do not stay down                                                      | Blood, high fever or drinks that do not stay down |
      | it is not known whether the diarrhoea comes with blood, a high fever, or drinks that do not stay down                              | Blood, high fever or drinks that do not stay down |
      | they had antibiotics or a hospital stay in the last 8 weeks, have a stoma or a bowel disease, or are frail                         | Antibiotics, hospital, stoma or frail             |
      | it is not known whether they had antibiotics or a hospital stay in the last 8 weeks, have a stoma or a bowel disease, or are frail | Antibiotics, hospital, stoma or frail             |

  Scenario Outline: General rules: <name>
    Given a <age> month old baby boy
    And the problem is diarrhoea
    And there are no red flags
    And it has lasted 1 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>

    Examples:
      | name                 | age | what is so                           | destination        | when            |
      | under three months   | 2   | the patient is male                  | the duty clinician | within 2 hours  |
      | under one year       | 11  | the patient is male                  | a GP               | within 24 hours |
      | one year             | 12  | the patient is male                  | self-care          | with advice     |
      | a weak immune system | 40  | the patient has a weak immune system | the duty clinician | within 24 hours |

  Scenario: The safety net says when to ring again
    Given a 30 year old man
    And the problem is diarrhoea
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to self-care with advice
    And he is told "No medicine to stop diarrhoea under 12 years, with blood, or with a fever."
