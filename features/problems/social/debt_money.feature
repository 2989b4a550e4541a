Feature: Money worries

  Background:
    Given the problem is money worries
    And there are no red flags

  Scenario Outline: At <age>, with <home>
    Given a <age> year old man
    And <home>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | home                                                                      | destination           | when                  | reason                        |
      | 40  | there is food, heat and power at home for today                           | the social prescriber | within 7 days         | An adult with money worries   |
      | 18  | there is food, heat and power at home for today                           | the social prescriber | within 7 days         | An adult with money worries   |
      | 17  | there is food, heat and power at home for today                           | the care co-ordinator | within 3 working days | Under 18 with money worries   |
      | 18  | there is no food, heat or power at home for today                         | the care co-ordinator | within 6 hours        | No food or heat for today     |
      | 40  | it is not known whether there is no food, heat or power at home for today | the care co-ordinator | within 6 hours        | No food or heat for today     |
      | 17  | there is no food, heat or power at home for today                         | the safeguarding lead | within 2 hours        | Under 18 without food or heat |
      | 17  | it is not known whether there is no food, heat or power at home for today | the safeguarding lead | within 2 hours        | Under 18 without food or heat |

  Scenario Outline: No food today, and <who>
    Given a 40 year old woman
    And there is no food, heat or power at home for today
    And <who>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And she is <second route>
    And reception asks nothing more

    Examples:
      | who                                                                                                            | destination                   | when           | reason                                | second route                                      |
      | nobody without food, heat or power is under five, pregnant, frail, ill or on insulin                           | the care co-ordinator         | within 6 hours | No food or heat for today             | also sent to the social prescriber within 7 days  |
      | somebody without food, heat or power is under five, pregnant, frail, ill or on insulin                         | the home crisis response team | within 2 hours | No food or heat, and somebody at risk | also sent to the care co-ordinator within 6 hours |
      | it is not known whether somebody without food, heat or power is under five, pregnant, frail, ill or on insulin | the home crisis response team | within 2 hours | No food or heat, and somebody at risk | also sent to the care co-ordinator within 6 hours |

  Scenario: A thought of suicide over debt
    Given a 40 year old man
    And there is a thought of suicide, or that life is not worth living
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the mental health crisis line within 1 hour

  Scenario Outline: Somebody at risk at <age>: <home>, <who>
    Given a <age> year old woman
    And <home>
    And <who>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | home                                              | who                                                                                    | destination                   | when           | reason                                |
      | 18  | there is no food, heat or power at home for today | somebody without food, heat or power is under five, pregnant, frail, ill or on insulin | the home crisis response team | within 2 hours | No food or heat, and somebody at risk |
      | 17  | there is no food, heat or power at home for today | somebody without food, heat or power is under five, pregnant, frail, ill or on insulin | the safeguarding lead         | within 2 hours | Under 18 without food or heat         |
      | 40  | there is food, heat and power at home for today   | somebody without food, heat or power is under five, pregnant, frail, ill or on insulin | the social prescriber         | within 7 days  | An adult with money worries           |
