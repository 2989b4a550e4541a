@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache
    And reception has ruled out:
      | drooling |
      | drooling |

  Scenario: Ache
    Given the patient is female
    Then send them to a GP today
