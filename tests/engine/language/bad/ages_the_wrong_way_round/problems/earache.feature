@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given the patient is between 64 and 16 years
    Then send them to a GP today
