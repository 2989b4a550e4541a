Feature: Insect bite or sting

  Scenario Outline: Two days is the border: <days> days, and it is not spreading
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | days | destination              | when            | reason                           |
      | 1    | self-care                | with advice     | Itchy bite in the first two days |
      | 2    | the community pharmacist | within 24 hours | Pharmacy First                   |

  Scenario Outline: In the first two days, and <what is so>
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted 1 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"

    Examples:
      | what is so                                                                  |
      | the bite is getting worse and spreading, or has pus                         |
      | it is not known whether the bite is getting worse and spreading, or has pus |

  Scenario: Nobody knows how long
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And the bite is not spreading and has no pus
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"

  Scenario: The record shows a weak immune system
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted 1 days
    And the patient has a weak immune system
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Weak immune system"

  Scenario Outline: A girl of <age>, pregnant, <days> days
    Given a <age> year old girl
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted <days> days
    And the patient is pregnant or might be
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | destination              | when            | reason                                   |
      | 15  | 1    | self-care                | with advice     | Itchy bite in the first two days         |
      | 15  | 2    | a GP                     | within 24 hours | Pregnant, under 16, and two days or more |
      | 16  | 2    | the community pharmacist | within 24 hours | Pharmacy First                           |

  Scenario Outline: No better after a first plan, and <how it is>
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted 4 days
    And they have tried a pharmacist or self-care for this and are no better
    And <how it is>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | how it is                                                                   | when            | reason                                    |
      | the bite is getting worse and spreading, or has pus                         | within 24 hours | Getting worse after a first plan          |
      | it is not known whether the bite is getting worse and spreading, or has pus | within 24 hours | Getting worse after a first plan          |
      | the bite is not spreading and has no pus                                    | within 7 days   | No better after a pharmacist or self-care |

  Scenario Outline: <days> days after a sting, and <what is so>
    Given <who>
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted <days> days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | days | what is so                                                                                                 | destination        | when          | reason                                     |
      | a 30 year old man | 0    | they have been stung many times at once, or had a severe allergy to a sting before                         | the duty clinician | within 1 hour | Many stings, or a severe allergy to stings |
      | a 4 year old girl | 1    | they have been stung many times at once, or had a severe allergy to a sting before                         | the duty clinician | within 1 hour | Many stings, or a severe allergy to stings |
      | a 30 year old man | 1    | it is not known whether they have been stung many times at once, or had a severe allergy to a sting before | the duty clinician | within 1 hour | Many stings, or a severe allergy to stings |
      | a 30 year old man | 1    | they have been stung once or a few times, and never had a severe allergy to a sting                        | self-care          | with advice   | Itchy bite in the first two days           |

  Scenario: On the second day nobody asks about many stings
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And it has lasted 2 days
    And the bite is not spreading and has no pus
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario: What to ask first
    Given a 30 year old man
    And the problem is insect bite or sting
    When reception asks where he should go
    Then reception must first ask about "a sting or bite inside the mouth or the throat"
    And he is sent to the duty clinician within 1 hour

  Scenario: Nobody knows whether it was inside the mouth
    Given a 3 year old boy
    And the problem is insect bite or sting
    And there are no red flags
    And it is not known whether a sting or bite inside the mouth or the throat
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"
