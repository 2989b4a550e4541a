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

  Scenario Outline: Nobody is told: <age> years old, <missed>
    Given a <age> year old person
    And <missed>
    When reception asks where they should go
    Then the safeguarding lead is not told

    Examples:
      | age | missed                                          |
      | 17  | the patient did not miss their last appointment |
      | 18  | the patient missed their last appointment       |
      | 40  | the patient missed their last appointment       |

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

  Scenario Outline: Nobody asks about it: <risk>, <missed>
    Given a 40 year old woman
    And <risk>
    And <missed>
    And the patient has a long-term condition that a new illness can upset
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And she is not told "You could not come last time"
    And the named GP is not told

    Examples:
      | risk                               | missed                                          |
      | the patient has dementia           | the patient did not miss their last appointment |
      | the patient does not have dementia | the patient missed their last appointment       |

  Scenario: The missed appointment was urgent
    Given a 40 year old woman
    And the appointment that the patient missed was urgent
    When reception asks where she should go
    Then she is told "I will ask a clinician today"
    And the duty clinician is told

  Scenario Outline: No word of an urgent appointment: <missed>
    Given a 40 year old woman
    And <missed>
    And the patient has a long-term condition that a new illness can upset
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And she is not told "The appointment that you missed"
    And the duty clinician is not told

    Examples:
      | missed                                                 |
      | the appointment that the patient missed was not urgent |
      | the patient missed their last appointment              |

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
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And he is not told "What makes it hard to come?"
    And the care co-ordinator is not told

  Scenario Outline: In an emergency nobody asks about what was missed: <record>
    Given a 40 year old woman
    And the patient has dementia
    And the patient missed their last appointment
    And <record>
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now
    And she is not told "You could not come last time"
    And she is not told "<words>"

    Examples:
      | record                                             | words                           |
      | the appointment that the patient missed was urgent | The appointment that you missed |
      | in 12 months they missed 2 appointments            | What makes it hard to come?     |
