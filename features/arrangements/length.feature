Feature: How long an appointment takes

  Each row is a sore throat: a day's matter in somebody whose long-term condition it can upset, a week's matter in somebody whom the
  pharmacist could not help, within the hour when nobody could answer a red flag.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: By stream: <record>, <why>
    Given a 40 year old woman
    And <record>
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And the appointment is <minutes> minutes

    Examples:
      | record                                                        | why                                                                                                      | place                            | minutes |
      | a clinician has placed the patient in the intermediate stream | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | 15      |
      | a clinician has placed the patient in the intermediate stream | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | 15      |
      | a clinician has placed the patient in the high stream         | the patient has a long-term condition that a new illness can upset                                       | the named GP within 24 hours     | 20      |
      | a clinician has placed the patient in the high stream         | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | 20      |

  Scenario Outline: A child, <record>
    Given an 8 year old girl
    And the patient does not depend on medical equipment at home
    And the patient does not have a child protection plan
    And the patient is not on the palliative care register
    And in 12 months they had 0 unplanned admissions
    And <record>
    And <more>
    And the patient has a long-term condition that a new illness can upset
    When reception asks where she should go
    Then the stream is <stream>
    And the appointment is <minutes> minutes

    Examples:
      | record                                                            | more                                            | stream | minutes |
      | the patient has no condition that is likely to shorten their life | the patient does not need an interpreter        | low    | 10      |
      | the patient has no condition that is likely to shorten their life | the patient does not have a learning disability | low    | 10      |
      | the patient has no condition that is likely to shorten their life | the patient needs an interpreter                | low    | 20      |
      | the patient has no condition that is likely to shorten their life | the patient has a learning disability           | low    | 20      |
      | the patient has a condition that is likely to shorten their life  | the patient does not need an interpreter        | high   | 20      |
      | the patient has a condition that is likely to shorten their life  | the patient needs an interpreter                | high   | 40      |

  Scenario Outline: Double: <need>, <record>, <why>
    Given a 40 year old man
    And <need>
    And <record>
    And <why>
    When reception asks where he should go
    Then the appointment is <minutes> minutes

    Examples:
      | need                                  | record                                                        | why                                                                  | minutes |
      | the patient needs an interpreter      | the patient is not housebound                                 | the patient has a long-term condition that a new illness can upset   | 20      |
      | the patient needs an interpreter      | the patient is not housebound                                 | they have tried a pharmacist or self-care for this and are no better | 20      |
      | the patient needs an interpreter      | a clinician has placed the patient in the intermediate stream | the patient has a long-term condition that a new illness can upset   | 30      |
      | the patient has a learning disability | the patient is not housebound                                 | the patient has a long-term condition that a new illness can upset   | 30      |
      | the patient has a learning disability | a clinician has placed the patient in the high stream         | the patient has a long-term condition that a new illness can upset   | 40      |

  Scenario Outline: Planned, in the high stream: <need>
    Given a 40 year old woman
    And the problem is low mood
    And the low mood affects work, sleep or daily life
    And a clinician has placed the patient in the high stream
    And <need>
    When reception asks where she should go
    Then she is sent to the mental health practitioner within 7 days
    And the appointment is <minutes> minutes

    Examples:
      | need                                     | minutes |
      | the patient does not need an interpreter | 30      |
      | the patient needs an interpreter         | 60      |
      | the patient has a learning disability    | 60      |

  Scenario: An interpreter for a low mood
    Given a 40 year old woman
    And the problem is low mood
    And the low mood affects work, sleep or daily life
    And the patient needs an interpreter
    When reception asks where she should go
    Then she is sent to the mental health practitioner within 7 days
    And the appointment is 20 minutes

  Scenario: A low mood that needs a GP on the same day, in the high stream
    Given a 40 year old woman
    And the problem is low mood
    And the low mood stops them eating, drinking or looking after themselves
    And a clinician has placed the patient in the high stream
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the appointment is 20 minutes

  Scenario: In no stream
    Given a 40 year old woman
    And the patient has a long-term condition that a new illness can upset
    When reception asks where she should go
    Then no stream is concluded
    And the appointment has no set length

  Scenario: A question about medicines takes what the pharmacist needs, in the high stream too
    Given an 80 year old woman
    And the problem is repeat prescription
    And the medicine is not on their repeat list
    And a clinician has placed the patient in the high stream
    When reception asks where she should go
    Then she is sent to the practice pharmacist within 3 working days
    And the appointment has no set length
