@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache
    And reception has ruled out:
      | severe breathlessness |
      | too much lithium      |

  Scenario: Pharmacist
    Given the patient is 5 years or older
    Then send them to the pharmacist today
    And ask them to come back if "it gets worse"
