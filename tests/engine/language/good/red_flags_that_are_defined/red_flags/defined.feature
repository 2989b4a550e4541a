@source:A-guideline @evidence:general
Feature: Defined

  @rf_breathless
  Scenario: Severe breathlessness
    Given any of these:
      | gasping at rest                 |
      | a measured pulse of 130 or more |
    Then send them to 999 now

  @rf_lithium
  Scenario: Too much lithium
    Given the patient takes lithium
    And there is bad shaking
    Then send them to 999 now

  @rf_lithium
  Scenario: Too much lithium, and too ill to breathe
    Given the patient takes lithium
    And there are signs of severe breathlessness
    Then send them to 999 now
