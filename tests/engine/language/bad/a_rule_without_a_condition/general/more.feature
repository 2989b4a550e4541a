@source:A-guideline @evidence:general
Feature: More

  Scenario: Everybody
    Then send them to a GP today
