Feature: Stings in the mouth

  Scenario: A wasp in a drink
    Given a 30 year old woman
    And the problem is insect bite or sting
    And there are no red flags
    And there is a sting or bite inside the mouth or the throat
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And the reason is "Sting inside the mouth or throat"

  Scenario: It acts whatever the problem is
    Given a 30 year old woman
    And the problem is sore throat
    And there are no red flags
    And there is a sting or bite inside the mouth or the throat
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
