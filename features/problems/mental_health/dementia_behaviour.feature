Feature: Agitation in dementia

  Scenario Outline: <behaviour>, and <what>
    Given <who>
    And the problem is agitation in dementia
    And there are no red flags
    And <behaviour>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | behaviour                                                                           | what                                                                                                                                 | destination                        | when            | reason                                           |
      | an 80 year old woman | the behaviour has been the same for many weeks                                      | the patient does not live in a care home                                                                                             | the named GP                       | within 7 days   | Agitation of long standing                       |
      | an 80 year old woman | the behaviour is new or clearly worse in the last few weeks                         | the patient does not live in a care home                                                                                             | the named GP                       | within 24 hours | New or worse agitation                           |
      | an 80 year old woman | it is not known whether the behaviour is new or clearly worse in the last few weeks | the patient does not live in a care home                                                                                             | the named GP                       | within 24 hours | New or worse agitation                           |
      | an 80 year old woman | the behaviour is new or clearly worse in the last few weeks                         | the patient lives in a care home                                                                                                     | the care home team                 | within 12 hours | New or worse agitation in a care home            |
      | an 80 year old woman | it is not known whether the behaviour is new or clearly worse in the last few weeks | the patient lives in a care home                                                                                                     | the care home team                 | within 12 hours | New or worse agitation in a care home            |
      | an 80 year old woman | the behaviour has been the same for many weeks                                      | the patient lives in a care home                                                                                                     | the named GP                       | within 7 days   | Agitation of long standing                       |
      | an 80 year old woman | the behaviour has been the same for many weeks                                      | they seem to be in pain or feverish, hardly eat or drink, have fallen, or have trouble with bladder or bowel                         | the duty clinician                 | within 6 hours  | Agitation with pain, fever or not eating         |
      | an 80 year old woman | the behaviour has been the same for many weeks                                      | it is not known whether they seem to be in pain or feverish, hardly eat or drink, have fallen, or have trouble with bladder or bowel | the duty clinician                 | within 6 hours  | Agitation with pain, fever or not eating         |
      | an 80 year old woman | the behaviour has been the same for many weeks                                      | the person who cares for them cannot go on today, or is getting hurt                                                                 | the urgent community response team | within 2 hours  | The carer of somebody with dementia cannot go on |
      | an 80 year old woman | the behaviour has been the same for many weeks                                      | it is not known whether the person who cares for them cannot go on today, or is getting hurt                                         | the urgent community response team | within 2 hours  | The carer of somebody with dementia cannot go on |

  Scenario: The carer is helped too
    Given an 80 year old woman
    And the problem is agitation in dementia
    And there are no red flags
    And the behaviour has been the same for many weeks
    And the answer to every other question is no
    When reception asks where she should go
    Then she is also sent to the social prescriber within 7 days

  Scenario: Sudden confusion is never taken for agitation
    Given an 80 year old woman
    And the problem is agitation in dementia
    And there is sudden confusion, talk that makes no sense, or great drowsiness
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to the named GP
