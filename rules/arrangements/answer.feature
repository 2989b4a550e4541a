@source:GMS-contract-England-2026-27 @evidence:re-read
Feature: When people hear what happens next

  Nobody is asked to ring back another day. English contracts changed on 1 April 2026: an urgent request has an answer on
  the same day, any other by the end of the next working day; before that, every request on the same day. The record says
  which contract holds on the day; for other nations it says nothing.

  Scenario: An urgent request has an answer today
    Given the decision is for the same day
    And any of these:
      | the contract asks for an answer on the same day                    |
      | the contract asks for an answer by the end of the next working day |
    Then say "You will hear today what happens next."

  Scenario: Not urgent, an answer on the same day
    Given the contract asks for an answer on the same day
    And the decision can wait longer than a day
    Then say "You will hear today what happens next, even if the appointment is later."

  Scenario: Not urgent, an answer by the next working day
    Given the contract asks for an answer by the end of the next working day
    And the decision can wait longer than a day
    Then say "You will hear what happens next by the end of the next working day."
