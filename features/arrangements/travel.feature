Feature: No way to travel, no telephone, no internet

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: No way to travel: <why>
    Given a 40 year old woman
    And the patient has no way to travel
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                           | not now                         |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | nobody can take you, ring 999   | the same help nearer            |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | A clinician will ring you first | nobody can take you, ring 999   |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | the same help nearer            | A clinician will ring you first |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | the same help nearer            | A clinician will ring you first |

  Scenario Outline: No telephone: <why>
    Given a 40 year old man
    And the patient has no telephone
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And he is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                          | not now                        |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | I will ring 999 for you now    | You need no telephone for this |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | You need no telephone for this | I will ring 999 for you now    |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | You need no telephone for this | I will ring 999 for you now    |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | You need no telephone for this | I will ring 999 for you now    |

  Scenario Outline: No internet: <why>
    Given a 70 year old woman
    And the patient cannot use the internet
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"

    Examples:
      | why                                                                                                      | place                            | words                                 |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | You need no internet                  |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | You need no internet                  |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | by telephone, on paper or at the desk |

  Scenario: No internet, and an emergency
    Given a 70 year old woman
    And the patient cannot use the internet
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now
    And she is not told "You need no internet"

  Scenario Outline: Able to travel, with a telephone and the internet: <why>
    Given a 40 year old woman
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "nobody can take you, ring 999"
    And she is not told "A clinician will ring you first"
    And she is not told "the same help nearer"
    And she is not told "I will ring 999 for you now"
    And she is not told "You need no telephone for this"
    And she is not told "You need no internet"

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |
