Feature: Indigestion and reflux

  Scenario Outline: At <age>, <days> days
    Given a <age> year old man
    And the problem is indigestion or reflux
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | days | destination              | when            | reason                        |
      | 1   | 5    | a GP                     | within 7 days   | A child with indigestion      |
      | 11  | 5    | a GP                     | within 7 days   | A child with indigestion      |
      | 12  | 27   | the community pharmacist | within 24 hours | New indigestion from 12 years |
      | 54  | 27   | the community pharmacist | within 24 hours | New indigestion from 12 years |
      | 54  | 28   | a GP                     | within 14 days  | Indigestion for four weeks    |
      | 55  | 5    | a GP                     | within 14 days  | Indigestion from 55 years     |
      | 12  | 28   | a GP                     | within 14 days  | Indigestion for four weeks    |

  Scenario: A baby of 11 months
    Given an 11 month old baby boy
    And the problem is indigestion or reflux
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 3 working days
    And the reason is "A baby with reflux"

  Scenario Outline: A woman of 30: <what is so>
    Given a 30 year old woman
    And the problem is indigestion or reflux
    And there are no red flags
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | what is so                                                                                                             | when           | reason                            |
      | it has lasted 5 days                   | they take ibuprofen, naproxen, another anti-inflammatory, aspirin, steroids or a blood thinner                         | within 14 days | A medicine that hurts the stomach |
      | it has lasted 5 days                   | it is not known whether they take ibuprofen, naproxen, another anti-inflammatory, aspirin, steroids or a blood thinner | within 14 days | Nobody knows about a medicine     |
      | it is not known how long it has lasted | the patient is female                                                                                                  | within 14 days | Nobody knows how long             |
      | it has lasted 5 days                   | the indigestion came with weight loss before the age of 55                                                             | within 7 days  | Indigestion with weight loss      |
      | it has lasted 5 days                   | it is not known whether the indigestion came with weight loss before the age of 55                                     | within 7 days  | Indigestion with weight loss      |
      | it has lasted 10 days                  | they have tried a pharmacist or self-care for this and are no better                                                   | within 7 days  | Indigestion after a first plan    |

  Scenario Outline: From 12 years as in an adult: <how long>, <what is so>
    Given a 12 year old boy
    And the problem is indigestion or reflux
    And there are no red flags
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 14 days
    And the reason is "<reason>"

    Examples:
      | how long                               | what is so                                                                                                             | reason                            |
      | it has lasted 5 days                   | they take ibuprofen, naproxen, another anti-inflammatory, aspirin, steroids or a blood thinner                         | A medicine that hurts the stomach |
      | it has lasted 5 days                   | it is not known whether they take ibuprofen, naproxen, another anti-inflammatory, aspirin, steroids or a blood thinner | Nobody knows about a medicine     |
      | it is not known how long it has lasted | the indigestion came without weight loss                                                                               | Nobody knows how long             |
