@source:A-guideline @evidence:general
Feature: Ears

  Scenario: Rash and pregnant
    Given the problem is earache
    And the patient is not pregnant
    Then send them to a GP today
