@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given the patient is female
    When they ring
    Then send them to a GP today
