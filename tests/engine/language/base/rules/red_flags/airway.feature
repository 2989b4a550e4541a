@source:A-guideline @evidence:general
Feature: Airway

  Scenario: Drooling
    Given there is drooling
    Then send them to 999 now
