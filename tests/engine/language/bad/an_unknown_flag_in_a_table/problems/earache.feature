@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache
    And reception has ruled out:
      | droling |

  Scenario: Ache
    Given the patient is female
    Then send them to a GP today
