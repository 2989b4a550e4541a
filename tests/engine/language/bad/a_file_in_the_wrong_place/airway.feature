@source:A-guideline @evidence:general
Feature: Airway

  Scenario: Rash
    Given the problem is earache
    And there is a rash
    Then send them to a GP now
