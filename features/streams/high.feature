Feature: The high stream

  Everybody here is on the rising-risk list, so that whoever is not high is intermediate.

  Background:
    Given the problem is sore throat
    And the patient is on the rising-risk list
    And they have 0 long-term conditions
    And they take 0 regular medicines
    And in 12 months they had 0 unplanned admissions
    And in 12 months they fell 0 times
    And none of these:
      | the patient is on the palliative care register    |
      | the patient lives in a care home                  |
      | the patient is housebound                         |
      | the patient has dementia                          |
      | the patient has a carer who is struggling to cope |

  Scenario Outline: One fact at the border: <what the record says>
    Given a 70 year old woman
    And <what the record says>
    When reception asks where she should go
    Then the stream is <stream>

    Examples:
      | what the record says                                          | stream       |
      | the patient is on the palliative care register                | high         |
      | the patient is not on the palliative care register            | intermediate |
      | the patient lives in a care home                              | high         |
      | the patient does not live in a care home                      | intermediate |
      | it is not known whether the patient lives in a care home      | intermediate |
      | the clinical frailty scale is 6                               | intermediate |
      | the clinical frailty scale is 7                               | high         |
      | the electronic frailty index counts 12 deficits               | intermediate |
      | the electronic frailty index counts 13 deficits               | high         |
      | in 12 months they had 2 unplanned admissions                  | intermediate |
      | in 12 months they had 3 unplanned admissions                  | high         |
      | a clinician has placed the patient in the high stream         | high         |
      | a clinician has placed the patient in the intermediate stream | intermediate |

  Scenario Outline: Two facts together: <first>, <second>
    Given a 70 year old man
    And <first>
    And <second>
    When reception asks where he should go
    Then the stream is <stream>

    Examples: Housebound
      | first                         | second                           | stream       |
      | the patient is housebound     | they have 1 long-term condition  | intermediate |
      | the patient is housebound     | they have 2 long-term conditions | high         |
      | the patient is not housebound | they have 2 long-term conditions | intermediate |

    Examples: Moderately frail
      | first                                           | second                                      | stream       |
      | the clinical frailty scale is 5                 | in 12 months they had 1 unplanned admission | intermediate |
      | the clinical frailty scale is 6                 | in 12 months they had 1 unplanned admission | high         |
      | the clinical frailty scale is 6                 | in 12 months they fell 1 time               | intermediate |
      | the clinical frailty scale is 6                 | in 12 months they fell 2 times              | high         |
      | the clinical frailty scale is 6                 | they have 3 long-term conditions            | intermediate |
      | the clinical frailty scale is 6                 | they have 4 long-term conditions            | high         |
      | the electronic frailty index counts 8 deficits  | in 12 months they had 1 unplanned admission | intermediate |
      | the electronic frailty index counts 9 deficits  | in 12 months they had 1 unplanned admission | high         |
      | the electronic frailty index counts 12 deficits | in 12 months they had 1 unplanned admission | high         |

    Examples: Many conditions
      | first                            | second                                       | stream       |
      | they have 3 long-term conditions | they take 10 regular medicines               | intermediate |
      | they have 4 long-term conditions | they take 9 regular medicines                | intermediate |
      | they have 4 long-term conditions | they take 10 regular medicines               | high         |
      | they have 4 long-term conditions | in 12 months they had 1 unplanned admission  | intermediate |
      | they have 4 long-term conditions | in 12 months they had 2 unplanned admissions | high         |
      | they have 3 long-term conditions | in 12 months they had 2 unplanned admissions | intermediate |

    Examples: Dementia
      | first                              | second                                             | stream       |
      | the patient has dementia           | the patient has a carer who is struggling to cope  | high         |
      | the patient has dementia           | the patient has no carer who is struggling to cope | intermediate |
      | the patient does not have dementia | the patient has a carer who is struggling to cope  | intermediate |

  Scenario Outline: Under 18, and <need>: <age> years old
    Given a <age> year old person
    And <need>
    When reception asks where they should go
    Then the stream is <stream>

    Examples:
      | age | need                                                             | stream       |
      | 17  | the patient has a condition that is likely to shorten their life | high         |
      | 17  | the patient depends on medical equipment at home                 | high         |
      | 17  | the patient has a child protection plan                          | high         |
      | 18  | the patient depends on medical equipment at home                 | intermediate |

  Scenario: Age alone never makes somebody high
    Given a 101 year old woman
    When reception asks where she should go
    Then the stream is intermediate

  Scenario: Eighty-seven with four long-term conditions, frail, admitted once this year
    Given an 87 year old woman
    And they have 4 long-term conditions
    And the clinical frailty scale is 6
    And the electronic frailty index counts 11 deficits
    And in 12 months they had 1 unplanned admission
    When reception asks where she should go
    Then the stream is high
