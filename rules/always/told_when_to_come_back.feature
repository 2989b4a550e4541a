Feature: Told when to come back

  Whoever is not sent to a clinician is told what to look out for, and when to come back.

  Scenario: Everybody below a clinician has a safety net
    Then they are always told when to come back
