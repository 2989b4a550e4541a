Feature: Symptoms of a urine infection: the pharmacist, or not

  Scenario: The pharmacist shows as soon as red flags and pregnancy are answered
    Given a 30 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And the patient is not pregnant
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception must also ask about "the patient has repeated urine infections, a catheter, or a kidney or bladder problem"
    And reception must also ask about "it has lasted"

  Scenario Outline: A woman of 30, and <what is so>
    Given a 30 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And it has lasted 3 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                                    | destination              | reason                                                |
      | the patient is pregnant or might be                                                                           | the duty clinician       | Pregnant                                              |
      | it is not known whether the patient is pregnant or might be                                                   | the duty clinician       | Nobody knows whether she is pregnant                  |
      | the patient has repeated urine infections, a catheter, or a kidney or bladder problem                         | a GP                     | Repeated infections, a catheter, kidneys or a bladder |
      | there is blood in the urine, or a new discharge from the vagina                                               | a GP                     | Visible blood or a discharge                          |
      | they have tried a pharmacist or self-care for this and are no better                                          | a GP                     | Urine symptoms after a first plan                     |
      | it is not known whether the patient has repeated urine infections, a catheter, or a kidney or bladder problem | the community pharmacist | Pharmacy First                                        |
      | it is not known whether blood in the urine, or a new discharge from the vagina                                | the community pharmacist | Pharmacy First                                        |

  Scenario Outline: Pregnant at <age>
    Given a <age> year old girl
    And the problem is urine infection in a woman
    And there are no red flags
    And it has lasted 2 days
    And the patient is pregnant or might be
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination        | reason                    |
      | 15  | a GP               | A child from three months |
      | 16  | the duty clinician | Pregnant                  |

  Scenario Outline: Seven days is the border: <days> days
    Given a 30 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | days | destination              | reason               |
      | 7    | the community pharmacist | Pharmacy First       |
      | 8    | a GP                     | More than seven days |

  Scenario: The record knows of a pregnancy that the caller does not
    Given a 30 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And the patient is not pregnant
    And the record shows a pregnancy now
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "Pregnant on record"
