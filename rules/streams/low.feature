@source:Signpost-facts-7.3 @evidence:proposed
Feature: The low stream

  Mostly fit and well. Nobody is put here because something is missing: the record must say no to each point below. When
  it is silent on one, no stream is concluded. Whoever is also high or intermediate by another fact is that, not low.

  Rule: Adults

    Background:
      Given the patient is 18 years or older
      And they take less than 8 regular medicines
      And in 12 months they had less than 1 unplanned admission
      And in 12 months they went to A&E less than 3 times
      And in 12 months they saw or spoke to a GP less than 12 times
      And none of these:
        | the patient is on the palliative care register          |
        | the patient lives in a care home                        |
        | the patient is housebound                               |
        | the patient has dementia                                |
        | the patient has a severe mental illness                 |
        | the patient has a learning disability                   |
        | the patient has a serious problem with drugs or alcohol |
        | the patient cares for somebody with complex needs       |
        | the patient is on the rising-risk list                  |

    Scenario: Fit and well under 65
      Given the patient is under 65 years
      And they have less than 3 long-term conditions
      Then the stream is low

    # From 65 the record must also hold one measure of frailty.
    Scenario: Fit and well from 65
      Given the patient is 65 years or older
      And they have less than 2 long-term conditions
      And in 12 months they fell less than 1 time
      And any of these:
        | the clinical frailty scale is less than 4                |
        | the electronic frailty index counts less than 5 deficits |
      Then the stream is low

  Rule: Children

    Scenario: A child without very high needs
      Given the patient is under 18 years
      And none of these:
        | the patient has a condition that is likely to shorten their life |
        | the patient depends on medical equipment at home                 |
        | the patient has a child protection plan                          |
        | the patient is on the palliative care register                   |
      And in 12 months they had less than 3 unplanned admissions
      Then the stream is low
