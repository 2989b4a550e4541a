Feature: Home visit

  Scenario Outline: <travel>, <symptom>
    Given an 86 year old woman
    And the problem is home visit
    And there are no red flags
    And <travel>
    And <symptom>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | travel                                                                        | symptom                                                        | destination         | when                    | reason                                |
      | illness or disability keeps them from travelling here                         | they have a new or worse symptom today                         | the duty clinician  | within 2 hours          | Ill and cannot travel                 |
      | it is not known whether illness or disability keeps them from travelling here | they have a new or worse symptom today                         | the duty clinician  | within 2 hours          | Ill and cannot travel                 |
      | illness or disability keeps them from travelling here                         | it is not known whether they have a new or worse symptom today | the duty clinician  | within 2 hours          | Ill and cannot travel                 |
      | illness or disability keeps them from travelling here                         | they have no new or worse symptom today                        | a home visit        | within 7 days           | Cannot travel, and nothing new        |
      | it is not known whether illness or disability keeps them from travelling here | they have no new or worse symptom today                        | a home visit        | within 7 days           | Cannot travel, and nothing new        |
      | they could travel here                                                        | they have a new or worse symptom today                         | the duty clinician  | within 24 hours         | A request with a new or worse symptom |
      | they could travel here                                                        | they have no new or worse symptom today                        | the practice office | by the next working day | Could travel, and nothing new         |

  Scenario Outline: In a care home, <symptom>
    Given an 86 year old woman
    And the problem is home visit
    And there are no red flags
    And the patient lives in a care home
    And illness or disability keeps them from travelling here
    And <symptom>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | symptom                                 | destination        | when                  | reason                          |
      | they have no new or worse symptom today | the care home team | within 3 working days | In a care home, and nothing new |
      | they have a new or worse symptom today  | the duty clinician | within 2 hours        | Ill and cannot travel           |
