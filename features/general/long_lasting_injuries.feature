Feature: An injury that is no better

  Scenario Outline: A hurt arm for <days> days: <how it goes>
    Given a 30 year old man
    And the problem is hurt arm or leg
    And there are no red flags
    And they use and move the hurt arm or leg as usual
    And it has lasted <days> days
    And <how it goes>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | how it goes                             | destination | when                  | reason                                    |
      | 5    | the injury is no better after five days | a GP        | within 3 working days | Hurt arm or leg no better after five days |
      | 5    | the injury is getting better            | self-care   | with advice           | Uses the limb as usual                    |

  Scenario: On the fourth day nobody asks
    Given a 30 year old man
    And the problem is hurt arm or leg
    And there are no red flags
    And they use and move the hurt arm or leg as usual
    And it has lasted 4 days
    When reception asks where he should go
    Then he is sent to self-care with advice
    And reception asks nothing more
