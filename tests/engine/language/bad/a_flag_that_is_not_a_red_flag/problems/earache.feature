@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache
    And reception has ruled out:
      | a rash |

  Scenario: Ache
    Given the patient is female
    Then send them to a GP today
