Feature: Registering with the practice

  Scenario: Somebody without papers registers
    Given a 40 year old man
    And the problem is registering with the practice
    And there are no red flags
    And they have no new or worse symptom today
    When reception asks where he should go
    Then he is sent to the practice office by the next working day
    And the reason is "Register"
    And he is told "You can register today. You need no proof of who you are, where you live or whether you may stay in the country."
    And reception asks nothing more

  Scenario Outline: Not registered, and <symptom>
    Given <who>
    And the problem is registering with the practice
    And there are no red flags
    And <symptom>
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"
    And the practice office is told

    Examples:
      | who                 | symptom                                                        | when            | reason                                    |
      | a 40 year old man   | they have a new or worse symptom today                         | within 24 hours | Not registered and needs care now         |
      | a 40 year old man   | it is not known whether they have a new or worse symptom today | within 24 hours | Not registered and needs care now         |
      | a 3 month old baby  | they have a new or worse symptom today                         | within 24 hours | Not registered and needs care now         |
      | an 11 week old baby | they have a new or worse symptom today                         | within 2 hours  | Not registered and ill under three months |
      | an 11 week old baby | it is not known whether they have a new or worse symptom today | within 2 hours  | Not registered and ill under three months |

  Scenario: A well baby is registered like anybody else
    Given an 11 week old baby boy
    And the problem is registering with the practice
    And there are no red flags
    And they have no new or worse symptom today
    When reception asks where he should go
    Then he is sent to the practice office by the next working day
    And the reason is "Register"
