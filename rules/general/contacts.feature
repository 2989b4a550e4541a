@source:NHS-England-Jess-Rule-2025 @evidence:general
Feature: Coming back about the same problem

  Scenario: No better after a pharmacist or self-care
    Given they have tried a pharmacist or self-care for this and are no better
    Then send them to a GP within 7 days
