Feature: ADHD or autism assessment

  Scenario Outline: <who>, and <effect>
    Given <who>
    And the problem is ADHD or autism assessment
    And there are no red flags
    And <effect>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | effect                                                     | destination         | when                    | reason                                                          |
      | a 40 year old man    | daily life goes on much as usual                           | the practice office | by the next working day | Assessment form                                                 |
      | a 40 year old man    | it affects work, school, sleep or daily life               | a GP                | within 14 days          | Daily life is affected                                          |
      | a 40 year old man    | it is not known whether daily life goes on much as usual   | a GP                | within 14 days          | Daily life is affected                                          |
      | a 40 year old man    | it stops them eating, drinking or looking after themselves | a GP                | within 24 hours         | Not eating, drinking or washing while waiting for an assessment |
      | an 18 year old woman | daily life goes on much as usual                           | the practice office | by the next working day | Assessment form                                                 |
      | a 17 year old girl   | daily life goes on much as usual                           | the school nurse    | within 14 days          | Assessment of a child of school age                             |
      | a 5 year old boy     | daily life goes on much as usual                           | the school nurse    | within 14 days          | Assessment of a child of school age                             |
      | a 4 year old boy     | daily life goes on much as usual                           | the health visitor  | within 14 days          | Assessment of a child under five                                |
      | a 10 year old boy    | it affects work, school, sleep or daily life               | a GP                | within 14 days          | Daily life is affected                                          |
