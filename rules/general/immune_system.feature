@source:NICE-NG253 @evidence:proposed
Feature: Infection with a weak immune system

  A floor for every infection: a clinician the same day, never a pharmacist or self-care. An infection that needs
  a clinician sooner says so in its own rules, and the red flag of a fever or infection acts within 2 hours.

  Scenario: A weak immune system and an infection
    Given the patient has a weak immune system
    And the problem is an infection
    Then send them to the duty clinician within 24 hours

  Scenario: An infection, and nobody knows whether the immune system is weak
    Given it is not known whether the patient has a weak immune system
    And the problem is an infection
    Then send them to the duty clinician within 24 hours
