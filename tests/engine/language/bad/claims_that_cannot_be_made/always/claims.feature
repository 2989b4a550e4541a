Feature: Claims

  Scenario: A fact that there is not
    Then the decision never rests on "pregnat"

  Scenario: A fact that is concluded
    Then the decision never rests on "stream"

  Scenario: A number that becomes so
    Then "days" never makes the decision less cautious

  Scenario: A fact of the record that is asked
    Then they are asked about "on_record" before they are sent below a clinician

  Scenario: No claim
    Given the patient is under 5 years

  Scenario: Two claims
    Then they are never sent to a pharmacist
    And they are never sent to a nurse

  Scenario: Something that happens
    When reception asks where she should go
    Then they are never sent to a pharmacist
