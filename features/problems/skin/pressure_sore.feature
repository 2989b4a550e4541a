Feature: Pressure sore

  Scenario Outline: Pressure sore: <who>, and <what is so>
    Given <who>
    And the problem is pressure sore
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | what is so                                                                                                    | destination          | when            | reason                                  |
      | a 78 year old woman | the patient is female                                                                                         | the community nurses | within 24 hours | Pressure sore                           |
      | a 16 year old girl  | the patient is female                                                                                         | the community nurses | within 24 hours | Pressure sore                           |
      | a 15 year old girl  | the patient is female                                                                                         | the duty clinician   | within 24 hours | Pressure sore under 16 years            |
      | a 78 year old woman | the patient is housebound                                                                                     | the community nurses | within 24 hours | Pressure sore                           |
      | a 78 year old woman | the patient lives in a care home                                                                              | the care home team   | within 24 hours | Pressure sore in a care home            |
      | a 78 year old woman | with the pressure sore they have a fever or feel ill, or it is hot, smelly or has pus                         | the duty clinician   | within 6 hours  | Pressure sore with a fever or infection |
      | a 78 year old woman | it is not known whether with the pressure sore they have a fever or feel ill, or it is hot, smelly or has pus | the duty clinician   | within 6 hours  | Pressure sore with a fever or infection |
      | a 15 year old girl  | with the pressure sore they have a fever or feel ill, or it is hot, smelly or has pus                         | the duty clinician   | within 6 hours  | Pressure sore with a fever or infection |
      | a 78 year old woman | the clinical frailty scale is 7                                                                               | the community nurses | within 24 hours | Pressure sore                           |

  Scenario: An infected pressure sore in a care home is not left to the weekly round
    Given an 84 year old woman
    And the problem is pressure sore
    And there are no red flags
    And the patient lives in a care home
    And with the pressure sore they have a fever or feel ill, or it is hot, smelly or has pus
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 6 hours
