Feature: A long-term condition that a new illness can upset

  Background:
    Given the problem is sore throat
    And there are no red flags
    And it has lasted 2 days

  Scenario: He has one
    Given a 52 year old man
    And the patient has a long-term condition that a new illness can upset
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "A new illness on top of a long-term condition"
    And he is told "any of your medicines should change"

  Scenario: He has none
    Given a 52 year old man
    And the patient has no long-term condition that a new illness can upset
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"
