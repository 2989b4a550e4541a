@source:A-guideline @evidence:general
Feature: Earache
  Some prose, and more of it.

  Backgroud:
    Given the problem is earache

  Scenario: Ache
    Given there is a rash
    Then send them to a GP today
