@source:A-guideline @evidence:general
Feature: More

  Scenario: Rash
    Given a rash
    Then the stream is high
