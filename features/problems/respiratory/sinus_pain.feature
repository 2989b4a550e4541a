Feature: Sinus pain

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is sinus pain
    When reception asks where he should go
    Then reception must first ask about "a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows whether the forehead is swollen
    Given a 40 year old man
    And the problem is sinus pain
    And there are no red flags
    And it is not known whether a soft or painful swelling on the forehead
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: From 50 years the temples and jaw are asked about
    Given a 50 year old woman
    And the problem is sinus pain
    When reception asks where she should go
    Then reception must first ask about "a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50"

  Scenario Outline: <days> days
    Given a 30 year old woman
    And the problem is sinus pain
    And it has lasted <days> days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason                        |
      | 2    | self-care                | with advice     | Ten days or less              |
      | 10   | self-care                | with advice     | Ten days or less              |
      | 11   | the community pharmacist | within 24 hours | Pharmacy First after ten days |
      | 83   | the community pharmacist | within 24 hours | Pharmacy First after ten days |
      | 84   | a GP                     | within 14 days  | Twelve weeks or more          |

  Scenario Outline: <age> years, <days> days
    Given a <age> year old child
    And the problem is sinus pain
    And it has lasted <days> days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | destination                 | when            | reason                        |
      | 11  | 5    | the minor illness clinician | within 24 hours | Under twelve years            |
      | 12  | 5    | self-care                   | with advice     | Ten days or less              |
      | 11  | 12   | the minor illness clinician | within 24 hours | Under twelve years            |
      | 12  | 12   | the community pharmacist    | within 24 hours | Pharmacy First after ten days |

  Scenario Outline: Nobody knows for how long, at <age>
    Given a <age> year old person
    And the problem is sinus pain
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the community pharmacist within 24 hours
    And the reason is "Nobody knows for how long"

    Examples:
      | age |
      | 12  |
      | 40  |

  Scenario Outline: A weak immune system keeps people from the pharmacist: <immune system>
    Given a 40 year old woman
    And the problem is sinus pain
    And it has lasted 12 days
    And there are no red flags
    And <immune system>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to the community pharmacist

    Examples:
      | immune system                                                |
      | the patient has a weak immune system                         |
      | it is not known whether the patient has a weak immune system |

  Scenario Outline: Pregnant at <age>
    Given a <age> year old girl
    And the problem is sinus pain
    And it has lasted 12 days
    And there are no red flags
    And the patient is pregnant or might be
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination              | reason                        |
      | 15  | a GP                     | Pregnant and under 16         |
      | 16  | the community pharmacist | Pharmacy First after ten days |

  Scenario Outline: One nostril is asked about from two weeks: <days> days
    Given a 30 year old man
    And the problem is sinus pain
    And it has lasted <days> days
    And there are no red flags
    And they have not tried a pharmacist or self-care for this
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And <asked>

    Examples:
      | days | asked                                                                          |
      | 13   | reception asks nothing more                                                    |
      | 14   | reception must also ask about "the nose is blocked or bleeds on one side only" |

  Scenario: One nostril blocked for two weeks
    Given a 30 year old man
    And the problem is sinus pain
    And it has lasted 14 days
    And there are no red flags
    And the nose is blocked or bleeds on one side only
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "One-sided nose"
