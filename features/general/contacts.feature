Feature: Coming back about the same problem

  Background:
    Given the problem is sore throat
    And there are no red flags

  Scenario: The pharmacist did not help
    Given a 30 year old man
    And it has lasted 5 days
    And they have tried a pharmacist or self-care for this and are no better
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "No better after a pharmacist or self-care"
    And he is not sent to the community pharmacist

  Scenario: He has not tried a pharmacist yet
    Given a 30 year old man
    And it has lasted 5 days
    And they have not tried a pharmacist or self-care for this
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario: On the third day reception asks what they have tried
    Given a 30 year old man
    And it has lasted 3 days
    When reception asks where he should go
    Then reception must also ask about "they have tried a pharmacist or self-care for this and are no better"

  Scenario: On the second day nobody asks
    Given a 30 year old man
    And it has lasted 2 days
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario: Third contact
    Given a 30 year old woman
    And it has lasted 2 days
    And this problem has had 3 contacts
    When reception asks where she should go
    Then she is sent to a GP within 3 working days
    And the reason is "Third contact for the same problem"
    And she is told "look at it afresh"

  Scenario: Second contact
    Given a 30 year old woman
    And it has lasted 2 days
    And this problem has had 2 contacts
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
