@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given it has lasted 0 days or more
    Then send them to a GP today
