Feature: Trouble getting pregnant

  Scenario Outline: <who>, <how long>, <reason known>
    Given <who>
    And the problem is trouble getting pregnant
    And there are no red flags
    And <how long>
    And <reason known>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | how long                                       | reason known                                                                     | destination | when           | reason                                 |
      | a 30 year old woman  | they have been trying for 11 months            | there is no known reason why getting pregnant may be hard                        | self-care   | with advice    | Not long enough yet                    |
      | a 30 year old woman  | they have been trying for 12 months            | there is no known reason why getting pregnant may be hard                        | a GP        | within 14 days | Trying for a year                      |
      | a 30 year old man    | they have been trying for 12 months            | there is no known reason why getting pregnant may be hard                        | a GP        | within 14 days | Trying for a year                      |
      | a 35 year old woman  | they have been trying for 6 months             | there is no known reason why getting pregnant may be hard                        | self-care   | with advice    | Not long enough yet                    |
      | a 36 year old woman  | they have been trying for 6 months             | there is no known reason why getting pregnant may be hard                        | a GP        | within 14 days | Trying for half a year from 36         |
      | a 36 year old woman  | they have been trying for 5 months             | there is no known reason why getting pregnant may be hard                        | self-care   | with advice    | Not long enough yet                    |
      | a 30 year old woman  | they have been trying for 2 months             | there is a known reason why getting pregnant may be hard                         | a GP        | within 14 days | Known reason                           |
      | a 30 year old man    | they have been trying for 2 months             | it is not known whether there is a known reason why getting pregnant may be hard | a GP        | within 14 days | Nobody knows whether there is a reason |
      | a 30 year old person | it is not known how long they have been trying | there is no known reason why getting pregnant may be hard                        | a GP        | within 14 days | Nobody knows how long                  |
      | a 17 year old girl   | they have been trying for 2 months             | there is no known reason why getting pregnant may be hard                        | a GP        | within 14 days | Under 18                               |
      | an 18 year old woman | they have been trying for 2 months             | there is no known reason why getting pregnant may be hard                        | self-care   | with advice    | Not long enough yet                    |
