Feature: At home

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: Housebound: <why>
    Given an 80 year old woman
    And the patient is housebound
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                           | not now                         |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | Do not wait for a home visit    | You do not have to come here    |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | A clinician will ring you first | Do not wait for a home visit    |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | You do not have to come here    | A clinician will ring you first |

  Scenario Outline: In a care home: <why>
    Given an 80 year old woman
    And the patient lives in a care home
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                              | words                           | not now                         |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                            | Do not wait for a home visit    | You do not have to come here    |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour   | A clinician will ring you first | Do not wait for a home visit    |
      | the patient has a long-term condition that a new illness can upset                                       | the care home team within 24 hours | You do not have to come here    | A clinician will ring you first |

  Scenario Outline: Not urgent: <home>
    Given an 80 year old woman
    And the problem is low mood
    And the low mood affects work, sleep or daily life
    And <home>
    When reception asks where she should go
    Then she is sent to the mental health practitioner within 7 days
    And she is told "You do not have to come here"

    Examples:
      | home                             |
      | the patient is housebound        |
      | the patient lives in a care home |

  # Nobody rings about a visit for a prescription.
  Scenario Outline: A request, <home>: <problem>
    Given an 80 year old woman
    And <home>
    And the problem is <problem>
    And <what>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "If somebody has to see you for it, they will come to you."

    Examples:
      | home                             | problem             | what                                                            | place                                         |
      | the patient is housebound        | repeat prescription | the medicine is not on their repeat list                        | the practice pharmacist within 3 working days |
      | the patient is housebound        | blood test booking  | a clinician has asked for the blood test, and there is no hurry | the health care assistant within 14 days      |
      | the patient lives in a care home | repeat prescription | the medicine is not on their repeat list                        | the practice pharmacist within 3 working days |

  Scenario: A request from home that is an emergency after all
    Given an 80 year old woman
    And the patient is housebound
    And the problem is repeat prescription
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now
    And she is told "Do not wait for a home visit"
    And she is not told "they will come to you"

  Scenario Outline: Asks for a visit: <why>
    Given a 50 year old man
    And the patient has asked for a home visit
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And he is not told "<not now>"

    Examples:
      | why                                                                              | place                | words                            | not now                          |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit | 999 now              | A home visit would come too late | decide about a visit             |
      | the patient has a long-term condition that a new illness can upset               | a GP within 24 hours | decide about a visit             | A home visit would come too late |
      | they have tried a pharmacist or self-care for this and are no better             | a GP within 7 days   | decide about a visit             | A home visit would come too late |

  Scenario: The duty clinician hears of the request for a visit
    Given a 50 year old man
    And the patient has asked for a home visit
    And they have tried a pharmacist or self-care for this and are no better
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the duty clinician is told

  Scenario Outline: Able to leave home and asks for no visit: <why>
    Given a 50 year old woman
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "You do not have to come here"
    And she is not told "A clinician will ring you first"
    And she is not told "home visit"
    And she is not told "decide about a visit"

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |

  Scenario: Able to leave home, and wants a prescription
    Given a 50 year old woman
    And the problem is repeat prescription
    And the medicine is not on their repeat list
    When reception asks where she should go
    Then she is sent to the practice pharmacist within 3 working days
    And she is not told "they will come to you"
