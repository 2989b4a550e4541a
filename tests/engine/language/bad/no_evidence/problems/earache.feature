@source:A-guideline
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given the patient is female
    Then send them to a GP today
