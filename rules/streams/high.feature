@source:Signpost-facts-7.3 @evidence:proposed
Feature: The high stream

  Who somebody is, from the record alone. Any one of these is enough, and high wins over the other streams.
  Age alone never makes somebody high. All cut-offs are proposals of this project, to be tuned to capacity.

  Scenario: On the palliative care register
    Given the patient is on the palliative care register
    Then the stream is high

  Scenario: Lives in a care home
    Given the patient lives in a care home
    Then the stream is high

  Scenario: Housebound with two long-term conditions
    Given the patient is housebound
    And they have 2 long-term conditions or more
    Then the stream is high

  Rule: Frailty

    @source:Clinical-Frailty-Scale-v2.0
    Scenario: Severely frail
      Given the clinical frailty scale is 7 or more
      Then the stream is high

    # One copy of the index has severe frailty begin above 13 deficits, another at 13. 13 is the cautious reading.
    @source:electronic-frailty-index
    Scenario: Severely frail by the electronic frailty index
      Given the electronic frailty index counts 13 deficits or more
      Then the stream is high

    Scenario: Moderately frail and unstable
      Given any of these:
        | the clinical frailty scale is 6 or more                |
        | the electronic frailty index counts 9 deficits or more |
      And any of these:
        | in 12 months they had 1 unplanned admission or more |
        | in 12 months they fell 2 times or more              |
        | they have 4 long-term conditions or more            |
      Then the stream is high

  Rule: Conditions and admissions

    Scenario: Many conditions with many medicines or admissions
      Given they have 4 long-term conditions or more
      And any of these:
        | they take 10 regular medicines or more               |
        | in 12 months they had 2 unplanned admissions or more |
      Then the stream is high

    Scenario: Three unplanned admissions
      Given in 12 months they had 3 unplanned admissions or more
      Then the stream is high

    # The clinical facts say moderate or worse dementia. Records rarely hold the stage, so any stage counts.
    Scenario: Dementia and a struggling carer
      Given the patient has dementia
      And the patient has a carer who is struggling to cope
      Then the stream is high

  Rule: Children

    Scenario: A child with very high needs
      Given the patient is under 18 years
      And any of these:
        | the patient has a condition that is likely to shorten their life |
        | the patient depends on medical equipment at home                 |
        | the patient has a child protection plan                          |
      Then the stream is high

  Rule: A clinician decides

    Scenario: Placed in the high stream by a clinician
      Given a clinician has placed the patient in the high stream
      Then the stream is high
