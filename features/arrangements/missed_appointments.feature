Feature: Missed appointments

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: A child was not brought: <age> years old
    Given a <age> year old boy
    And the patient missed their last appointment
    When reception asks where he should go
    Then the safeguarding lead is told

    Examples:
      | age |
      | 2   |
      | 17  |

  Scenario Outline: Missed by somebody at risk: <risk>
    Given a 40 year old woman
    And <risk>
    And the patient missed their last appointment
    When reception asks where she should go
    Then she is told "You could not come last time"
    And the named GP is told

    Examples:
      | risk                                                    |
      | the patient has a child protection plan                 |
      | the patient has a severe mental illness                 |
      | the patient has a learning disability                   |
      | the patient has dementia                                |
      | the patient is on the palliative care register          |
      | the patient has a serious problem with drugs or alcohol |

  Scenario: The missed appointment was urgent
    Given a 40 year old woman
    And the appointment that the patient missed was urgent
    When reception asks where she should go
    Then she is told "I will ask a clinician today"
    And the duty clinician is told

  Scenario Outline: <count> missed
    Given a 40 year old man
    And in 12 months they missed <count> appointments
    And <why>
    When reception asks where he should go
    Then he is told "You can still be seen"
    And the care co-ordinator is told

    Examples:
      | count | why                                                                                                      |
      | 2     | the patient has a long-term condition that a new illness can upset                                       |
      | 3     | they have tried a pharmacist or self-care for this and are no better                                     |
      | 2     | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit |

  Scenario: One missed is not two
    Given a 40 year old man
    And in 12 months they missed 1 appointments
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
