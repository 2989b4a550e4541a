@source:A-guideline @evidence:general
Feature: More streams

  Scenario: Frail
    Given the stream is high
    Then they are frail

  Scenario: Robust stream
    Given they are frail
    Then the stream is low
