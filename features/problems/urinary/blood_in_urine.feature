Feature: Blood in the urine

  Scenario Outline: Painless blood at <age>
    Given a <age> year old man
    And the problem is blood in the urine
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | when                  | reason                        |
      | 1   | within 24 hours       | Blood in the urine of a child |
      | 15  | within 24 hours       | Blood in the urine of a child |
      | 16  | within 3 working days | Painless blood in the urine   |
      | 80  | within 3 working days | Painless blood in the urine   |

  Scenario Outline: A baby of <age> weeks
    Given a <age> week old baby girl
    And the problem is blood in the urine
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | destination        | when            | reason                                |
      | 12  | the duty clinician | within 2 hours  | Blood in the urine under three months |
      | 14  | a GP               | within 24 hours | Blood in the urine of a child         |

  Scenario Outline: A woman of 30: <what is so>
    Given a 30 year old woman
    And the problem is blood in the urine
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                        | destination        | when                     | reason                                          |
      | the patient is not pregnant                                                                       | a GP               | within 3 working days    | Painless blood in the urine                     |
      | the patient is pregnant or might be                                                               | the duty clinician | within 24 hours          | Blood in pregnancy                              |
      | the record shows a pregnancy now                                                                  | the duty clinician | within 24 hours          | Blood in a pregnancy on record                  |
      | it is not known whether the patient is pregnant or might be                                       | the duty clinician | within 24 hours          | Blood, and nobody knows whether she is pregnant |
      | there is burning or pain with the blood in the urine, or they take a blood thinner                | a GP               | within 24 hours          | Pain, burning or a blood thinner                |
      | it is not known whether burning or pain with the blood in the urine, or they take a blood thinner | a GP               | within 24 hours          | Nobody knows of pain or a blood thinner         |
      | the patient takes a blood thinner                                                                 | a GP               | within 24 hours          | Blood thinner on record                         |
      | the urine has clots in it, or the blood came after a blow or a fall                               | A&E                | to arrive within 4 hours | Clots, or after a blow                          |
      | it is not known whether the urine has clots in it, or the blood came after a blow or a fall       | A&E                | to arrive within 4 hours | Clots, or after a blow                          |
