@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff
  Scenario: An inflamed brain
    Given there is a stiff neck
    And there are signs of a brain on fire
    Then send them to 999 now

  @rf_fire
  Scenario: A brain on fire
    Given there are signs of an inflamed brain
    Then send them to 999 now
