@source:Of-the-feature
Feature: Earache

  Background:
    Given the problem is earache

  @evidence:founding
  Rule: One group

    Background:
      Given the patient is female
      Then ask them to come back if "the group says so"

    Scenario: In the group
      Given there is a rash
      Then send them to the pharmacist today

  @evidence:proposed @source:Of-the-group
  Rule: Another group

    @source:Of-the-rule @evidence:re-read
    Scenario: Its own evidence
      Then send them to a GP today
