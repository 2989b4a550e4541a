@source:A-guideline @evidence:general
Feature: Seen

  Scenario: Falls
    Given the number of falls is 2 or more
    Then allow 30 minutes
