Feature: Chickenpox

  Scenario Outline: <who>, <days> days, and <what is so>
    Given <who>
    And the problem is chickenpox
    And there are no red flags
    And it has lasted <days> days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                      | days | what is so                                                   | destination        | when            | reason                                            |
      | a 13 year old boy        | 1    | the patient is male                                          | self-care          | with advice     | Chickenpox in a child                             |
      | a 14 year old boy        | 1    | the patient is male                                          | the duty clinician | within 6 hours  | Chickenpox in the first day from 14 years         |
      | a 14 year old boy        | 2    | the patient is male                                          | the duty clinician | within 24 hours | Chickenpox later than the first day from 14 years |
      | a 40 year old woman      | 2    | the patient is not pregnant                                  | the duty clinician | within 24 hours | Chickenpox later than the first day from 14 years |
      | a 40 year old woman      | 2    | the patient is pregnant or might be                          | the duty clinician | within 6 hours  | Chickenpox in pregnancy                           |
      | a 40 year old woman      | 2    | it is not known whether the patient is pregnant or might be  | the duty clinician | within 6 hours  | Chickenpox in pregnancy                           |
      | a 40 year old woman      | 2    | the record shows a pregnancy now                             | the duty clinician | within 6 hours  | Chickenpox in pregnancy                           |
      | a 13 year old girl       | 2    | the patient is pregnant or might be                          | the duty clinician | within 6 hours  | Chickenpox in pregnancy                           |
      | a 13 year old girl       | 2    | the patient is not pregnant                                  | self-care          | with advice     | Chickenpox in a child                             |
      | a 6 year old boy         | 2    | the patient has a weak immune system                         | the duty clinician | within 2 hours  | Chickenpox with a weak immune system              |
      | a 6 year old boy         | 2    | it is not known whether the patient has a weak immune system | the duty clinician | within 2 hours  | Chickenpox with a weak immune system              |
      | a 12 month old baby boy  | 1    | the patient is male                                          | self-care          | with advice     | Chickenpox in a child                             |
      | an 11 month old baby boy | 1    | the patient is male                                          | a GP               | within 24 hours | A new illness under one year                      |
      | a 3 month old baby girl  | 1    | the patient is female                                        | a GP               | within 24 hours | A new illness under one year                      |
      | an 11 week old baby girl | 1    | the patient is female                                        | the duty clinician | within 2 hours  | A new illness under three months                  |

  Scenario: Nobody knows when the rash began
    Given a 30 year old man
    And the problem is chickenpox
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And the reason is "Chickenpox in the first day from 14 years"

  Scenario: Advice for a child
    Given a 6 year old girl
    And the problem is chickenpox
    And there are no red flags
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is told "Do not give ibuprofen or aspirin"
    And she is told "until every spot has a crust"
