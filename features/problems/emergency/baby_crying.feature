Feature: Baby who cries and will not settle

  Scenario Outline: A baby of <age>, <how it is>
    Given a <age> old child
    And the problem is baby who cries and will not settle
    And there are no red flags
    And whoever cares for the baby can cope for now
    And <how it is>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age     | how it is                                                                                               | destination                 | when            | reason                           |
      | 6 week  | the crying child is well, feeds as usual and cries in the usual way                                     | the health visitor          | within 7 days   | Well, and only cries             |
      | 4 month | the crying child is well, feeds as usual and cries in the usual way                                     | the health visitor          | within 7 days   | Well, and only cries             |
      | 4 year  | the crying child is well, feeds as usual and cries in the usual way                                     | the health visitor          | within 7 days   | Well, and only cries             |
      | 5 year  | the crying child is well, feeds as usual and cries in the usual way                                     | the minor illness clinician | within 24 hours | Five years or older              |
      | 2 month | the crying child seems ill, hot or cold, feeds less, or cries in an unusual way                         | the duty clinician          | within 2 hours  | Seems ill, under three months    |
      | 3 month | the crying child seems ill, hot or cold, feeds less, or cries in an unusual way                         | a GP                        | within 24 hours | Seems ill, three months or older |
      | 2 month | it is not known whether the crying child seems ill, hot or cold, feeds less, or cries in an unusual way | the duty clinician          | within 2 hours  | Seems ill, under three months    |
      | 3 month | it is not known whether the crying child seems ill, hot or cold, feeds less, or cries in an unusual way | a GP                        | within 24 hours | Seems ill, three months or older |

  Scenario Outline: A baby who only cries, contact <count>
    Given a 9 week old baby girl
    And the problem is baby who cries and will not settle
    And there are no red flags
    And this problem has had <count> contacts
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | count | destination        | when                  | reason                     |
      | 2     | the health visitor | within 7 days         | Well, and only cries       |
      | 3     | a GP               | within 3 working days | Third contact about crying |

  Scenario Outline: The carer: <what>
    Given a 9 week old baby boy
    And the problem is baby who cries and will not settle
    And there are no red flags
    And <what>
    And the crying child is well, feeds as usual and cries in the usual way
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And he is also sent to the safeguarding lead within 1 hour
    And the reason is "Close to breaking point"
    And the safeguarding lead is told

    Examples:
      | what                                                                          |
      | whoever cares for the baby is close to breaking point                         |
      | it is not known whether whoever cares for the baby is close to breaking point |

  Scenario: A bruise on a baby who cannot crawl
    Given a 9 week old baby boy
    And the problem is baby who cries and will not settle
    And there are no red flags
    And there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And he is also sent to the safeguarding lead within 1 hour
