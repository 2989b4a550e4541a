@source:A-guideline @evidence:proposed
Feature: Any problem

  Scenario: A flag nobody could rule out
    Given a red flag to rule out is not known
    Then send them to a GP now

  Scenario: High stream
    Given the stream is high
    Then send them to a GP today
