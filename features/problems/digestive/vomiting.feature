Feature: Vomiting

  Scenario Outline: At <age>, <days> days, drinks stay down
    Given a <age> year old boy
    And the problem is vomiting
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | days | destination        | when            | reason                                      |
      | 1   | 0    | self-care          | with advice     | Sick for a short time, and drinks stay down |
      | 4   | 0    | self-care          | with advice     | Sick for a short time, and drinks stay down |
      | 4   | 1    | the duty clinician | within 6 hours  | A child who is still sick: under five       |
      | 5   | 1    | self-care          | with advice     | Sick for a short time, and drinks stay down |
      | 5   | 2    | the duty clinician | within 6 hours  | A child who is still sick: from five years  |
      | 15  | 2    | the duty clinician | within 6 hours  | A child who is still sick: from five years  |
      | 16  | 1    | self-care          | with advice     | Sick for a short time, and drinks stay down |
      | 16  | 2    | a GP               | within 24 hours | Sick for two days                           |
      | 80  | 1    | self-care          | with advice     | Sick for a short time, and drinks stay down |

  Scenario Outline: A woman of 30 who is sick today: <what the record shows>
    Given a 30 year old woman
    And the problem is vomiting
    And there are no red flags
    And it has lasted 0 days
    And <what the record shows>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what the record shows             | destination | when            | reason                                      |
      | the record shows a pregnancy now  | a GP        | within 24 hours | Vomiting in a recorded pregnancy            |
      | the record shows no pregnancy now | self-care   | with advice     | Sick for a short time, and drinks stay down |

  Scenario Outline: Nobody knows since when, at <age>
    Given a <age> year old boy
    And the problem is vomiting
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | destination        | when            | reason                                     |
      | 4   | the duty clinician | within 6 hours  | A child who is still sick: under five      |
      | 15  | the duty clinician | within 6 hours  | A child who is still sick: from five years |
      | 16  | a GP               | within 24 hours | Sick for two days                          |

  Scenario Outline: At <age>, today, and <what is so>
    Given a <age> year old girl
    And the problem is vomiting
    And there are no red flags
    And it has lasted 0 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what is so                                                                                | destination        | when            | reason                                                    |
      | 15  | they cannot keep any drinks down                                                          | the duty clinician | within 6 hours  | A child who keeps nothing down                            |
      | 15  | it is not known whether they cannot keep any drinks down                                  | the duty clinician | within 6 hours  | A child who keeps nothing down                            |
      | 16  | they cannot keep any drinks down                                                          | a GP               | within 24 hours | An adult who keeps nothing down                           |
      | 16  | it is not known whether they cannot keep any drinks down                                  | a GP               | within 24 hours | An adult who keeps nothing down                           |
      | 80  | they have diabetes, kidney disease or heart failure, or are frail                         | the duty clinician | within 2 hours  | Vomiting with diabetes, kidneys, heart failure or frailty |
      | 8   | it is not known whether they have diabetes, kidney disease or heart failure, or are frail | the duty clinician | within 2 hours  | Vomiting with diabetes, kidneys, heart failure or frailty |

  Scenario Outline: A baby of <age> months, today
    Given a <age> month old baby girl
    And the problem is vomiting
    And there are no red flags
    And it has lasted 0 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>

    Examples:
      | age | destination        | when            |
      | 2   | the duty clinician | within 2 hours  |
      | 3   | a GP               | within 24 hours |
      | 11  | a GP               | within 24 hours |
      | 12  | self-care          | with advice     |
