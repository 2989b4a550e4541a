@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given the patient is 200 years or older
    Then send them to a GP today

  Scenario: Other
    Given the patient is under 0 years
    Then send them to a GP today
