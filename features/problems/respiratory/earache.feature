Feature: Earache

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is earache
    When reception asks where he should go
    Then reception must first ask about "ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows whether it is swollen behind the ear
    Given a 4 year old girl
    And the problem is earache
    And there are no red flags
    And it is not known whether ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: <age> years and well
    Given a <age> year old person
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the community pharmacist within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | reason                               |
      | 1   | Pharmacy First from one to seventeen |
      | 17  | Pharmacy First from one to seventeen |
      | 18  | Adult with a plain earache           |
      | 80  | Adult with a plain earache           |

  Scenario: Under one year is never sent to the pharmacist
    Given an 11 month old baby boy
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is not sent to the community pharmacist

  Scenario Outline: Unwell or not: <how the child is>
    Given a <age> year old child
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And <how the child is>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | how the child is                               | destination                 | reason                                   |
      | 4   | the child seems unwell                         | the minor illness clinician | Unwell child under five                  |
      | 4   | it is not known whether the child seems unwell | the minor illness clinician | Nobody knows whether the child is unwell |
      | 4   | the child seems well                           | the community pharmacist    | Pharmacy First from one to seventeen     |

  Scenario: From five years nobody asks whether the child seems unwell
    Given a 5 year old girl
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And they do not keep getting ear infections
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario: Repeated ear infections
    Given a 6 year old girl
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And they keep getting ear infections
    When reception asks where she should go
    Then she is sent to the minor illness clinician within 24 hours
    And the reason is "Repeated ear infections"

  Scenario Outline: Pregnant at <age>
    Given a <age> year old girl
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And the patient is pregnant or might be
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination              | reason                               |
      | 15  | a GP                     | Pregnant and under 16                |
      | 16  | the community pharmacist | Pharmacy First from one to seventeen |

  Scenario Outline: An adult with <what>
    Given a 50 year old man
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And there is <finding>
    And <diabetes>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | what                     | finding                                            | diabetes                           | when                  | reason                                     |
      | discharge                | earache with discharge, a fever, or feeling unwell | the patient does not have diabetes | within 3 working days | Adult with discharge or fever              |
      | discharge and diabetes   | earache with discharge, a fever, or feeling unwell | the patient has diabetes           | within 24 hours       | Adult with diabetes and discharge or fever |
      | severe pain              | ear pain that stays severe in spite of pain relief | the patient does not have diabetes | within 24 hours       | Adult in severe pain                       |
      | severe pain and diabetes | ear pain that stays severe in spite of pain relief | the patient has diabetes           | within 24 hours       | Adult in severe pain                       |

  Scenario Outline: <days> days
    Given a 30 year old woman
    And the problem is earache
    And it has lasted <days> days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason                     |
      | 20   | the community pharmacist | within 24 hours | Adult with a plain earache |
      | 21   | a GP                     | within 7 days   | Three weeks of earache     |

  Scenario: After three days reception asks whether it is any better
    Given a 9 year old girl
    And the problem is earache
    And it has lasted 3 days
    And there are no red flags
    When reception asks where she should go
    Then reception must also ask about "earache that is no better after 3 days, or is getting worse"

  Scenario: Before three days reception does not ask whether it is any better
    Given a 9 year old girl
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And they do not keep getting ear infections
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario Outline: No better after three days at <age>
    Given a <age> year old person
    And the problem is earache
    And it has lasted 3 days
    And there are no red flags
    And there is earache that is no better after 3 days, or is getting worse
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 3 working days
    And the reason is "No better after three days"

    Examples:
      | age |
      | 9   |
      | 40  |

  Scenario: From 18 years the adult questions are asked
    Given an 18 year old man
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    When reception asks where he should go
    Then reception must also ask about "earache with discharge, a fever, or feeling unwell"
    And reception must also ask about "ear pain that stays severe in spite of pain relief"

  Scenario: At 17 the adult questions are not asked
    Given a 17 year old boy
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And they do not keep getting ear infections
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more
