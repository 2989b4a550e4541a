Feature: Many contacts, and contacts that nobody understands

  Background:
    Given there are no red flags

  Scenario: A plan with the named GP
    Given a 47 year old woman
    And the problem is many contacts with the practice
    And they have no new or worse symptom today
    When reception asks where she should go
    Then she is sent to the named GP within 14 days
    And the reason is "A plan with the named GP"
    And she is also sent to the social prescriber within 14 days
    And the appointment is 20 minutes
    And reception asks nothing more

  Scenario Outline: Many contacts: <finding>
    Given a 47 year old woman
    And the problem is many contacts with the practice
    And <finding>
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "A new or worse symptom this time"

    Examples:
      | finding                                                        |
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |

  Scenario Outline: Unclear: <who>, and <worry>
    Given <who>
    And the problem is unclear why they rang
    And <worry>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                | worry                                                                       | destination                 | when                  | reason                  |
      | a 33 year old man  | neither the caller nor whoever took the contact is worried                  | a GP                        | within 3 working days | No worry                |
      | a 33 year old man  | the caller, or whoever took the contact, is worried                         | the duty clinician          | within 1 hour         | Any worry               |
      | a 33 year old man  | it is not known whether the caller, or whoever took the contact, is worried | the duty clinician          | within 1 hour         | Any worry               |
      | a 5 year old child | neither the caller nor whoever took the contact is worried                  | a GP                        | within 3 working days | No worry                |
      | a 4 year old child | neither the caller nor whoever took the contact is worried                  | the minor illness clinician | within 24 hours       | Under five, and unclear |

  Scenario: Unclear, in a baby of two months
    Given a 2 month old baby
    And the problem is unclear why they rang
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician within 2 hours

  Scenario: Unclear, in somebody in the high stream
    Given a 79 year old man
    And the problem is unclear why they rang
    And the clinical frailty scale is 7
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the named GP within 24 hours
