Feature: Sore throat

  Scenario: A well nine-year-old goes to the pharmacist
    Given a 9 year old girl
    And the problem is sore throat
    And it has lasted 2 days
    And there are no red flags
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"
    And reception asks nothing more

  Scenario Outline: A patch, a lump or an ulcer as well, for <days> days
    Given a 50 year old man
    And the problem is sore throat
    And there are no red flags
    And it has lasted <days> days
    And there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | days | when                  | reason                                       |
      | 20   | within 3 working days | Sore throat with a patch, a lump or an ulcer |
      | 21   | within 7 days         | Not better after three weeks                 |

  Scenario: Nobody knows whether there is a lump or a patch
    Given a 50 year old man
    And the problem is sore throat
    And it has lasted 2 days
    And there are no red flags
    And it is not known whether a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: Nobody knows whether he can swallow
    Given a 40 year old man
    And the problem is sore throat
    And there are no red flags
    And it is not known whether noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is sore throat
    When reception asks where he should go
    Then reception must first ask about "noisy breathing in, drooling, or being unable to swallow their own spit"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario Outline: A child under five who is <name>
    Given a 4 year old boy
    And the problem is sore throat
    And there are no red flags
    And it has lasted 2 days
    And <how the child is>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "A child under five: <name>"

    Examples:
      | name      | how the child is                               | destination                 | when            |
      | unwell    | the child seems unwell                         | the minor illness clinician | within 24 hours |
      | not known | it is not known whether the child seems unwell | the minor illness clinician | within 24 hours |
      | well      | the child seems well                           | self-care                   | with advice     |

  Scenario: A five-year-old is old enough for the pharmacist
    Given a 5 year old boy
    And the problem is sore throat
    And there are no red flags
    And it has lasted 2 days
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"

  Scenario: A weak immune system needs a clinician
    Given a 40 year old woman
    And the problem is sore throat
    And there are no red flags
    And the patient has a weak immune system
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
    And the reason is "Weak immune system"

  Scenario: Nobody knows whether her immune system is weak
    Given a 40 year old woman
    And the problem is sore throat
    And there are no red flags
    And it is not known whether the patient has a weak immune system
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
    And the reason is "Nobody knows whether the immune system is weak"

  Scenario Outline: Pregnant at <age>
    Given a <age> year old girl
    And the problem is sore throat
    And there are no red flags
    And it has lasted 2 days
    And the patient is pregnant or might be
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination              | reason                |
      | 15  | a GP                     | Pregnant and under 16 |
      | 16  | the community pharmacist | Pharmacy First        |

  Scenario: Two days of sore throat and no red flag need no further question
    Given a 30 year old woman
    And the problem is sore throat
    And it has lasted 2 days
    And there are no red flags
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario: The adult questions begin at 16
    Given a 16 year old boy
    And the problem is sore throat
    When reception asks where he should go
    Then reception must first ask about "illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin"

  Scenario: The child questions end at 15
    Given a 15 year old boy
    And the problem is sore throat
    When reception asks where he should go
    Then reception must first ask about "a child who has passed no urine for 12 hours, or has sunken eyes or no tears"
