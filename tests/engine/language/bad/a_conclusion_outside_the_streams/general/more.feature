@source:A-guideline @evidence:general
Feature: More

  Scenario: Old
    Given the patient is 80 years or older
    Then the stream is high
