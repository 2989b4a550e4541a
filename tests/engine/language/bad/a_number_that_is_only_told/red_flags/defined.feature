@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff
  Scenario: An inflamed brain
    Given there is a stiff neck
    And the pulse is 130 beats or more
    Then send them to 999 now
