Feature: When the surgery is closed

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: Within the hour: <opening>
    Given a 40 year old woman
    And it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit
    And <opening>
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And she is also sent to NHS 111 now
    And she is told "ring 111 now, and tell them"

    Examples:
      | opening                                                        |
      | the practice is closed and the evening and weekend hub is open |
      | the practice and the hub are closed                            |

  Scenario Outline: Within the hour, mental health: <opening>
    Given a 40 year old woman
    And the problem is low mood
    And it is not known whether there is a thought of suicide, or that life is not worth living
    And <opening>
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And she is also sent to the mental health crisis line now
    And she is told "do not wait for it: ring 111 now and choose option 2"

    Examples:
      | opening                                                        |
      | the practice is closed and the evening and weekend hub is open |
      | the practice and the hub are closed                            |

  Scenario Outline: The same day: <opening>
    Given a 40 year old man
    And the patient has a long-term condition that a new illness can upset
    And <opening>
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And he is also sent to <also>
    And he is told "<words>"

    Examples:
      | opening                                                        | also                                       | words                     |
      | the practice is closed and the evening and weekend hub is open | the evening and weekend hub within 6 hours | The hub can see you today |
      | the practice and the hub are closed                            | NHS 111 within 2 hours                     | or ring 111, at any hour  |

  Scenario: Open today and closed tomorrow
    Given a 40 year old man
    And the patient has a long-term condition that a new illness can upset
    And the practice is open
    And the practice is closed tomorrow
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And he is told "you will not wait until we open again"

  Scenario Outline: On the palliative care register: <opening>, <why>
    Given a 70 year old man
    And the patient is on the palliative care register
    And <why>
    And <opening>
    When reception asks where he should go
    Then he is also sent to the palliative care team within 2 hours
    And he is told "Ring your palliative care team first"

    Examples:
      | opening                                                        | why                                                                                                      |
      | the practice is closed and the evening and weekend hub is open | the patient has a long-term condition that a new illness can upset                                       |
      | the practice and the hub are closed                            | the patient has a long-term condition that a new illness can upset                                       |
      | the practice is closed and the evening and weekend hub is open | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit |
      | the practice and the hub are closed                            | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit |

  Scenario Outline: Not urgent: <opening>
    Given a 40 year old woman
    And they have tried a pharmacist or self-care for this and are no better
    And <opening>
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And she is told "on the next working day"

    Examples:
      | opening                                                        |
      | the practice is closed and the evening and weekend hub is open |
      | the practice and the hub are closed                            |

  # Words that belong to another hour, or to another urgency. An emergency is the same at every hour.
  Scenario Outline: Not said: <opening>, <why>: <words>
    Given a 40 year old woman
    And <why>
    And <opening>
    And the practice is closed tomorrow
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "<words>"
    And she is not told "Ring your palliative care team first"

    Examples:
      | opening                                                        | why                                                                                                      | place                            | words                                                           |
      | the practice is open                                           | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | tell them that you need to speak to a clinician within the hour |
      | the practice is open                                           | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | The hub can see you today                                       |
      | the practice is open                                           | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | or ring 111, at any hour                                        |
      | the practice is open                                           | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | We are closed tomorrow                                          |
      | the practice is open                                           | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | on the next working day                                         |
      | the practice is closed and the evening and weekend hub is open | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | tell them that you need to speak to a clinician within the hour |
      | the practice is closed and the evening and weekend hub is open | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | The hub can see you today                                       |
      | the practice is closed and the evening and weekend hub is open | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | tell them that you need to speak to a clinician within the hour |
      | the practice is closed and the evening and weekend hub is open | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | or ring 111, at any hour                                        |
      | the practice is closed and the evening and weekend hub is open | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | We are closed tomorrow                                          |
      | the practice is closed and the evening and weekend hub is open | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | on the next working day                                         |
      | the practice is closed and the evening and weekend hub is open | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | The hub can see you today                                       |
      | the practice and the hub are closed                            | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | or ring 111, at any hour                                        |
      | the practice and the hub are closed                            | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | on the next working day                                         |
      | the practice and the hub are closed                            | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | tell them that you need to speak to a clinician within the hour |
      | the practice and the hub are closed                            | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | The hub can see you today                                       |
      | the practice and the hub are closed                            | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | or ring 111, at any hour                                        |

  Scenario: Open today and tomorrow
    Given a 40 year old man
    And the patient has a long-term condition that a new illness can upset
    And the practice is open
    And the practice is open tomorrow
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And he is not told "We are closed tomorrow"

  Scenario Outline: A low mood: <opening>, <how bad>
    Given a 40 year old woman
    And the problem is low mood
    And <how bad>
    And <opening>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "do not wait for it: ring 111 now and choose option 2"

    Examples:
      | opening                             | how bad                                                                                 | place                                        |
      | the practice is open                | it is not known whether there is a thought of suicide, or that life is not worth living | the duty clinician within 1 hour             |
      | the practice and the hub are closed | the low mood stops them eating, drinking or looking after themselves                    | a GP within 24 hours                         |
      | the practice and the hub are closed | the low mood affects work, sleep or daily life                                          | the mental health practitioner within 7 days |

  Scenario Outline: On the palliative care register, and the team is not the first to ring: <opening>, <why>
    Given a 70 year old man
    And the patient is on the palliative care register
    And <why>
    And <opening>
    When reception asks where he should go
    Then he is sent to <place>
    And he is not told "Ring your palliative care team first"

    Examples:
      | opening                                                        | why                                                                              | place                                    |
      | the practice is open                                           | the patient has a long-term condition that a new illness can upset               | the palliative care team within 12 hours |
      | the practice is closed and the evening and weekend hub is open | there is noisy breathing in, drooling, or being unable to swallow their own spit | 999 now                                  |
      | the practice and the hub are closed                            | there is noisy breathing in, drooling, or being unable to swallow their own spit | 999 now                                  |

  Scenario: On the palliative care register, closed and not urgent
    Given a 70 year old man
    And the patient is on the palliative care register
    And the problem is low mood
    And the low mood affects work, sleep or daily life
    And the practice and the hub are closed
    When reception asks where he should go
    Then he is sent to the mental health practitioner within 7 days
    And he is not told "Ring your palliative care team first"
