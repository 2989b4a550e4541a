Feature: Insect bite or sting: what bit them

  Scenario Outline: What bit them: <bite>
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted 1 days
    And <bite>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | bite                                            | what is so                                                                                | destination | when            | reason                          |
      | the bite is from an animal or a person          | the patient is male                                                                       | a GP        | within 24 hours | Bite from an animal or a person |
      | the bite is from an insect abroad               | the patient is male                                                                       | a GP        | within 24 hours | Bite abroad                     |
      | it is not known whether the bite is from a tick | the patient is male                                                                       | a GP        | within 24 hours | Nobody can say what bit them    |
      | the bite is from a tick                         | the tick bite has a growing rash or pus, or they are ill after it                         | a GP        | within 24 hours | Tick with a rash or an illness  |
      | the bite is from a tick                         | it is not known whether the tick bite has a growing rash or pus, or they are ill after it | a GP        | within 24 hours | Tick with a rash or an illness  |
      | the bite is from a tick                         | the tick bite has no growing rash or pus, and they are well                               | self-care   | with advice     | Tick without a rash             |

  Scenario: Nobody can answer anything about the bite
    Given a 45 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And it is not known whether the bite is from a tick
    And it is not known how long it has lasted
    And it is not known whether they have tried a pharmacist or self-care for this and are no better
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Nobody can say what bit them"

  Scenario Outline: A serious bite is a red flag here too: <snake>
    Given a 30 year old man
    And the problem is insect bite or sting
    And there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad
    And the bite is from an animal or a person
    And <snake>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | snake                                | destination                 | when                     | reason       |
      | the serious bite is from a snake     | 999                         | now                      | Snake bite   |
      | the serious bite is not from a snake | the urgent treatment centre | to arrive within 4 hours | Serious bite |

  Scenario: Nobody knows whether the bite is serious
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And it is not known whether a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: One year is the border: <age> months, <days> days
    Given a <age> month old baby girl
    And the problem is insect bite or sting
    And there are no red flags
    And <bite>
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>

    Examples:
      | age | bite                                                          | days | destination              | when            |
      | 11  | the bite is from an insect at home, or nobody saw what it was | 1    | a GP                     | within 24 hours |
      | 12  | the bite is from an insect at home, or nobody saw what it was | 1    | self-care                | with advice     |
      | 11  | the bite is from an insect at home, or nobody saw what it was | 2    | a GP                     | within 24 hours |
      | 12  | the bite is from an insect at home, or nobody saw what it was | 2    | the community pharmacist | within 24 hours |
      | 11  | the bite is from a tick                                       | 1    | a GP                     | within 24 hours |
      | 12  | the bite is from a tick                                       | 1    | self-care                | with advice     |

  Scenario Outline: Before anybody has said what bit him, nothing decides: <what is so>, <days> days
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted <days> days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then reception must also ask about "the bite is from a tick"
    And he is sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | what is so                                                        | days |
      | the bite is not spreading and has no pus                          | 1    |
      | the tick bite has no growing rash or pus, and they are well       | 1    |
      | the tick bite has a growing rash or pus, or they are ill after it | 1    |

  Scenario: Before anybody has said how old the bite is, it is not for self-care
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And the answer to every other question is no
    When reception asks where he should go
    Then reception must also ask about "it has lasted"
    And he is sent to the duty clinician within 24 hours
    And no rule decides

  Scenario Outline: Before anybody has said how the bite looks, it is not for self-care: <bite>
    Given a 30 year old man
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted 1 day
    And <bite>
    When reception asks where he should go
    Then reception must first ask about "<still to ask>"
    And he is sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | bite                                                          | still to ask                                                      |
      | the bite is from an insect at home, or nobody saw what it was | the bite is getting worse and spreading, or has pus               |
      | the bite is from a tick                                       | the tick bite has a growing rash or pus, or they are ill after it |
