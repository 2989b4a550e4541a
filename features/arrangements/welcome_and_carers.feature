Feature: People who are not registered, have no settled home, or care for somebody

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: Not registered: <why>
    Given a 40 year old man
    And the patient is not registered with the practice
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And the practice office is told

    Examples:
      | why                                                                                                      | place                            | words                    |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | You can be helped now    |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | you can register with us |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | You need no proof        |

  Scenario Outline: No settled home: <why>
    Given a 40 year old man
    And the patient has no settled home
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And he is also sent to the social prescriber within 7 days

    Examples:
      | why                                                                                                      | place                            | words                    |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | You can give our address |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | You can give our address |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | how can we find you      |

  Scenario Outline: Cares for somebody: <why>
    Given a 60 year old woman
    And the patient cares for somebody with complex needs
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And the care co-ordinator is told
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                              | not now                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | Who looks after the person at home | which times suit you               |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | which times suit you               | Who looks after the person at home |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | which times suit you               | Who looks after the person at home |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | who stays with them                | Who looks after the person at home |

  Scenario Outline: A carer who is struggling: <why>
    Given an 80 year old man
    And the patient has a carer who is struggling to cope
    And <why>
    When reception asks where he should go
    Then the care co-ordinator is told

    Examples:
      | why                                                                              |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit |
      | the patient has a long-term condition that a new illness can upset               |
      | they have tried a pharmacist or self-care for this and are no better             |

  Scenario Outline: An emergency comes first: <who she is>
    Given a 40 year old woman
    And <who she is>
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now
    And she is not told "<words>"

    Examples:
      | who she is                                      | words                    |
      | the patient is not registered with the practice | You can be helped now    |
      | the patient has no settled home                 | You can give our address |

  Scenario Outline: Registered, with a home, and nobody to care for: <why>
    Given a 40 year old woman
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "you can register with us"
    And she is not told "You can give our address"
    And she is not told "Who looks after the person at home"
    And she is not told "which times suit you"
    And the practice office is not told
    And the care co-ordinator is not told

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |
