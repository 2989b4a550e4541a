Feature: Privacy and choice

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: Fifteen and alone: <why>
    Given a 15 year old girl
    And the patient contacted us without a parent or carer
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"

    Examples:
      | why                                                                                                      | place                            | words                                      |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | Find the nearest grown-up                  |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | it is private unless somebody is in danger |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | it is private unless somebody is in danger |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | it is private unless somebody is in danger |

  Scenario Outline: Somebody is told of the fifteen-year-old: <why>
    Given a 15 year old boy
    And the patient contacted us without a parent or carer
    And <why>
    When reception asks where he should go
    Then <who> is told

    Examples:
      | why                                                                              | who                         |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician          |
      | the patient has a long-term condition that a new illness can upset               | the clinician who sees them |

  Scenario Outline: Only one safe way to reach her: <why>
    Given a 30 year old woman
    And the record names the only safe way to reach the patient
    And <why>
    When reception asks where she should go
    Then the staff who ring or write to them is told

    Examples:
      | why                                                                                                      |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit |
      | the patient has a long-term condition that a new illness can upset                                       |
      | they have tried a pharmacist or self-care for this and are no better                                     |

  Scenario Outline: A clinician whom she knows: <why>
    Given a 30 year old woman
    And the patient has asked for a clinician whom they know
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"

    Examples:
      | why                                                                                                      | place                            | words                                      |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | The first clinician who is free            |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | I will book the clinician whom you ask for |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | I will book the clinician whom you ask for |

  Scenario Outline: A clinician of his own sex: <why>
    Given a 30 year old man
    And the patient has asked for a clinician of their own sex, or for a chaperone
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And the clinician who sees them is told

    Examples:
      | why                                                                  | place                | words          |
      | the patient has a long-term condition that a new illness can upset   | a GP within 24 hours | or a chaperone |
      | they have tried a pharmacist or self-care for this and are no better | a GP within 7 days   | or a chaperone |
