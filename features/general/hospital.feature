Feature: Just out of hospital

  Background:
    Given the problem is sore throat
    And there are no red flags
    And it has lasted 2 days

  Scenario Outline: <when they were in hospital>
    Given a 45 year old woman
    And <when they were in hospital>
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | when they were in hospital        | destination              | reason                         |
      | they left hospital 0 days ago     | the duty clinician       | Out of hospital within 14 days |
      | they left hospital 14 days ago    | the duty clinician       | Out of hospital within 14 days |
      | they left hospital 15 days ago    | the community pharmacist | Pharmacy First                 |
      | they had an operation 6 weeks ago | the duty clinician       | An operation within 6 weeks    |
      | they had an operation 7 weeks ago | the community pharmacist | Pharmacy First                 |

  Scenario: After an operation the hospital's own number is given too
    Given a 45 year old woman
    And they had an operation 6 weeks ago
    When reception asks where she should go
    Then she is told "ring it as well"
