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
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                                      | not now                                    |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | Find the nearest grown-up                  | it is private unless somebody is in danger |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | it is private unless somebody is in danger | Find the nearest grown-up                  |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | it is private unless somebody is in danger | Find the nearest grown-up                  |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | it is private unless somebody is in danger | Find the nearest grown-up                  |

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

  Scenario Outline: <who>, <with whom>: <why>
    Given <who>
    And <with whom>
    And <why>
    When reception asks where they should go
    Then they are sent to <place>
    And they are not told "it is private unless somebody is in danger"
    And they are not told "Find the nearest grown-up"
    And the clinician who sees them is not told
    And the duty clinician is not told

    Examples:
      | who                | with whom                                          | why                                                                              | place                |
      | a 16 year old girl | the patient contacted us without a parent or carer | there is noisy breathing in, drooling, or being unable to swallow their own spit | 999 now              |
      | a 16 year old girl | the patient contacted us without a parent or carer | the patient has a long-term condition that a new illness can upset               | a GP within 24 hours |
      | a 15 year old girl | a parent or carer contacted us with the patient    | there is noisy breathing in, drooling, or being unable to swallow their own spit | 999 now              |
      | a 15 year old girl | a parent or carer contacted us with the patient    | the patient has a long-term condition that a new illness can upset               | a GP within 24 hours |

  Scenario Outline: Only one safe way to reach her: <why>
    Given a 30 year old woman
    And the record names the only safe way to reach the patient
    And <why>
    When reception asks where she should go
    Then the staff who ring or write to them are told

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
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                                      | not now                                    |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | The first clinician who is free            | I will book the clinician whom you ask for |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | I will book the clinician whom you ask for | The first clinician who is free            |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | I will book the clinician whom you ask for | The first clinician who is free            |

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

  Scenario Outline: Nobody waits for a clinician of their choice: <wish>, <why>
    Given a 30 year old woman
    And <wish>
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "I will book the clinician whom you ask for"
    And she is not told "or a chaperone"

    Examples:
      | wish                                                                       | why                                                                                                      | place                            |
      | the patient has asked for a clinician whom they know                       | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | the patient has asked for a clinician of their own sex, or for a chaperone | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | the patient has asked for a clinician of their own sex, or for a chaperone | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |

  Scenario Outline: No wish, and any way to reach her is safe: <why>
    Given a 30 year old woman
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "I will book the clinician whom you ask for"
    And she is not told "The first clinician who is free"
    And she is not told "or a chaperone"
    And the clinician who sees them is not told
    And the staff who ring or write to them are not told

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |
