Feature: Low mood

  Scenario: An adult sees the mental health practitioner
    Given a 34 year old man
    And the problem is low mood
    And there are no red flags
    And it has lasted 1 days
    And the low mood affects work, sleep or daily life
    And they have had no help or treatment for this yet, or it is helping
    When reception asks where he should go
    Then he is sent to the mental health practitioner within 7 days
    And the reason is "Mental health practitioner"
    And reception asks nothing more

  Scenario: The safety question always comes first
    Given a 34 year old woman
    And the problem is low mood
    And the low mood is clearly mild
    When reception asks where she should go
    Then reception must first ask about "a wish to end their life now, a plan or the means to do it, or harm already done"
    And reception must first ask about "a thought of suicide, or that life is not worth living"
    And reception must first ask about "a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth"
    And she is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody could ask about suicide
    Given a 34 year old man
    And the problem is low mood
    And there are no red flags
    And it is not known whether a thought of suicide, or that life is not worth living
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: <age> years old, and <how bad it is>
    Given a <age> year old man
    And the problem is low mood
    And there are no red flags
    And it has lasted 1 days
    And <how bad it is>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | how bad it is                                                        | destination                    | when            | reason                                                    |
      | 17  | the low mood is clearly mild                                         | a GP                           | within 7 days   | Under 18                                                  |
      | 18  | the low mood is clearly mild                                         | NHS Talking Therapies          | within 14 days  | Clearly mild                                              |
      | 17  | the low mood affects work, sleep or daily life                       | a GP                           | within 7 days   | Under 18                                                  |
      | 18  | the low mood affects work, sleep or daily life                       | the mental health practitioner | within 7 days   | Mental health practitioner                                |
      | 17  | the low mood stops them eating, drinking or looking after themselves | a GP                           | within 24 hours | Low mood that is too deep for eating, drinking or washing |
      | 18  | the low mood stops them eating, drinking or looking after themselves | a GP                           | within 24 hours | Low mood that is too deep for eating, drinking or washing |
      | 40  | it is not known whether the low mood is clearly mild                 | a GP                           | within 24 hours | Low mood that is of unknown depth                         |

  Scenario: Already under a mental health team
    Given a 34 year old man
    And the problem is low mood
    And there are no red flags
    And it has lasted 1 days
    And the low mood is clearly mild
    And the patient is under a mental health team
    When reception asks where he should go
    Then he is sent to the duty clinician within 12 hours
    And the reason is "Under a mental health team"
    And he is told "Our duty clinician will make sure that they hear about this today."

  Scenario Outline: A 28 year old woman, and <what>
    Given a 28 year old woman
    And the problem is low mood
    And there are no red flags
    And it has lasted 1 days
    And the low mood is clearly mild
    And <what>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                                                                | destination           | when            | reason                   |
      | the patient is pregnant or might be                                 | a GP                  | within 24 hours | Pregnant                 |
      | it is not known whether the patient is pregnant or might be         | a GP                  | within 24 hours | Pregnant                 |
      | they have given birth in the last 12 months                         | a GP                  | within 24 hours | A birth in the last year |
      | it is not known whether they have given birth in the last 12 months | a GP                  | within 24 hours | A birth in the last year |
      | they have not given birth in the last 12 months                     | NHS Talking Therapies | within 14 days  | Clearly mild             |

  Scenario Outline: A woman of <age> is asked about a birth only when that can be
    Given a <age> year old woman
    And the problem is low mood
    And there are no red flags
    And it has lasted 1 days
    And the low mood is clearly mild
    And the patient is not pregnant
    And they have had no help or treatment for this yet, or it is helping
    When reception asks where she should go
    Then <asked>

    Examples:
      | age | asked                                                                        |
      | 55  | reception must first ask about "they have given birth in the last 12 months" |
      | 56  | reception asks nothing more                                                  |

  Scenario: A red flag decides and nobody asks more
    Given a 24 year old man
    And the problem is low mood
    And there is a wish to end their life now, a plan or the means to do it, or harm already done
    When reception asks where he should go
    Then he is sent to 999 now
    And reception asks nothing more
