@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Givn the patient is female
    Given there is a rash
    Then send them to a GP today
