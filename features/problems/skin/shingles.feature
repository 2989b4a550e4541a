Feature: Shingles

  Scenario: A woman of 60 in the first days
    Given a 60 year old woman
    And the problem is shingles
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"
    And she is told "Go today if you can"
    And she is asked to come back if "the rash reaches the eye"
    And reception asks nothing more

  Scenario Outline: Eighteen is the border: <age> years
    Given a <age> year old man
    And the problem is shingles
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination              | reason         |
      | 17  | the duty clinician       | Under 18       |
      | 18  | the community pharmacist | Pharmacy First |

  Scenario Outline: A woman of 30, and <what is so>
    Given a 30 year old woman
    And the problem is shingles
    And there are no red flags
    And it has lasted 3 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                                         | destination              | when            | reason                                            |
      | the patient is not pregnant                                                                                        | the community pharmacist | within 24 hours | Pharmacy First                                    |
      | the patient is pregnant or might be                                                                                | the duty clinician       | within 24 hours | Pregnant                                          |
      | it is not known whether the patient is pregnant or might be                                                        | the duty clinician       | within 24 hours | Nobody knows whether they are pregnant            |
      | the shingles is on the face, the ear or near the eye, or in more than one part of the body                         | the duty clinician       | within 6 hours  | On the face, or in more than one part of the body |
      | it is not known whether the shingles is on the face, the ear or near the eye, or in more than one part of the body | the duty clinician       | within 6 hours  | On the face, or in more than one part of the body |
      | they have tried a pharmacist or self-care for this and are no better                                               | a GP                     | within 24 hours | Shingles after a first plan                       |
      | there is an infection or fever in somebody with a weak immune system                                               | the duty clinician       | within 2 hours  | Infection with a weak immune system               |

  Scenario Outline: Seven days is the border: <days> days
    Given a 40 year old man
    And the problem is shingles
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | days | destination              | reason               |
      | 7    | the community pharmacist | Pharmacy First       |
      | 8    | a GP                     | More than seven days |

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is shingles
    When reception asks where he should go
    Then reception must first ask about "a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight"
    And he is sent to the duty clinician within 1 hour

  Scenario: Nobody knows whether his neck is stiff
    Given a 40 year old man
    And the problem is shingles
    And there are no red flags
    And it is not known whether a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: Under 18 a clinician today, also late or after a first plan: <what is so>
    Given a 17 year old girl
    And the problem is shingles
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "Under 18"

    Examples:
      | what is so                                                           |
      | it has lasted 8 days                                                 |
      | they have tried a pharmacist or self-care for this and are no better |
