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

  # A gap in the record never makes anybody low.
  Rule: An adult, and a gap in the record

    Background:
      Given none of these:
        | the patient is on the palliative care register          |
        | the patient lives in a care home                        |
        | the patient is housebound                               |
        | the patient has dementia                                |
        | the patient has a severe mental illness                 |
        | the patient has a learning disability                   |
        | the patient has a serious problem with drugs or alcohol |
        | the patient cares for somebody with complex needs       |
        | the patient is on the rising-risk list                  |

    Scenario Outline: <age> years old, and the record does not say <what>
      Given a <age> year old man
      And <first>
      And <second>
      And <third>
      And <fourth>
      And in 12 months they fell 0 times
      And the clinical frailty scale is 2
      When reception asks where he should go
      Then no stream is concluded

      Examples:
        | age | what                                    | first                            | second                                       | third                                        | fourth                                         |
        | 40  | how many long-term conditions they have | they take 1 regular medicine     | in 12 months they had 0 unplanned admissions | in 12 months they went to A&E 1 time         | in 12 months they saw or spoke to a GP 2 times |
        | 40  | how many medicines they take            | they have 0 long-term conditions | in 12 months they had 0 unplanned admissions | in 12 months they went to A&E 1 time         | in 12 months they saw or spoke to a GP 2 times |
        | 40  | how often they were admitted            | they have 0 long-term conditions | they take 1 regular medicine                 | in 12 months they went to A&E 1 time         | in 12 months they saw or spoke to a GP 2 times |
        | 40  | how often they went to A&E              | they have 0 long-term conditions | they take 1 regular medicine                 | in 12 months they had 0 unplanned admissions | in 12 months they saw or spoke to a GP 2 times |
        | 40  | how often they saw a GP                 | they have 0 long-term conditions | they take 1 regular medicine                 | in 12 months they had 0 unplanned admissions | in 12 months they went to A&E 1 time           |
        | 70  | how many long-term conditions they have | they take 1 regular medicine     | in 12 months they had 0 unplanned admissions | in 12 months they went to A&E 1 time         | in 12 months they saw or spoke to a GP 2 times |
        | 70  | how many medicines they take            | they have 0 long-term conditions | in 12 months they had 0 unplanned admissions | in 12 months they went to A&E 1 time         | in 12 months they saw or spoke to a GP 2 times |
        | 70  | how often they were admitted            | they have 0 long-term conditions | they take 1 regular medicine                 | in 12 months they went to A&E 1 time         | in 12 months they saw or spoke to a GP 2 times |
        | 70  | how often they went to A&E              | they have 0 long-term conditions | they take 1 regular medicine                 | in 12 months they had 0 unplanned admissions | in 12 months they saw or spoke to a GP 2 times |
        | 70  | how often they saw a GP                 | they have 0 long-term conditions | they take 1 regular medicine                 | in 12 months they had 0 unplanned admissions | in 12 months they went to A&E 1 time           |

    Scenario Outline: <age> years old, and nobody knows whether <what>
      Given a <age> year old woman
      And they have 0 long-term conditions
      And they take 1 regular medicine
      And in 12 months they had 0 unplanned admissions
      And in 12 months they went to A&E 1 time
      And in 12 months they saw or spoke to a GP 2 times
      And in 12 months they fell 0 times
      And the clinical frailty scale is 2
      And it is not known whether <what>
      When reception asks where she should go
      Then no stream is concluded

      Examples:
        | age | what                                                    |
        | 40  | the patient is on the palliative care register          |
        | 40  | the patient lives in a care home                        |
        | 40  | the patient is housebound                               |
        | 40  | the patient has dementia                                |
        | 40  | the patient has a severe mental illness                 |
        | 40  | the patient has a learning disability                   |
        | 40  | the patient has a serious problem with drugs or alcohol |
        | 40  | the patient cares for somebody with complex needs       |
        | 40  | the patient is on the rising-risk list                  |
        | 70  | the patient is on the palliative care register          |
        | 70  | the patient lives in a care home                        |
        | 70  | the patient is housebound                               |
        | 70  | the patient has dementia                                |
        | 70  | the patient has a severe mental illness                 |
        | 70  | the patient has a learning disability                   |
        | 70  | the patient has a serious problem with drugs or alcohol |
        | 70  | the patient cares for somebody with complex needs       |
        | 70  | the patient is on the rising-risk list                  |

    Scenario: From 65 years, and the record does not say how often he fell
      Given a 70 year old man
      And they have 0 long-term conditions
      And they take 1 regular medicine
      And in 12 months they had 0 unplanned admissions
      And in 12 months they went to A&E 1 time
      And in 12 months they saw or spoke to a GP 2 times
      And the clinical frailty scale is 2
      When reception asks where he should go
      Then no stream is concluded

    Scenario Outline: <age> years old, and no measure of frailty: <stream>
      Given a <age> year old woman
      And they have 0 long-term conditions
      And they take 1 regular medicine
      And in 12 months they had 0 unplanned admissions
      And in 12 months they went to A&E 1 time
      And in 12 months they saw or spoke to a GP 2 times
      And in 12 months they fell 0 times
      When reception asks where she should go
      Then <conclusion>

      Examples:
        | age | stream | conclusion             |
        | 64  | low    | the stream is low      |
        | 65  | none   | no stream is concluded |
        | 70  | none   | no stream is concluded |

    Scenario Outline: The record of an adult who is well, at <age> years
      Given a <age> year old person
      And they have 0 long-term conditions
      And they take 1 regular medicine
      And in 12 months they had 0 unplanned admissions
      And in 12 months they went to A&E 1 time
      And in 12 months they saw or spoke to a GP 2 times
      When reception asks where they should go
      Then <conclusion>

      Examples:
        | age | conclusion             |
        | 17  | no stream is concluded |
        | 18  | the stream is low      |

  # A child's record answers other questions than an adult's.
  Rule: A child, and a gap in the record

    Background:
      Given none of these:
        | the patient is on the palliative care register                   |
        | the patient has a condition that is likely to shorten their life |
        | the patient depends on medical equipment at home                 |
        | the patient has a child protection plan                          |

    Scenario Outline: The record of a child who is well, at <age> years
      Given a <age> year old person
      And in 12 months they had 0 unplanned admissions
      When reception asks where they should go
      Then <conclusion>

      Examples:
        | age | conclusion             |
        | 17  | the stream is low      |
        | 18  | no stream is concluded |
        | 40  | no stream is concluded |

    Scenario Outline: A child, and nobody knows whether <what>
      Given an 8 year old girl
      And in 12 months they had 0 unplanned admissions
      And it is not known whether <what>
      When reception asks where she should go
      Then no stream is concluded

      Examples:
        | what                                                             |
        | the patient is on the palliative care register                   |
        | the patient has a condition that is likely to shorten their life |
        | the patient depends on medical equipment at home                 |
        | the patient has a child protection plan                          |

    Scenario: A child, and the record does not say how often he was admitted
      Given an 8 year old boy
      When reception asks where he should go
      Then no stream is concluded
