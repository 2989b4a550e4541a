@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given there is a rash
    Then send them to the pharmacist today
    And ask them to come back if ""
    And allow 0 minutes
