Feature: People whose care is already planned

  Background:
    Given the problem is sore throat
    And there are no red flags
    And it has lasted 2 days

  Scenario: A care home resident goes to the care home team
    Given an 84 year old woman
    And the patient lives in a care home
    When reception asks where she should go
    Then the stream is high
    And she is sent to the care home team within 24 hours
    And the reason is "A care home resident with a new illness"

  Scenario: Somebody in their own home does not
    Given an 84 year old woman
    And the patient does not live in a care home
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And she is not sent to the care home team

  Scenario: On the palliative care register
    Given a 58 year old man
    And the patient is on the palliative care register
    When reception asks where he should go
    Then he is sent to the palliative care team within 12 hours
    And the reason is "On the palliative care register with a new illness"
    And he is told "will follow your care plan"

  Scenario: In a care home and on the palliative care register
    Given a 91 year old woman
    And the patient lives in a care home
    And the patient is on the palliative care register
    When reception asks where she should go
    Then she is sent to the palliative care team within 12 hours

  Scenario: An emergency in a care home is still an emergency
    Given a 91 year old woman
    And the patient lives in a care home
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now
