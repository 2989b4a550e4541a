Feature: Two general rules at once

  The most cautious decides. Where two are equally cautious the person sees the one who knows them best, and the other
  is given as an alternative.

  Background:
    Given the problem is sore throat
    And there are no red flags
    And it has lasted 2 days

  Scenario Outline: <first>, <second>
    Given a <age> old person
    And <first>
    And <second>
    When reception asks where they should go
    Then they are sent to <destination> <when>

    Examples:
      | age     | first                                            | second                                                             | destination              | when            |
      | 84 year | the patient lives in a care home                 | they left hospital 5 days ago                                      | the care home team       | within 24 hours |
      | 84 year | the patient lives in a care home                 | the clinical frailty scale is 7                                    | the care home team       | within 24 hours |
      | 84 year | the patient is on the palliative care register   | they left hospital 5 days ago                                      | the palliative care team | within 12 hours |
      | 84 year | the patient is on the palliative care register   | the clinical frailty scale is 8                                    | the palliative care team | within 12 hours |
      | 84 year | the clinical frailty scale is 5                  | they left hospital 5 days ago                                      | the named GP             | within 24 hours |
      | 84 year | the clinical frailty scale is 5                  | the patient has a long-term condition that a new illness can upset | the named GP             | within 24 hours |
      | 50 year | they left hospital 5 days ago                    | the patient has a long-term condition that a new illness can upset | the duty clinician       | within 24 hours |
      | 50 year | this problem has had 3 contacts                  | the patient has a long-term condition that a new illness can upset | a GP                     | within 24 hours |
      | 50 year | this problem has had 3 contacts                  | they had an operation 6 weeks ago                                  | the duty clinician       | within 24 hours |
      | 8 month | they left hospital 5 days ago                    | the child seems well                                               | the duty clinician       | within 24 hours |
      | 8 month | the patient depends on medical equipment at home | the child seems well                                               | the named GP             | within 24 hours |
      | 8 week  | the patient is on the palliative care register   | they left hospital 5 days ago                                      | the duty clinician       | within 2 hours  |
      | 30 year | the patient has a weak immune system             | the patient is on the palliative care register                     | the duty clinician       | within 2 hours  |

  Scenario: Both counts of coming back
    Given a 50 year old man
    And it has lasted 22 days
    And this problem has had 3 contacts
    And they have tried a pharmacist or self-care for this and are no better
    When reception asks where he should go
    Then he is sent to a GP within 3 working days
    And the reason is "Third contact for the same problem"

  Scenario: A pregnant woman of the high stream with a fever
    Given a 30 year old woman
    And in 12 months they had 3 unplanned admissions
    And the record shows a pregnancy now
    And the patient has a fever
    When reception asks where she should go
    Then she is sent to the duty clinician within 6 hours

  Scenario: A red flag before everything else
    Given a 91 year old woman
    And the patient is on the palliative care register
    And they left hospital 5 days ago
    And there is one-sided severe throat pain, a mouth that will not open, or a muffled voice
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And the reason is "Quinsy"
