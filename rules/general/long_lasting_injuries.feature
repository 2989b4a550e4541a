@source:practice-signposting-page @evidence:proposed
Feature: An injury that is no better

  One practice's page wants injuries seen when they do not improve in four days; the safety net of a hurt arm or leg says five.
  The general rules for coming back leave injuries out. The time is a proposal of this project.

  Scenario: Hurt arm or leg no better after five days
    Given the problem is hurt arm or leg
    And the injury is no better after five days
    Then send them to a GP within 3 working days
