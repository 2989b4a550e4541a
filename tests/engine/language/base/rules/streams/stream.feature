@source:A-guideline @evidence:proposed
Feature: Streams

  Scenario: Falls
    Given the number of falls is 2 or more
    Then the stream is high
