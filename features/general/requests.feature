Feature: Requests and specialists are left alone by the general rules

  Scenario Outline: A repeat prescription, and <what the record says>
    Given an 84 year old woman
    And the problem is repeat prescription
    And there are no red flags
    And <what the record says>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to <destination>

    Examples:
      | what the record says                                               | destination              |
      | the patient lives in a care home                                   | the care home team       |
      | the patient is on the palliative care register                     | the palliative care team |
      | the clinical frailty scale is 7                                    | the named GP             |
      | they left hospital 3 days ago                                      | the duty clinician       |
      | this problem has had 3 contacts                                    | a GP                     |
      | the patient has a long-term condition that a new illness can upset | a GP                     |

  Scenario: Low mood and self-care tried
    Given a 40 year old man
    And the problem is low mood
    And there are no red flags
    And it has lasted 20 days
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where he should go
    Then he is not sent to a GP

  Scenario: Back pain with insulin
    Given a 40 year old man
    And the problem is low back pain
    And there are no red flags
    And it has lasted 20 days
    And the patient has a long-term condition that a new illness can upset
    And the answer to every other question is no
    When reception asks where he should go
    Then he is not sent to a GP
