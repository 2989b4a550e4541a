Feature: Impetigo

  Scenario: A well five-year-old with a few sores
    Given a 5 year old girl
    And the problem is impetigo
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"
    And she is told "until 48 hours after treatment has begun"
    And reception asks nothing more

  Scenario Outline: One year is the border: <age> months
    Given a <age> month old baby boy
    And the problem is impetigo
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours

    Examples:
      | age | destination              |
      | 11  | a GP                     |
      | 12  | the community pharmacist |

  Scenario Outline: A man of 30, and <what is so>
    Given a 30 year old man
    And the problem is impetigo
    And there are no red flags
    And it has lasted 2 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                           | destination        | when            | reason                              |
      | the skin round the sores is hot, swollen and very sore, or they have a fever                         | the duty clinician | within 6 hours  | Deeper infection                    |
      | it is not known whether the skin round the sores is hot, swollen and very sore, or they have a fever | the duty clinician | within 6 hours  | Deeper infection                    |
      | the impetigo has large blisters, or they are unwell with sores in many places                        | a GP               | within 24 hours | Large blisters, or unwell           |
      | they have had impetigo before in the last 12 months                                                  | a GP               | within 24 hours | Impetigo again within a year        |
      | there is an infection or fever in somebody with a weak immune system                                 | the duty clinician | within 2 hours  | Infection with a weak immune system |

  Scenario Outline: Pregnant at <age>
    Given a <age> year old girl
    And the problem is impetigo
    And there are no red flags
    And it has lasted 2 days
    And the patient is pregnant or might be
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination              | reason                |
      | 15  | a GP                     | Pregnant and under 16 |
      | 16  | the community pharmacist | Pharmacy First        |

  Scenario: Not pregnant at 15
    Given a 15 year old girl
    And the problem is impetigo
    And there are no red flags
    And it has lasted 2 days
    And the patient is not pregnant
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours

  Scenario: What to ask first
    Given a 5 year old boy
    And the problem is impetigo
    When reception asks where he should go
    Then reception must first ask about "an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely"
    And he is sent to the duty clinician within 1 hour

  Scenario: Nobody knows whether the skin is dying
    Given a 40 year old man
    And the problem is impetigo
    And there are no red flags
    And it is not known whether skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"
