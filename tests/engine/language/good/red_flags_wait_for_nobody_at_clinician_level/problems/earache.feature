@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache
    And reception has ruled out:
      | drooling |

  Scenario: Below a clinician waits
    Given the patient is female
    Then send them to the pharmacist today
    And ask them to come back if "it is worse"

  Scenario: A clinician does not wait
    Given the patient is female
    Then send them to a GP today

  Scenario: An emergency does not wait
    Given the patient is male
    Then send them to 999 now
