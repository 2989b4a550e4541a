@source:A-guideline @evidence:general
Feature: How people are seen

  Scenario: A longer appointment
    Given the patient is pregnant
    Then allow 20 minutes
