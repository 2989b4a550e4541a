@source:A-guideline @evidence:general
Feature: How people are seen

  Scenario: A longer appointment
    Given the stream is high
