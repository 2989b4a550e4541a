@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario Outline: <name>
    Given the patient is <who>
    Then send them to a GP today

    Examples:
      | name | who    |
      | Ache | female |
      | Other |
