Feature: Seeing somebody who knows them

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: High stream: the named GP is told, <why>
    Given a 40 year old man
    And a clinician has placed the patient in the high stream
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And the named GP is told
    And the care co-ordinator is told

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient is not housebound                                                                            | the named GP within 24 hours     |

  # Low mood is no acute illness, so that no general rule acts: the decision can wait, or is for the same day.
  Scenario Outline: High stream with low mood: <how bad>
    Given a 40 year old man
    And the problem is low mood
    And a clinician has placed the patient in the high stream
    And the named GP is away
    And <how bad>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "Your named GP is away."
    And the GP who stands in for the named GP is told

    Examples:
      | how bad                                                                                 | place                                        |
      | it is not known whether there is a thought of suicide, or that life is not worth living | the duty clinician within 1 hour             |
      | the low mood stops them eating, drinking or looking after themselves                    | a GP within 24 hours                         |
      | the low mood affects work, sleep or daily life                                          | the mental health practitioner within 7 days |

  Scenario: High stream, not urgent
    Given a 40 year old man
    And the problem is low mood
    And a clinician has placed the patient in the high stream
    And the low mood affects work, sleep or daily life
    When reception asks where he should go
    Then he is sent to the mental health practitioner within 7 days
    And he is told "your named GP or a nurse who knows you"
    And the named GP is not told
    And the care co-ordinator is not told
    And the GP who stands in for the named GP is not told

  Scenario Outline: High stream and urgent: nobody waits for somebody who knows him, <why>
    Given a 40 year old man
    And a clinician has placed the patient in the high stream
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is not told "your named GP or a nurse who knows you"
    And the GP who stands in for the named GP is not told

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient is not housebound                                                                            | the named GP within 24 hours     |

  Scenario: High stream, the named GP is away, and an emergency
    Given a 40 year old man
    And a clinician has placed the patient in the high stream
    And the named GP is away
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where he should go
    Then he is sent to 999 now
    And he is not told "Your named GP is away."

  Scenario: Intermediate stream, not urgent
    Given a 40 year old woman
    And a clinician has placed the patient in the intermediate stream
    And they have tried a pharmacist or self-care for this and are no better
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And she is told "the one whom you usually see"
    And she is not told "your named GP or a nurse who knows you"

  Scenario: Intermediate stream and urgent
    Given a 40 year old woman
    And a clinician has placed the patient in the intermediate stream
    And the patient has a long-term condition that a new illness can upset
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And she is not told "the one whom you usually see"

  Scenario Outline: A problem that a clinician here already treats: <why>
    Given a 26 year old woman
    And a clinician here already treats the patient for this problem
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "I will try to book the clinician who has been treating you for this."
    And the clinician who treats them for it is told

    Examples:
      | why                                                                  | place                |
      | the patient has a long-term condition that a new illness can upset   | a GP within 24 hours |
      | they have tried a pharmacist or self-care for this and are no better | a GP within 7 days   |

  Scenario Outline: Nobody waits for the clinician who treats her: <why>
    Given a 26 year old woman
    And a clinician here already treats the patient for this problem
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "the clinician who has been treating you"

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |

  Scenario Outline: In no stream, and nobody treats him for it yet: <why>
    Given a 26 year old man
    And the named GP is away
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is not told "named GP"
    And he is not told "the one whom you usually see"
    And he is not told "the clinician who has been treating you"
    And the named GP is not told
    And the care co-ordinator is not told
    And the GP who stands in for the named GP is not told
    And the clinician who treats them for it is not told

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |
