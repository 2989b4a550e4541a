Feature: Headache

  Scenario: Usual migraine goes to the pharmacist
    Given a 30 year old man
    And the problem is headache
    And there are no red flags
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Known migraine or tension headache"
    And reception asks nothing more

  Scenario: What to ask first
    Given a 40 year old woman
    And the problem is headache
    When reception asks where she should go
    Then reception must first ask about "the worst headache ever, at its full force within five minutes"
    And reception must first ask about "a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth"
    And she is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows how fast it came
    Given a 40 year old man
    And the problem is headache
    And there are no red flags
    And it is not known whether the worst headache ever, at its full force within five minutes
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: New headache at <age>
    Given a <age> year old man
    And the problem is headache
    And there are no red flags
    And <is it new>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | is it new                                                         | destination        | when            | reason                             |
      | 49  | the headache is new or different for them                         | a GP               | within 24 hours | New or different headache under 50 |
      | 50  | the headache is new or different for them                         | the duty clinician | within 2 hours  | New headache at 50 or over         |
      | 49  | it is not known whether the headache is new or different for them | a GP               | within 24 hours | New or different headache under 50 |
      | 50  | it is not known whether the headache is new or different for them | the duty clinician | within 2 hours  | New headache at 50 or over         |

  Scenario: The usual migraine of a 60 year old
    Given a 60 year old woman
    And the problem is headache
    And there are no red flags
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Known migraine or tension headache"

  Scenario Outline: A usual headache, but <what>
    Given a 35 year old woman
    And the problem is headache
    And there are no red flags
    And it has lasted 1 days
    And it is their usual migraine or tension headache
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                                 | finding                                                                   | destination              | when            | reason                             |
      | most days                            | they have a headache, or take tablets for one, on 15 or more days a month | a GP                     | within 7 days   | Fifteen days a month               |
      | she may be pregnant                  | the patient is pregnant or might be                                       | the duty clinician       | within 24 hours | Pregnant                           |
      | nobody knows whether she is pregnant | it is not known whether the patient is pregnant or might be               | the duty clinician       | within 24 hours | Pregnant                           |
      | not pregnant                         | the patient is not pregnant                                               | the community pharmacist | within 24 hours | Known migraine or tension headache |

  Scenario Outline: A child of <age>
    Given a <age> year old girl
    And the problem is headache
    And there are no red flags
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination              | reason                             |
      | 11  | a GP                     | Child under 12                     |
      | 12  | the community pharmacist | Known migraine or tension headache |

  Scenario: A red flag decides and nobody asks more
    Given a 40 year old man
    And the problem is headache
    And there is the worst headache ever, at its full force within five minutes
    When reception asks where he should go
    Then he is sent to 999 now
    And reception asks nothing more
