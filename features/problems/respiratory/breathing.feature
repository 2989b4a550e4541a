Feature: Breathlessness, asthma, croup and bronchiolitis

  Scenario Outline: Mild breathlessness: <reason>
    Given a 58 year old man
    And the problem is mild breathlessness
    And there are no red flags
    And <course>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | course                                                                                          | destination        | when           | reason                         |
      | the breathlessness began in the last four weeks, or is worse than usual                         | the duty clinician | within 6 hours | New or worse breathlessness    |
      | it is not known whether the breathlessness began in the last four weeks, or is worse than usual | the duty clinician | within 6 hours | Nobody knows whether it is new |
      | the breathlessness is long-standing and no worse than usual                                     | a GP               | within 7 days  | Long-standing and unchanged    |

  Scenario: A child of seven who coughs at night and needs the reliever every five hours
    Given a 7 year old boy
    And the problem is wheeze or asthma flare
    And there are no red flags
    And the reliever is needed more than usual, or cough or wheeze disturbs the night
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours
    And the reason is "More reliever or a disturbed night"
    And he is also sent to the practice nurse by the next working day
    And he is asked to come back if "needed again within 4 hours"

  Scenario Outline: The same child who cannot talk: 999, <flag>
    Given a 7 year old boy
    And the problem is wheeze or asthma flare
    And the reliever is needed more than usual, or cough or wheeze disturbs the night
    And there is <flag>
    When reception asks where he should go
    Then he is sent to 999 now

    Examples:
      | flag                                                                                                                   |
      | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                        |

  Scenario: The same child, before the red flags are asked
    Given a 7 year old boy
    And the problem is wheeze or asthma flare
    And the reliever is needed more than usual, or cough or wheeze disturbs the night
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And reception must first ask about "an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow"

  Scenario Outline: Asthma flare: <reason>
    Given a 30 year old woman
    And the problem is wheeze or asthma flare
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | finding                                                                                               | destination        | when                    | reason                                       |
      | it is not known whether the reliever is needed more than usual, or cough or wheeze disturbs the night | the duty clinician | within 2 hours          | Nobody knows about the reliever or the night |
      | there is breathlessness or wheezing that is new or worse than usual                                   | the duty clinician | within 6 hours          | Wheezier than usual                          |
      | it is not known whether there is breathlessness or wheezing that is new or worse than usual           | the duty clinician | within 6 hours          | Nobody knows whether wheezier than usual     |
      | there is no breathlessness or wheezing that is new or worse than usual                                | the practice nurse | by the next working day | Settled after a flare                        |

  Scenario Outline: Barking cough: <who>
    Given <who>
    And the problem is croup
    And it has lasted 1 day
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician within 2 hours
    And the reason is "Barking without noisy breathing"

    Examples:
      | who                  |
      | a 7 month old baby   |
      | a 2 year old girl    |
      | a 9 year old boy     |
      | a 40 year old person |

  Scenario: Croup with a harsh noise at rest
    Given a 2 year old girl
    And the problem is croup
    And there is noisy breathing in, drooling, or being unable to swallow their own spit
    When reception asks where she should go
    Then she is sent to 999 now

  Scenario Outline: Bronchiolitis: <reason> at <age>
    Given a <age> old child
    And the problem is bronchiolitis
    And it has lasted 1 day
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age      | finding                                                                                                      | destination        | when            | reason                                    |
      | 8 month  | the baby was born early, or has a heart, lung, muscle or immune condition                                    | the duty clinician | within 2 hours  | Baby with less reserve                    |
      | 8 month  | it is not known whether the baby was born early, or has a heart, lung, muscle or immune condition            | the duty clinician | within 2 hours  | Nobody knows whether born early or ill    |
      | 8 month  | the chest is wheezy or breathes faster than usual, or feeds or wet nappies are fewer                         | the duty clinician | within 6 hours  | Fast or wheezy breathing, or poor feeding |
      | 15 month | it is not known whether the chest is wheezy or breathes faster than usual, or feeds or wet nappies are fewer | the duty clinician | within 6 hours  | Nobody knows about breathing and feeding  |
      | 2 month  | breathing is as usual, and feeds and wet nappies are nearly as usual                                         | the duty clinician | within 2 hours  | A new illness under three months          |
      | 11 month | breathing is as usual, and feeds and wet nappies are nearly as usual                                         | a GP               | within 24 hours | A new illness under one year              |
      | 12 month | breathing is as usual, and feeds and wet nappies are nearly as usual                                         | self-care          | with advice     | Snuffly, well and feeding                 |
      | 4 year   | breathing is as usual, and feeds and wet nappies are nearly as usual                                         | self-care          | with advice     | Snuffly, well and feeding                 |
      | 5 year   | breathing is as usual, and feeds and wet nappies are nearly as usual                                         | a GP               | within 24 hours | Five years or older                       |
      | 5 year   | the chest is wheezy or breathes faster than usual, or feeds or wet nappies are fewer                         | the duty clinician | within 6 hours  | Fast or wheezy breathing, or poor feeding |

  Scenario Outline: Early birth is asked about under five: <age>
    Given a <age> year old boy
    And the problem is bronchiolitis
    And it has lasted 1 day
    And there are no red flags
    And breathing is as usual, and feeds and wet nappies are nearly as usual
    When reception asks where he should go
    Then <asked>

    Examples:
      | age | asked                                                                                                     |
      | 4   | reception must also ask about "the baby was born early, or has a heart, lung, muscle or immune condition" |
      | 5   | reception asks nothing more                                                                               |

  Scenario: Every bronchiolitis question has its answer, and a well toddler needs no more
    Given a 15 month old boy
    And the problem is bronchiolitis
    And it has lasted 1 day
    And there are no red flags
    And the baby was not born early, and has no heart, lung, muscle or immune condition
    And breathing is as usual, and feeds and wet nappies are nearly as usual
    When reception asks where he should go
    Then he is sent to self-care with advice
    And reception asks nothing more
