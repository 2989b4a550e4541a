@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given reception has ruled out:
      | drooling |
    Then send them to a GP today
