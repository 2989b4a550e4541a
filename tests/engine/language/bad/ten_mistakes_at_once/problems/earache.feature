@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario: One
    Given the patient is 5 yeers or older
    Then send them to a GP today

  Scenario: Two
    Given it has lasted 500 days or more
    Then send them to a GP today

  Scenario: Three
    Given the patient is female
    Then advise "Rest."

  Scenario: Four
    Given the patient is female
    Then send them to a GP today
    And send them to 999 now

  Scenario: Five
    Given the patient is female
    Then send them to the pharmacist today

  Scenario: Six
    Given the patient is female
    Then send them to a GP today

  Scenario: Six
    Given the patient is male
    Then send them to a GP today

  Scenario: Seven
    Given the patient is male
    When they ring
    Then send them to a GP today
