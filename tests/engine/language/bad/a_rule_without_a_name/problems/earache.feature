@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario:
    Given there is a rash
    Then send them to a GP today
