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

  Scenario Outline: Left to rules of their own: <problem>, <who>
    Given <who>
    And the problem is <problem>
    And <what>
    And it has lasted 20 days
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | problem                  | what                                              | destination        | when                  | reason                                                         |
      | a 60 year old man    | light-headed on standing | it began after a new medicine or a change of dose | a GP               | within 3 working days | Light-headed on a new medicine and no better with a pharmacist |
      | a 60 year old man    | light-headed in general  | it began after a new medicine or a change of dose | a GP               | within 3 working days | Light-headed on a new medicine and no better with a pharmacist |
      | a 7 year old girl    | head lice or scabies     | it is head lice                                   | a GP               | within 7 days         | Head lice no better after two weeks                            |
      | an 11 month old baby | head lice or scabies     | it is head lice                                   | the health visitor | within 3 working days | Head lice under one year                                       |

  Scenario Outline: Gout: contact <number>
    Given a 60 year old man
    And the problem is gout
    And a clinician has told them before that they have gout, and this attack is like the earlier ones
    And this problem has had <number> contacts
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | number | destination             | reason                   |
      | 2      | the practice pharmacist | Flare of known gout      |
      | 3      | a GP                    | Third contact about gout |
