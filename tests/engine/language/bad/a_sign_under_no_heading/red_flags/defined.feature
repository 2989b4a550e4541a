@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff
  Scenario: An inflamed brain
    Given there is a stiff neck
    Then send them to 999 now
