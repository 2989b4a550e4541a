Feature: The hospital: waiting, questions, and coming home

  Scenario: The hospital has not sent a letter
    Given a 66 year old woman
    And the problem is question for the hospital
    And they have no new or worse symptom today
    When reception asks where she should go
    Then she is sent to the hospital contact point by the next working day
    And the reason is "A question for the hospital"
    And she is not sent to a GP
    And reception asks nothing more

  Scenario: The hospital has not sent a letter, and they are worse
    Given a 66 year old woman
    And the problem is question for the hospital
    And they have a new or worse symptom today
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "A request with a new or worse symptom"

  Scenario Outline: Waiting: <referral>
    Given a 66 year old woman
    And the problem is waiting for a referral
    And they have no new or worse symptom today
    And <referral>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | referral                                                                  | destination                | when                    | reason                      |
      | the referral is not urgent, and not to check for cancer                   | the hospital contact point | by the next working day | A question for the hospital |
      | the referral is urgent, or is to check for cancer                         | the practice office        | within 24 hours         | An urgent referral          |
      | it is not known whether the referral is urgent, or is to check for cancer | the practice office        | within 24 hours         | An urgent referral          |

  Scenario: An urgent referral is looked for at both ends
    Given a 66 year old woman
    And the problem is waiting for a referral
    And they have no new or worse symptom today
    And the referral is urgent, or is to check for cancer
    When reception asks where she should go
    Then she is also sent to the hospital contact point within 24 hours
    And the clinician who made the referral is told

  Scenario Outline: Out of hospital: <record>, <how long>, <home>
    Given an 84 year old man
    And the problem is just out of hospital
    And there are no red flags
    And they have no new or worse symptom today
    And <record>
    And <how long>
    And <home>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | record                                         | how long                                    | home                                                                      | destination             | when                  | reason                                                      |
      | the clinical frailty scale is 4                | the medicine lasts another 3 days           | they cope at home since they left hospital                                | the practice pharmacist | within 7 days         | Medicines after hospital                                    |
      | the clinical frailty scale is 4                | the medicine lasts another 2 days           | they cope at home since they left hospital                                | the practice pharmacist | within 24 hours       | Medicines after hospital run out within two days            |
      | the clinical frailty scale is 4                | it is not known how long the medicine lasts | they cope at home since they left hospital                                | the practice pharmacist | within 24 hours       | Medicines after hospital run out within two days            |
      | the clinical frailty scale is 5                | the medicine lasts another 3 days           | they cope at home since they left hospital                                | the named GP            | within 3 working days | Frail or high stream after hospital                         |
      | the electronic frailty index counts 9 deficits | the medicine lasts another 3 days           | they cope at home since they left hospital                                | the named GP            | within 3 working days | Frail or high stream after hospital                         |
      | the electronic frailty index counts 8 deficits | the medicine lasts another 3 days           | they cope at home since they left hospital                                | the practice pharmacist | within 7 days         | Medicines after hospital                                    |
      | the patient lives in a care home               | the medicine lasts another 3 days           | they cope at home since they left hospital                                | the named GP            | within 3 working days | Frail or high stream after hospital                         |
      | the clinical frailty scale is 5                | the medicine lasts another 2 days           | they cope at home since they left hospital                                | the named GP            | within 24 hours       | Frail or high stream, and medicines run out within two days |
      | the clinical frailty scale is 5                | it is not known how long the medicine lasts | they cope at home since they left hospital                                | the named GP            | within 24 hours       | Frail or high stream, and medicines run out within two days |
      | the clinical frailty scale is 4                | the medicine lasts another 9 days           | they cannot cope at home since they left hospital                         | the duty clinician      | within 24 hours       | Cannot cope at home after hospital                          |
      | the clinical frailty scale is 4                | the medicine lasts another 9 days           | it is not known whether they cannot cope at home since they left hospital | the duty clinician      | within 24 hours       | Cannot cope at home after hospital                          |
      | the electronic frailty index counts 9 deficits | the medicine lasts another 2 days           | they cope at home since they left hospital                                | the named GP            | within 24 hours       | Frail or high stream, and medicines run out within two days |
      | the electronic frailty index counts 8 deficits | the medicine lasts another 2 days           | they cope at home since they left hospital                                | the practice pharmacist | within 24 hours       | Medicines after hospital run out within two days            |
      | the patient lives in a care home               | it is not known how long the medicine lasts | they cope at home since they left hospital                                | the named GP            | within 24 hours       | Frail or high stream, and medicines run out within two days |

  Scenario: The pharmacist goes through the medicines of a frail person too
    Given an 84 year old man
    And the problem is just out of hospital
    And there are no red flags
    And the clinical frailty scale is 6
    And the medicine lasts another 2 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the named GP within 24 hours
    And he is also sent to the practice pharmacist within 24 hours
    And the complex care team is told

  Scenario: Medicines are part of coping at home
    Given an 84 year old man
    And the problem is just out of hospital
    And there are no red flags
    And they cannot cope at home since they left hospital
    And the medicine lasts another 1 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And he is also sent to the practice pharmacist within 24 hours
    And the care co-ordinator is told
