Feature: Cervical screening

  Scenario Outline: <who>, and <wait>
    Given <who>
    And the problem is cervical screening
    And there are no red flags
    And <wait>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | wait                                                                          | destination         | when                    | reason                        |
      | a 23 year old woman | they are not pregnant, and had no baby in the last 12 weeks                   | the practice office | by the next working day | Too young for screening       |
      | a 24 year old woman | they are not pregnant, and had no baby in the last 12 weeks                   | the practice nurse  | within 14 days          | Screening is due              |
      | a 30 year old woman | they are pregnant, or had a baby in the last 12 weeks                         | the practice nurse  | on a planned date       | Screening waits for the birth |
      | a 30 year old woman | it is not known whether they are pregnant, or had a baby in the last 12 weeks | the practice nurse  | within 14 days          | Screening is due              |
      | a 64 year old woman | they are not pregnant, and had no baby in the last 12 weeks                   | the practice nurse  | within 14 days          | Screening is due              |
      | a 65 year old woman | they are not pregnant, and had no baby in the last 12 weeks                   | the practice office | by the next working day | Past the age of screening     |
      | a 30 year old man   | they are not pregnant, and had no baby in the last 12 weeks                   | the practice nurse  | within 14 days          | Screening is due              |
      | a 23 year old woman | they are pregnant, or had a baby in the last 12 weeks                         | the practice office | by the next working day | Too young for screening       |
      | a 24 year old woman | they are pregnant, or had a baby in the last 12 weeks                         | the practice nurse  | on a planned date       | Screening waits for the birth |

  Scenario Outline: Pregnancy and birth are asked from 24 to 55: <age>
    Given a <age> year old woman
    And the problem is cervical screening
    And there are no red flags
    When reception asks where she should go
    Then <asked>

    Examples:
      | age | asked                                                                                 |
      | 55  | reception must also ask about "they are pregnant, or had a baby in the last 12 weeks" |
      | 56  | reception asks nothing more                                                           |

  Scenario: Bleeding after sex is no screening
    Given a 30 year old woman
    And the problem is cervical screening
    And there are no red flags
    And there is bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Cervix or vulva"
