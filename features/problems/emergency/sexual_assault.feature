Feature: Sexual assault

  Scenario Outline: <who>, with no danger now
    Given <who>
    And the problem is sexual assault
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | destination                        | when           | reason                           |
      | an 18 year old woman | the sexual assault referral centre | within 2 hours | Referral centre offered          |
      | a 17 year old girl   | the sexual assault referral centre | within 1 hour  | Referral centre offered under 18 |
      | a 40 year old man    | the sexual assault referral centre | within 2 hours | Referral centre offered          |

  Scenario: The safeguarding lead hears of a child
    Given a 17 year old girl
    And the problem is sexual assault
    And there are no red flags
    When reception asks where she should go
    Then she is also sent to the safeguarding lead within 1 hour
    And she is also sent to the duty clinician within 1 hour

  Scenario Outline: A safety question without an answer: <red flag>
    Given a 30 year old woman
    And the problem is sexual assault
    And there are no red flags
    And it is not known whether <red flag>
    When reception asks where she should go
    Then she is sent to the sexual assault referral centre within 1 hour
    And she is also sent to the duty clinician within 1 hour
    And the reason is "Referral centre offered, and a safety question without an answer"

    Examples:
      | red flag                                                                        |
      | harm, threats or control by a partner, former partner or somebody in the family |
      | a thought of suicide, or that life is not worth living                          |

  Scenario: Nobody waits for the answers
    Given a 25 year old woman
    And the problem is sexual assault
    When reception asks where she should go
    Then she is sent to the sexual assault referral centre within 2 hours
    And she is told "I believe you"
