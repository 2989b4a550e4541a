@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: Ache
    Given the patient is 5 yeers or older
    Then send them to a GP today
