Feature: Airway, breathing, circulation and collapse

  Scenario Outline: <name> acts whatever the problem is
    Given a 40 year old man
    And the problem is sore throat
    And there is <red flag>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                | red flag                                                                | destination | when |
      | Stridor or drooling | noisy breathing in, drooling, or being unable to swallow their own spit | 999         | now  |
