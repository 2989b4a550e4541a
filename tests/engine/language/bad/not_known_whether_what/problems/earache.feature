@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given it is not known whether the patient is pregnent
    Then send them to a GP today
