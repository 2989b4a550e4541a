@source:A-guideline @evidence:general
Feature: Airway

  Scenario: Any
    Given any red flag is present
    Then send them to 999 now

  Scenario: Drooling with a rash
    Given there is drooling
    And there is a rash
    Then send them to 999 now

  Scenario: No drooling
    Given none of these:
      | drooling |
    And there is a rash
    Then send them to a GP today
