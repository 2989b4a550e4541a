@source:Signpost-facts-7.3 @evidence:proposed
Feature: Which stream somebody is in

  Scenario: Severely frail
    Given the clinical frailty scale is 7 or more
    Then the stream is high
