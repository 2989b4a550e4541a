@source:A-guideline @evidence:general
Feature: How people are seen

  Scenario: A longer appointment
    Given the stream is high
    Then send them to a GP now
    And allow 20 minutes
