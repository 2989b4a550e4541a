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

  Scenario Outline: Earache from 5 to 17, and <what>
    Given a <age> year old boy
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And the patient has a fever
    And <how he is>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | what                    | age | how he is                                                                | destination                 | reason                                  |
      | a fever, otherwise well | 5   | apart from the ear they feel well                                        | the community pharmacist    | Pharmacy First from one to seventeen    |
      | a fever, otherwise well | 17  | apart from the ear they feel well                                        | the community pharmacist    | Pharmacy First from one to seventeen    |
      | ill                     | 5   | they feel ill in themselves with the ear problem                         | the minor illness clinician | Earache and ill, from five to seventeen |
      | ill                     | 17  | they feel ill in themselves with the ear problem                         | the minor illness clinician | Earache and ill, from five to seventeen |
      | perhaps ill             | 9   | it is not known whether they feel ill in themselves with the ear problem | the minor illness clinician | Earache, and nobody knows whether ill   |

  Scenario: From five years another question asks whether they are ill
    Given a 5 year old girl
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And they do not keep getting ear infections
    When reception asks where she should go
    Then reception must also ask about "they feel ill in themselves with the ear problem"

  Scenario: From five years nobody asks whether the child seems unwell
    Given a 5 year old girl
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And they do not keep getting ear infections
    And apart from the ear they feel well
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario Outline: Repeated ear infections: <how sure>
    Given a 6 year old girl
    And the problem is earache
    And it has lasted 1 day
    And there are no red flags
    And <infections>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | how sure  | infections                                               | destination                 | reason                               |
      | yes       | they keep getting ear infections                         | the minor illness clinician | Repeated ear infections              |
      | not known | it is not known whether they keep getting ear infections | the community pharmacist    | Pharmacy First from one to seventeen |

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
