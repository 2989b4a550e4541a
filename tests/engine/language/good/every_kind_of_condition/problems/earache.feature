@source:A-guideline @evidence:general
Feature: Earache

  Scenario: All there is
    Given the problem is earache
    And the patient is 5 years or older
    And the patient is under 65 years
    And the patient is between 16 and 64 years
    And the patient is female
    And it has lasted 2 days or more
    And it has lasted 20 days or less
    And it has lasted less than 21 days
    And it has lasted between 2 and 20 days
    And it has lasted 7 days
    And there is a rash
    And the patient is not pregnant
    And the stream is high
    And the contact came online
    And it is not known whether drooling
    And any red flag is present
    And a red flag to rule out is not known
    Then send them to a GP today

  Scenario: Tables
    Given the problem is one of:
      | sore throat |
      | earache     |
    And all of these:
      | a rash                  |
      | it has lasted 2 days    |
    And any of these:
      | the patient is pregnant |
      | a rash                  |
    And none of these:
      | drooling                |
    And not all of these:
      | a rash                  |
      | the stream is high      |
    And at least 2 of these:
      | a rash                  |
      | drooling                |
      | the patient is pregnant |
    Then send them to a GP today

  Scenario: A kind of problem
    Given the problem is an infection
    Then send them to a GP today
