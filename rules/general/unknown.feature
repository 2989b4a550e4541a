@source:Signpost-proposal @evidence:proposed
Feature: What nobody could answer

  Not known is not no. When a red flag that must be ruled out was asked and nobody knows, a clinician
  speaks to the person within the hour.

  Scenario: A red flag that nobody could rule out
    Given a red flag to rule out is not known
    Then send them to the duty clinician within 1 hour
