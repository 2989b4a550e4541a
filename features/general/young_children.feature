Feature: Babies and children under five

  Background:
    Given the problem is sore throat
    And there are no red flags

  Scenario Outline: A baby of <age>
    Given a <age> old baby girl
    And it has lasted 1 day
    And the child seems well
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age      | destination        | when            | reason                           |
      | 3 day    | the duty clinician | within 2 hours  | A new illness under three months |
      | 13 week  | the duty clinician | within 2 hours  | A new illness under three months |
      | 2 month  | the duty clinician | within 2 hours  | A new illness under three months |
      | 3 month  | a GP               | within 24 hours | A new illness under one year     |
      | 11 month | a GP               | within 24 hours | A new illness under one year     |
      | 12 month | self-care          | with advice     | A child under five: well         |

  Scenario Outline: <age> years old, ill for <days> days, <fever>
    Given a <age> year old boy
    And the child seems well
    And it has lasted <days> days
    And they have not tried a pharmacist or self-care for this
    And <fever>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | fever                                           | destination                 | when            | reason                                     |
      | 1   | 3    | the patient has a fever                         | the minor illness clinician | within 24 hours | Fever and three days of illness under five |
      | 4   | 3    | the patient has a fever                         | the minor illness clinician | within 24 hours | Fever and three days of illness under five |
      | 4   | 3    | it is not known whether the patient has a fever | the minor illness clinician | within 24 hours | Fever and three days of illness under five |
      | 4   | 3    | the patient has no fever                        | self-care                   | with advice     | A child under five: well                   |
      | 4   | 2    | the patient has a fever                         | self-care                   | with advice     | A child under five: well                   |

  Scenario: At five years the pharmacist can help
    Given a 5 year old boy
    And it has lasted 3 days
    And they have not tried a pharmacist or self-care for this
    And the patient has a fever
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours

  Scenario: Fever is asked on the third day of illness
    Given a 4 year old girl
    And the child seems well
    And it has lasted 3 days
    When reception asks where she should go
    Then reception must also ask about "the patient has a fever"

  Scenario: Fever is not asked on the second day
    Given a 4 year old girl
    And the child seems well
    And it has lasted 2 days
    When reception asks where she should go
    Then she is sent to self-care with advice
    And reception asks nothing more
