@source:A-guideline @evidence:general
Feature: How people are seen

  Scenario: Red
    Given the decision is red
    Then tell the named GP
