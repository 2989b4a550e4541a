Feature: Stepping down

  The other end of story 20: the record no longer shows what made them high, and a clinician has accepted.

  Scenario: Story 20: stable, and a clinician has accepted the intermediate stream
    Given an 80 year old man
    And the problem is sore throat
    And they have 2 long-term conditions
    And the clinical frailty scale is 5
    And in 12 months they had 0 unplanned admissions
    And a clinician has placed the patient in the intermediate stream
    When reception asks where he should go
    Then the stream is intermediate
