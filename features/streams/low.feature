Feature: The low stream

  Background:
    Given the problem is sore throat

  Scenario: A well adult whose record is complete
    Given a 26 year old woman
    And they have 0 long-term conditions
    And they take 1 regular medicine
    And in 12 months they had 0 unplanned admissions
    And in 12 months they went to A&E 1 time
    And in 12 months they saw or spoke to a GP 2 times
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
    When reception asks where she should go
    Then the stream is low

  Scenario: A well seventy-year-old whose record is complete
    Given a 70 year old man
    And they have 1 long-term condition
    And they take 3 regular medicines
    And the clinical frailty scale is 2
    And the electronic frailty index counts 3 deficits
    And in 12 months they had 0 unplanned admissions
    And in 12 months they went to A&E 0 times
    And in 12 months they fell 0 times
    And in 12 months they saw or spoke to a GP 4 times
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
    When reception asks where he should go
    Then the stream is low

  Scenario Outline: A child with <admissions> unplanned admissions
    Given an 8 year old girl
    And in 12 months they had <admissions> unplanned admissions
    And none of these:
      | the patient is on the palliative care register                   |
      | the patient has a condition that is likely to shorten their life |
      | the patient depends on medical equipment at home                 |
      | the patient has a child protection plan                          |
    When reception asks where she should go
    Then the stream is <stream>

    Examples:
      | admissions | stream |
      | 2          | low    |
      | 3          | high   |

  # That a gap in the record never makes somebody low cannot be said of a case ("no stream is concluded"), so
  # these two show it by what else the person is.
  Scenario: One fact that makes him intermediate, and nothing else known
    Given a 30 year old man
    And in 12 months they went to A&E 3 times
    When reception asks where he should go
    Then the stream is intermediate

  Scenario: Frailty alone, and nothing else known
    Given an 80 year old woman
    And the clinical frailty scale is 7
    When reception asks where she should go
    Then the stream is high
