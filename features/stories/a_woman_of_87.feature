Feature: A woman of 87 with complex needs

  Stories 1, 2, 3, 14, 20 and 26 of the voices of patients and GPs. She has four long-term conditions, is moderately frail,
  and was in hospital once this year: her record puts her in the high stream.

  Background:
    Given an 87 year old woman
    And they have 4 long-term conditions
    And the clinical frailty scale is 6
    And the electronic frailty index counts 11 deficits
    And in 12 months they had 1 unplanned admission

  Scenario: Story 1: her ankles swell a bit more, and she is not breathless
    Given the problem is swollen ankles
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then the stream is high
    And she is sent to the named GP within 24 hours
    And the appointment is 20 minutes
    And the named GP is told
    And the care co-ordinator is told

  # Continuity never delays an emergency: the named GP hears of it afterwards.
  Scenario: Story 2: her chest is tight now
    Given the problem is chest pain
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    When reception asks where she should go
    Then the stream is high
    And she is sent to 999 now
    And the reason is "Chest pain now"
    And the named GP is told

  # The recall itself comes with a later part; this is what follows when she answers its letter.
  Scenario: Story 3: her six-monthly review is due
    Given the problem is review of a long-term condition
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the named GP on a planned date
    And she is also sent to the health care assistant on a planned date
    And she is told "the tests for two weeks before, one long visit with your named GP for all your conditions, and the next one in six months"
    And the appointment is 40 minutes

  # The step up to a daily view by the team comes with a later part; the contact itself is for the same day.
  Scenario: Story 14: second contact in four weeks, and her weight goes up
    Given the problem is swollen ankles
    And this problem has had 2 contacts
    And the patient has a long-term condition that a new illness can upset
    And they are more breathless than usual, wake at night for breath, or have put on weight in days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the named GP within 24 hours
    And the named GP is told
    And the care co-ordinator is told

  # The proposal to step down, and the clinician's yes, come with a later part. Until the record changes, nobody moves her.
  Scenario: Story 20: stable for six months, and the record still shows what made her high
    Given the problem is sore throat
    And a clinician has placed the patient in the intermediate stream
    When reception asks where she should go
    Then the stream is high

  Scenario: Story 26: her named GP is on leave
    Given the problem is swollen ankles
    And the named GP is away
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the named GP within 24 hours
    And she is told "Your named GP is away. The GP who stands in knows your plan, and I will tell you who that is."
    And the GP who stands in for the named GP is told
