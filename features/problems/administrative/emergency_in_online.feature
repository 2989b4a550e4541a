Feature: Worrying words in an online form

  Scenario Outline: <who>: <words>
    Given <who>
    And the problem is worrying words in an online form
    And the contact came online
    And there are no red flags
    And <words>
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | who                 | words                                                                                    | when            | reason                                         |
      | a 50 year old woman | the worrying words still stand, or nobody has spoken to them yet                         | within 1 hour   | Worrying words that still stand                |
      | a 50 year old woman | it is not known whether the worrying words still stand, or nobody has spoken to them yet | within 1 hour   | Worrying words that still stand                |
      | a 50 year old woman | staff have spoken to them, and the worrying words do not apply                           | within 24 hours | Worrying words that do not apply               |
      | a 3 month old baby  | staff have spoken to them, and the worrying words do not apply                           | within 24 hours | Worrying words that do not apply               |
      | an 11 week old baby | staff have spoken to them, and the worrying words do not apply                           | within 2 hours  | Worrying words about a baby under three months |
      | an 11 week old baby | the worrying words still stand, or nobody has spoken to them yet                         | within 1 hour   | Worrying words that still stand                |

  Scenario: A form that nobody has answered
    Given a 50 year old woman
    And the problem is worrying words in an online form
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
