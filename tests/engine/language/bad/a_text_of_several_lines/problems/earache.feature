@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given there is a rash
    """
    And the patient is female
    """
    Then send them to a GP today
