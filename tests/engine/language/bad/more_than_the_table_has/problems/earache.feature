@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given at least 3 of these:
      | a rash |
      | drooling |
    Then send them to a GP today
