@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is one of:
      | earache |
      | sore thoat |

  Scenario: Ache
    Given the patient is female
    Then send them to a GP today
