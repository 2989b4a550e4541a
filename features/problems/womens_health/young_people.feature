Feature: Contraception, sex and pregnancy in young people

  Scenario Outline: Under 13: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    When reception asks where they should go
    Then they are sent to the safeguarding lead within 1 hour
    And they are also sent to the duty clinician within 2 hours
    And the reason is "Under 13"

    Examples:
      | who                | problem                                      |
      | a 12 year old girl | contraception: start, check or change        |
      | a 12 year old boy  | contraception: start, check or change        |
      | a 12 year old girl | emergency contraception                      |
      | a 12 year old girl | missed contraceptive pills                   |
      | a 12 year old boy  | worry about a sexually transmitted infection |
      | a 12 year old girl | new pregnancy                                |
      | a 12 year old girl | sickness in pregnancy                        |
      | a 12 year old girl | another problem in pregnancy                 |
      | a 12 year old girl | request for an abortion                      |
      | a 12 year old girl | trouble getting pregnant                     |

  Scenario Outline: From 13 years the ordinary places help: <problem>
    Given a 13 year old girl
    And the problem is <problem>
    And there are no red flags
    And the sex was 20 hours ago
    And they want to start contraception
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                                      | destination              | when            | reason                     |
      | contraception: start, check or change        | the community pharmacist | within 14 days  | Start or continue a pill   |
      | emergency contraception                      | the community pharmacist | within 2 hours  | Tablet from the pharmacist |
      | missed contraceptive pills                   | the community pharmacist | within 24 hours | Missed pills               |
      | worry about a sexually transmitted infection | the sexual health clinic | within 14 days  | No symptoms                |

  Scenario Outline: Pregnant at <age>
    Given a <age> year old girl
    And the problem is new pregnancy
    And there are no red flags
    And the pregnancy is 5 weeks
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | destination        | when            | reason                |
      | 13  | the duty clinician | within 24 hours | Pregnant and under 16 |
      | 15  | the duty clinician | within 24 hours | Pregnant and under 16 |
      | 16  | maternity triage   | within 14 days  | Booking               |

  Scenario: The safeguarding lead hears of a pregnancy under 16
    Given a 15 year old girl
    And the problem is request for an abortion
    And there are no red flags
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the safeguarding lead is told
