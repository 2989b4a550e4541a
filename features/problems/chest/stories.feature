Feature: A woman of 87 whom the practice knows well

  Two stories that patients and GPs told: ankles that swell a little more, and the same woman with a tight chest.

  Background:
    Given an 87 year old woman
    And they have 4 long-term conditions
    And the clinical frailty scale is 6
    And the electronic frailty index counts 11 deficits
    And in 12 months they had 1 unplanned admissions

  Scenario: Her ankles are a bit more swollen, and she is not breathless
    Given the problem is swollen ankles
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then the stream is high
    And she is sent to the named GP within 24 hours
    And the appointment is 20 minutes
    And the named GP is told

  Scenario: Her ankles are swollen, and the record shows heart failure
    Given the problem is swollen ankles
    And there are no red flags
    And the patient has a long-term condition that a new illness can upset
    And they have heart failure or another heart disease, or kidney or liver disease
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the named GP within 24 hours
    And the appointment is 20 minutes

  Scenario: Her chest is tight now
    Given the problem is chest pain
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    When reception asks where she should go
    Then the stream is high
    And she is sent to 999 now
    And the reason is "Chest pain now"

  Scenario: Her ankles are swollen and her chest is tight
    Given the problem is swollen ankles
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    When reception asks where she should go
    Then she is sent to 999 now
