Feature: When people hear what happens next

  Each is a sore throat: an emergency with noisy breathing, within the hour when nobody could answer that question, the same
  day on top of a long-term condition that it can upset, a week when the pharmacist could not help.

  Background:
    Given the problem is sore throat
    And it has lasted 5 days
    And there are no red flags
    And the answer to every other question is no

  Scenario Outline: <contract>, <why>
    Given a 40 year old woman
    And <contract>
    And <why>
    When reception asks where she should go
    Then she is told "<words>"
    And she is not told "<never both>"

    Examples:
      | contract                                                           | why                                                                  | words                                       | never both                             |
      | the contract asks for an answer on the same day                    | the patient has a long-term condition that a new illness can upset   | You will hear today what happens next.      | even if the appointment is later       |
      | the contract asks for an answer by the end of the next working day | the patient has a long-term condition that a new illness can upset   | You will hear today what happens next.      | by the end of the next working day     |
      | the contract asks for an answer on the same day                    | they have tried a pharmacist or self-care for this and are no better | You will hear today what happens next, even | You will hear today what happens next. |
      | the contract asks for an answer by the end of the next working day | they have tried a pharmacist or self-care for this and are no better | by the end of the next working day          | You will hear today what happens next. |

  Scenario Outline: Not promised: <contract>, <why>
    Given a 40 year old man
    And <contract>
    And <why>
    When reception asks where he should go
    Then he is sent to <place>
    And he is not told "<words>"

    Examples:
      | contract                                                           | why                                                                              | place              | words                              |
      | the contract asks for an answer on the same day                    | there is noisy breathing in, drooling, or being unable to swallow their own spit | 999 now            | You will hear today                |
      | the contract asks for an answer on the same day                    | they have tried a pharmacist or self-care for this and are no better             | a GP within 7 days | by the end of the next working day |
      | the contract asks for an answer by the end of the next working day | they have tried a pharmacist or self-care for this and are no better             | a GP within 7 days | even if the appointment is later   |

  # Other nations have contracts of their own: nothing is promised where the record says nothing.
  Scenario Outline: No contract is known, <why>
    Given a 40 year old woman
    And <why>
    When reception asks where she should go
    Then she is sent to <place>
    And she is not told "You will hear"

    Examples:
      | why                                                                  | place                |
      | the patient has a long-term condition that a new illness can upset   | a GP within 24 hours |
      | they have tried a pharmacist or self-care for this and are no better | a GP within 7 days   |
