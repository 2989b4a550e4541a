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

    Examples:
      | contract                                                           | why                                                                  | words                                       |
      | the contract asks for an answer on the same day                    | the patient has a long-term condition that a new illness can upset   | You will hear today what happens next.      |
      | the contract asks for an answer by the end of the next working day | the patient has a long-term condition that a new illness can upset   | You will hear today what happens next.      |
      | the contract asks for an answer on the same day                    | they have tried a pharmacist or self-care for this and are no better | You will hear today what happens next, even |
      | the contract asks for an answer by the end of the next working day | they have tried a pharmacist or self-care for this and are no better | by the end of the next working day          |
