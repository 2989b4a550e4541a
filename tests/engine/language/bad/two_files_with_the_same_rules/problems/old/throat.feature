@source:A-guideline @evidence:general
Feature: Throats as they were

  Background:
    Given the problem is sore throat
    And reception has ruled out:
      | drooling |

  Scenario: Pharmacist
    Given the patient is 5 years or older
    Then send them to the pharmacist today
    And ask them to come back if "it gets worse"

  Scenario: A long time
    Given it has lasted 21 days or more
    And none of these:
      | a rash                  |
      | the patient is pregnant |
    Then send them to a GP this week
