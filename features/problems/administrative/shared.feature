Feature: Requests: shared rules

  Scenario Outline: A symptom is a problem, not a request: <problem>
    Given a 45 year old man
    And the problem is <problem>
    And there are no red flags
    And they have a new or worse symptom today
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And the reason is "A request with a new or worse symptom"

    Examples:
      | problem                                        |
      | medicines review                               |
      | medicine that is not on repeat                 |
      | strong painkiller or other controlled medicine |
      | medicine out of stock                          |
      | blood thinner check                            |
      | fit note                                       |
      | form or letter                                 |
      | access to records                              |
      | complaint or feedback                          |
      | waiting for a referral                         |
      | question for the hospital                      |
      | just out of hospital                           |
      | home visit                                     |
      | vaccine for an adult                           |
      | vaccine for a child                            |
      | vaccine for travel                             |
      | new patient check                              |
      | NHS health check                               |
      | blood test booking                             |
      | blood pressure check                           |
      | review of a long-term condition                |
      | asthma review                                  |
      | diabetes, not ill                              |

  Scenario: A normal result, and nobody knows about a symptom
    Given a 45 year old man
    And the problem is test results
    And it is not known whether they have a new or worse symptom today
    And a clinician has marked the result: nothing to do
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And the reason is "A request with a new or worse symptom"
    And he is told "You have a new symptom, so I will ask you about that first."

  Scenario Outline: A baby of <age> with a symptom, and a request
    Given a <age> old baby girl
    And the problem is vaccine for a child
    And there are no red flags
    And they have a new or worse symptom today
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | age     | when            | reason                                      |
      | 11 week | within 2 hours  | A request with a symptom under three months |
      | 13 week | within 2 hours  | A request with a symptom under three months |
      | 3 month | within 24 hours | A request with a new or worse symptom       |

  Scenario: Nobody knows whether a baby who comes for a vaccine is ill
    Given an 11 week old baby boy
    And the problem is vaccine for a child
    And there are no red flags
    And it is not known whether they have a new or worse symptom today
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours
    And the reason is "A request with a symptom under three months"
