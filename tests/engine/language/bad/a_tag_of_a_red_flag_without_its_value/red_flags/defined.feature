@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff @reviewed
  Scenario: An inflamed brain
    Given there is a stiff neck
    Then send them to 999 now
