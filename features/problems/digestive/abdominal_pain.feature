Feature: Abdominal pain

  Scenario Outline: Mild pain at <age>, <days> days
    Given a <age> year old man
    And the problem is abdominal pain
    And there are no red flags
    And the tummy pain is mild
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | days | destination                 | when                  | reason                             |
      | 15  | 2    | the duty clinician          | within 6 hours        | Tummy pain in a child              |
      | 16  | 2    | the minor illness clinician | within 3 working days | Mild tummy pain under a week       |
      | 64  | 6    | the minor illness clinician | within 3 working days | Mild tummy pain under a week       |
      | 64  | 7    | a GP                        | within 7 days         | Mild tummy pain for a week or more |
      | 65  | 7    | the duty clinician          | within 6 hours        | Tummy pain from 65 years           |
      | 16  | 7    | a GP                        | within 7 days         | Mild tummy pain for a week or more |

  Scenario: Mild, and nobody knows since when
    Given a 40 year old man
    And the problem is abdominal pain
    And there are no red flags
    And the tummy pain is mild
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the minor illness clinician within 3 working days
    And the reason is "Mild tummy pain under a week"

  Scenario Outline: A man of 40: <how bad>
    Given a 40 year old man
    And the problem is abdominal pain
    And there are no red flags
    And <how bad>
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | how bad                                        | when           | reason                                 |
      | the tummy pain stops them doing some things    | within 6 hours | Tummy pain that limits them            |
      | it is not known whether the tummy pain is mild | within 6 hours | Nobody knows how bad the tummy pain is |
      | the tummy pain is severe but comes and goes    | within 2 hours | Severe waves of tummy pain             |

  Scenario Outline: A woman of 30 with mild pain: <what is so>
    Given a 30 year old woman
    And the problem is abdominal pain
    And there are no red flags
    And the tummy pain is mild
    And it has lasted 2 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                          | destination                 | when                  | reason                                                     |
      | there is a fever, trouble with urine or a new discharge with the tummy pain                         | the duty clinician          | within 6 hours        | Mild tummy pain with a fever, urine trouble or a discharge |
      | it is not known whether there is a fever, trouble with urine or a new discharge with the tummy pain | the duty clinician          | within 6 hours        | Mild tummy pain with a fever, urine trouble or a discharge |
      | the patient is not pregnant                                                                         | the minor illness clinician | within 3 working days | Mild tummy pain under a week                               |
      | the patient is pregnant or might be                                                                 | the duty clinician          | within 6 hours        | Tummy pain in pregnancy                                    |
      | the record shows a pregnancy now                                                                    | the duty clinician          | within 6 hours        | Tummy pain in a pregnancy on record                        |
      | it is not known whether the patient is pregnant or might be                                         | the duty clinician          | within 6 hours        | Tummy pain, and nobody knows whether she is pregnant       |

  Scenario Outline: Mild pain with a fever, urine trouble or a discharge at <age>
    Given a <age> year old woman
    And the problem is abdominal pain
    And there are no red flags
    And the tummy pain is mild
    And it has lasted 2 days
    And there is a fever, trouble with urine or a new discharge with the tummy pain
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 6 hours
    And the reason is "Mild tummy pain with a fever, urine trouble or a discharge"

    Examples:
      | age |
      | 16  |
      | 64  |

  Scenario Outline: A baby of <age> weeks
    Given a <age> week old baby girl
    And the problem is abdominal pain
    And there are no red flags
    And the tummy pain is mild
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician <when>

    Examples:
      | age | when           |
      | 12  | within 2 hours |
      | 14  | within 6 hours |
