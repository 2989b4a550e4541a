@evidence:general
Feature: More

  Background:
    Given the problem is earache

  Scenario: Eight
    Given the patient is female
    Then send them to a GP today
