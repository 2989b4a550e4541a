Feature: Speaking, reading, hearing and seeing

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: An interpreter: <why>
    Given a 40 year old woman
    And the patient needs an interpreter
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                         | not now                       |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | Say the name of your language | a trained interpreter         |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | a trained interpreter         | Say the name of your language |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | a trained interpreter         | Say the name of your language |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | a trained interpreter         | Say the name of your language |

  Scenario Outline: The interpreting service is told: <why>
    Given a 6 year old boy
    And the patient needs an interpreter
    And <why>
    When reception asks where he should go
    Then the interpreting service is told

    Examples:
      | why                                                                                                      |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit |
      | the patient has a long-term condition that a new illness can upset                                       |
      | they have tried a pharmacist or self-care for this and are no better                                     |

  Scenario Outline: A learning disability: <why>
    Given a 60 year old man
    And the patient has a learning disability
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And he is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                                            | not now                                          |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | care plan or hospital passport                   | easy words and pictures                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | Please have somebody with you who knows you well | care plan or hospital passport                   |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | easy words and pictures                          | Please have somebody with you who knows you well |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | you need not do anything online                  | Please have somebody with you who knows you well |

  Scenario Outline: Dementia: <why>
    Given a 60 year old man
    And the patient has dementia
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And he is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                                            | not now                                          |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | care plan or hospital passport                   | easy words and pictures                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | Please have somebody with you who knows you well | care plan or hospital passport                   |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | easy words and pictures                          | Please have somebody with you who knows you well |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | you need not do anything online                  | Please have somebody with you who knows you well |

  Scenario Outline: Deaf: <why>
    Given a 40 year old woman
    And the patient is deaf or hard of hearing
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                     | not now                   |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | text 999                  | We will not just ring you |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | We will not just ring you | text 999                  |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | We will not just ring you | text 999                  |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | We will not just ring you | text 999                  |

  Scenario Outline: Poor sight: <why>
    Given a 40 year old man
    And the patient is blind or has poor sight
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is told "<words>"
    And the clinician who sees them is told

    Examples:
      | why                                                                  | place                | words                       |
      | the patient has a long-term condition that a new illness can upset   | a GP within 24 hours | large print, braille, audio |
      | they have tried a pharmacist or self-care for this and are no better | a GP within 7 days   | large print, braille, audio |

  Scenario Outline: Nobody waits for large print: <why>
    Given a 40 year old man
    And the patient is blind or has poor sight
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is not told "large print, braille, audio"

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |

  Scenario: The clinician knows that she is deaf
    Given a 40 year old woman
    And the patient is deaf or hard of hearing
    And the patient has a long-term condition that a new illness can upset
    When reception asks where she should go
    Then the clinician who sees them is told

  Scenario Outline: Deaf, and no way to travel: <why>
    Given a 40 year old man
    And the patient is deaf or hard of hearing
    And the patient has no way to travel
    And <why>
    When reception asks where he should go
    Then he is told "We can meet by video"

    Examples:
      | why                                                                  |
      | the patient has a long-term condition that a new illness can upset   |
      | they have tried a pharmacist or self-care for this and are no better |

  Scenario Outline: No video: <hearing>, <travel>, <why>
    Given a 40 year old man
    And <hearing>
    And <travel>
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is not told "We can meet by video"

    Examples:
      | hearing                                            | travel                           | why                                                                                                      | place                            |
      | the patient is deaf or hard of hearing             | the patient is able to travel    | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | the patient hears well enough to use the telephone | the patient has no way to travel | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | the patient is deaf or hard of hearing             | the patient has no way to travel | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | the patient is deaf or hard of hearing             | the patient has no way to travel | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |

  Scenario Outline: Speaks, reads, hears and sees well: <why>
    Given a 40 year old woman
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "interpreter"
    And she is not told "knows you well"
    And she is not told "care plan or hospital passport"
    And she is not told "We will not just ring you"
    And she is not told "text 999"
    And she is not told "large print"
    And the interpreting service is not told
    And the clinician who sees them is not told

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |
