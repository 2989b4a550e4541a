Feature: Continuity for people with complex needs

  Background:
    Given the problem is sore throat
    And there are no red flags
    And it has lasted 2 days

  Scenario: The high stream goes to the named GP, and not to the pharmacist
    Given a 76 year old man
    And they have 4 long-term conditions
    And they take 10 regular medicines
    When reception asks where he should go
    Then the stream is high
    And he is sent to the named GP within 24 hours
    And the reason is "High stream with an acute illness"
    And he is told "another GP of the same team"
    And the named GP is told
    And the care co-ordinator is told
    And he is not sent to the community pharmacist

  Scenario: The intermediate stream may use the pharmacist
    Given a 76 year old man
    And they have 3 long-term conditions
    When reception asks where he should go
    Then the stream is intermediate
    And he is sent to the community pharmacist within 24 hours

  Scenario Outline: Frail at the border: <frailty>
    Given an 80 year old woman
    And <frailty>
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | frailty                                        | destination              | reason                      |
      | the clinical frailty scale is 4                | the community pharmacist | Pharmacy First              |
      | the clinical frailty scale is 5                | the named GP             | Frail with an acute illness |
      | the electronic frailty index counts 8 deficits | the community pharmacist | Pharmacy First              |
      | the electronic frailty index counts 9 deficits | the named GP             | Frail with an acute illness |

  Scenario: A frail person is told what happens when the named GP is away
    Given an 80 year old woman
    And the clinical frailty scale is 5
    When reception asks where she should go
    Then she is told "another GP of the same team"
