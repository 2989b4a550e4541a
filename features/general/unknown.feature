Feature: What nobody could answer

  Background:
    Given the problem is sore throat

  Scenario: A red flag that nobody knows is more urgent than a general rule of the same day
    Given an 84 year old man
    And there are no red flags
    And the patient lives in a care home
    And it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: While a red flag has not been asked, no general rule of the same day is the last word
    Given a 52 year old man
    And the patient has a long-term condition that a new illness can upset
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And no rule decides
    And reception must first ask about "noisy breathing in, drooling, or being unable to swallow their own spit"

  Scenario: A well nine-year-old is asked nothing more
    Given a 9 year old girl
    And there are no red flags
    And it has lasted 2 days
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more
