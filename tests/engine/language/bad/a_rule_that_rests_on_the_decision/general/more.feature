@source:A-guideline @evidence:general
Feature: A circle

  Scenario: An emergency
    Given the decision is an emergency
    Then send them to a GP now
