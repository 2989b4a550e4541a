Feature: Infection with a weak immune system

  # Sore throat has a sooner rule of its own, so these cases are about a cough.
  Background:
    Given the problem is cough
    And there are no red flags
    And it has lasted 2 days

  Scenario Outline: <immune system>
    Given a 40 year old woman
    And <immune system>
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | immune system                                                | destination              | reason                                                           |
      | the patient has a weak immune system                         | the duty clinician       | A weak immune system and an infection                            |
      | it is not known whether the patient has a weak immune system | the duty clinician       | An infection, and nobody knows whether the immune system is weak |
      | the patient does not have a weak immune system               | the community pharmacist | An ordinary cough                                                |

  Scenario: The sooner rule of the problem wins
    Given a 40 year old woman
    And the problem is sore throat
    And there are no red flags
    And the patient has a weak immune system
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
