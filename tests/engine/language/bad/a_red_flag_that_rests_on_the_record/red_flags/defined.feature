@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff
  Scenario: An inflamed brain
    Given there is a stiff neck
    And the patient is weak
    And it is not known whether drooling
    Then send them to 999 now
