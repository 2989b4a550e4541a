@source:A-guideline @evidence:general
Feature: Earache

Feature: Earache again
  Scenario: Three
    Given the problem is earache
    And it has lasted 5 days or more
    Then send them to a GP today
