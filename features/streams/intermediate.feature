Feature: The intermediate stream

  Everybody here is known to be well in every other way, so that whoever is not intermediate is low.

  Background:
    Given the problem is sore throat
    And they have 0 long-term conditions
    And they take 0 regular medicines
    And in 12 months they had 0 unplanned admissions
    And in 12 months they went to A&E 0 times
    And in 12 months they fell 0 times
    And in 12 months they saw or spoke to a GP 0 times
    And none of these:
      | the patient is on the palliative care register                   |
      | the patient lives in a care home                                 |
      | the patient is housebound                                        |
      | the patient has dementia                                         |
      | the patient has a severe mental illness                          |
      | the patient has a learning disability                            |
      | the patient has a serious problem with drugs or alcohol          |
      | the patient cares for somebody with complex needs                |
      | the patient is on the rising-risk list                           |
      | the patient has a condition that is likely to shorten their life |
      | the patient depends on medical equipment at home                 |
      | the patient has a child protection plan                          |

  Scenario Outline: <age> years old, and <what the record says>
    Given a <age> year old person
    And <what the record says>
    When reception asks where they should go
    Then the stream is <stream>

    Examples: At any adult age
      | age | what the record says                                          | stream       |
      | 40  | they have 2 long-term conditions                              | low          |
      | 40  | they have 3 long-term conditions                              | intermediate |
      | 40  | they take 7 regular medicines                                 | low          |
      | 40  | they take 8 regular medicines                                 | intermediate |
      | 40  | in 12 months they had 0 unplanned admissions                  | low          |
      | 40  | in 12 months they had 1 unplanned admission                   | intermediate |
      | 40  | in 12 months they went to A&E 2 times                         | low          |
      | 40  | in 12 months they went to A&E 3 times                         | intermediate |
      | 40  | in 12 months they saw or spoke to a GP 11 times               | low          |
      | 40  | in 12 months they saw or spoke to a GP 12 times               | intermediate |
      | 40  | the patient has a severe mental illness                       | intermediate |
      | 40  | the patient has a learning disability                         | intermediate |
      | 40  | the patient has a serious problem with drugs or alcohol       | intermediate |
      | 40  | the patient cares for somebody with complex needs             | intermediate |
      | 40  | the patient is on the rising-risk list                        | intermediate |
      | 40  | a clinician has placed the patient in the intermediate stream | intermediate |

    Examples: Frailty
      | age | what the record says                           | stream       |
      | 70  | the clinical frailty scale is 3                | low          |
      | 70  | the clinical frailty scale is 4                | intermediate |
      | 70  | the electronic frailty index counts 4 deficits | low          |
      | 70  | the electronic frailty index counts 5 deficits | intermediate |

    Examples: From 65 years
      | age | what the record says             | stream       |
      | 64  | they have 2 long-term conditions | low          |
      | 65  | they have 2 long-term conditions | intermediate |
      | 64  | in 12 months they fell 1 time    | low          |
      | 65  | in 12 months they fell 1 time    | intermediate |

    Examples: Children
      | age | what the record says                                          | stream       |
      | 17  | in 12 months they had 1 unplanned admission                   | low          |
      | 17  | the clinical frailty scale is 4                               | low          |
      | 17  | the electronic frailty index counts 5 deficits                | low          |
      | 17  | they have 3 long-term conditions                              | low          |
      | 17  | they take 8 regular medicines                                 | low          |
      | 17  | in 12 months they went to A&E 3 times                         | low          |
      | 17  | in 12 months they saw or spoke to a GP 12 times               | low          |
      | 17  | the patient has a severe mental illness                       | low          |
      | 17  | the patient has a learning disability                         | low          |
      | 17  | the patient has a serious problem with drugs or alcohol       | low          |
      | 17  | the patient cares for somebody with complex needs             | low          |
      | 17  | the patient is on the rising-risk list                        | low          |
      | 18  | in 12 months they had 1 unplanned admission                   | intermediate |
      | 18  | the clinical frailty scale is 4                               | intermediate |
      | 18  | the electronic frailty index counts 5 deficits                | intermediate |
      | 18  | they have 3 long-term conditions                              | intermediate |
      | 18  | they take 8 regular medicines                                 | intermediate |
      | 18  | in 12 months they went to A&E 3 times                         | intermediate |
      | 18  | in 12 months they saw or spoke to a GP 12 times               | intermediate |
      | 18  | the patient has a severe mental illness                       | intermediate |
      | 18  | the patient has a learning disability                         | intermediate |
      | 18  | the patient has a serious problem with drugs or alcohol       | intermediate |
      | 18  | the patient cares for somebody with complex needs             | intermediate |
      | 17  | a clinician has placed the patient in the intermediate stream | intermediate |

  Scenario: One long-term condition from 65 is still low
    Given a 65 year old person
    And the clinical frailty scale is 3
    And they have 1 long-term condition
    When reception asks where they should go
    Then the stream is low

  Scenario: No fall from 65 is still low
    Given a 65 year old person
    And the clinical frailty scale is 3
    And in 12 months they fell 0 times
    When reception asks where they should go
    Then the stream is low

  Scenario Outline: From 65 years, one below the border is still low: <what the record says>
    Given a 65 year old person
    And the clinical frailty scale is 3
    And <what the record says>
    When reception asks where they should go
    Then the stream is low

    Examples:
      | what the record says                            |
      | they take 7 regular medicines                   |
      | in 12 months they went to A&E 2 times           |
      | in 12 months they saw or spoke to a GP 11 times |
