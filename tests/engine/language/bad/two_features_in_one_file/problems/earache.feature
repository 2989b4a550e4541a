@source:A-guideline @evidence:general
Feature: Earache

  Scenario: One
    Given the problem is earache
    And it has lasted 3 days or more
    Then send them to a GP today

@source:A-guideline @evidence:general
Feature: Earache

  Scenario: Two
    Given the problem is earache
    And it has lasted 4 days or more
    Then send them to a GP today
