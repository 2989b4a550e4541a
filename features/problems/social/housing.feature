Feature: Housing or homelessness

  Background:
    Given the problem is housing or homelessness
    And there are no red flags

  # The story of the neighbourhood team: homeless at 40, with asthma and debt. Nobody asks for an address.
  Scenario: Homeless, with asthma and debt
    Given a 40 year old man
    And they have nowhere safe to sleep tonight
    And nobody with nowhere to sleep is a child, pregnant, frail or in need of care
    And they are ill, or where they live makes a health condition worse
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Nowhere to sleep, and ill"
    And he is also sent to the care co-ordinator within 6 hours
    And he is also sent to the social prescriber within 7 days
    And he is told "You can register here without an address, proof or papers."
    And reception asks nothing more

  Scenario: Homeless and well
    Given a 40 year old man
    And they have nowhere safe to sleep tonight
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the care co-ordinator within 6 hours
    And the reason is "Nowhere to sleep, and well"
    And he is also sent to the social prescriber within 7 days
    And he is told "You can register here without an address, proof or papers."

  Scenario Outline: Nowhere to sleep, and <who>
    Given a 40 year old woman
    And they have nowhere safe to sleep tonight
    And <who>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the safeguarding lead within 6 hours
    And the reason is "Nowhere to sleep, and somebody at risk"
    And she is also sent to a GP within 24 hours

    Examples:
      | who                                                                                                   |
      | somebody with nowhere to sleep is a child, pregnant, frail or in need of care                         |
      | it is not known whether somebody with nowhere to sleep is a child, pregnant, frail or in need of care |

  Scenario Outline: At <age>: <tonight>, <health>
    Given a <age> year old man
    And <tonight>
    And <health>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | tonight                                                         | health                                                                                  | destination           | when                  | reason                         |
      | 17  | they have nowhere safe to sleep tonight                         | they are not ill, and where they live makes no health condition worse                   | the safeguarding lead | within 2 hours        | Under 18 with nowhere to sleep |
      | 17  | it is not known whether they have nowhere safe to sleep tonight | they are not ill, and where they live makes no health condition worse                   | the safeguarding lead | within 2 hours        | Under 18 with nowhere to sleep |
      | 18  | they have nowhere safe to sleep tonight                         | they are not ill, and where they live makes no health condition worse                   | the care co-ordinator | within 6 hours        | Nowhere to sleep, and well     |
      | 18  | it is not known whether they have nowhere safe to sleep tonight | they are not ill, and where they live makes no health condition worse                   | the care co-ordinator | within 6 hours        | Nowhere to sleep, and well     |
      | 18  | it is not known whether they have nowhere safe to sleep tonight | they are ill, or where they live makes a health condition worse                         | a GP                  | within 24 hours       | Nowhere to sleep, and ill      |
      | 18  | they have nowhere safe to sleep tonight                         | it is not known whether they are ill, or where they live makes a health condition worse | a GP                  | within 24 hours       | Nowhere to sleep, and ill      |
      | 18  | they have somewhere safe to sleep tonight                       | they are ill, or where they live makes a health condition worse                         | a GP                  | within 3 working days | Housing that harms health      |
      | 3   | they have somewhere safe to sleep tonight                       | it is not known whether they are ill, or where they live makes a health condition worse | a GP                  | within 3 working days | Housing that harms health      |
      | 18  | they have somewhere safe to sleep tonight                       | they are not ill, and where they live makes no health condition worse                   | the social prescriber | within 7 days         | An adult with a housing worry  |
      | 17  | they have somewhere safe to sleep tonight                       | they are not ill, and where they live makes no health condition worse                   | the care co-ordinator | within 3 working days | Under 18 with a housing worry  |
