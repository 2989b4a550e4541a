Feature: Contacts that came online

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: Online: <why>
    Given a 40 year old woman
    And the contact came online
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is told "<words>"
    And she is not told "<not now>"

    Examples:
      | why                                                                                                      | place                            | words                                        | not now                                      |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          | Do not wait for a reply to this form         | We have read your form and will answer today |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour | This is too urgent for a form                | If you get worse before you hear from us     |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             | We have read your form and will answer today | Do not wait for a reply to this form         |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               | If you get worse before you hear from us     | This is too urgent for a form                |

  Scenario Outline: The duty clinician is told: <why>
    Given a 40 year old man
    And the contact came online
    And <why>
    When reception asks where he should go
    Then the duty clinician is told

    Examples:
      | why                                                                                                      |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit |

  Scenario Outline: Not urgent enough to disturb the duty clinician: <why>
    Given a 40 year old man
    And the contact came online
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And the duty clinician is not told
    And he is not told "<not now>"

    Examples:
      | why                                                                  | place                | not now                                      |
      | the patient has a long-term condition that a new illness can upset   | a GP within 24 hours | If you get worse before you hear from us     |
      | they have tried a pharmacist or self-care for this and are no better | a GP within 7 days   | We have read your form and will answer today |

  Scenario: A young person of fifteen
    Given a 15 year old girl
    And the contact came online
    And they have tried a pharmacist or self-care for this and are no better
    When reception asks where she should go
    Then she is told "how we may answer you in private"

  Scenario: A young person of sixteen
    Given a 16 year old girl
    And the contact came online
    And they have tried a pharmacist or self-care for this and are no better
    When reception asks where she should go
    Then she is told "a telephone call counts just the same"
    And she is not told "how we may answer you in private"

  Scenario: A young person of fifteen, in an emergency
    Given a 15 year old girl
    And the contact came online
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now
    And she is not told "Tell us who filled in this form"

  Scenario Outline: By telephone: <why>
    Given a 15 year old girl
    And the contact came by telephone
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "this form"
    And she is not told "This is too urgent for a form"
    And she is not told "We have read your form"

    Examples:
      | why                                                                                                      | place                            |
      | there is noisy breathing in, drooling, or being unable to swallow their own spit                         | 999 now                          |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit | the duty clinician within 1 hour |
      | the patient has a long-term condition that a new illness can upset                                       | a GP within 24 hours             |
      | they have tried a pharmacist or self-care for this and are no better                                     | a GP within 7 days               |
