@source:A-guideline @evidence:general
Feature: Defined

  @rf_stiff
  Scenario: An inflamed brain
    Given any of these:
      | a stiff neck |
      | a sore neck  |
    Then send them to 999 now
