Feature: Sprained ankle, sports injury and strain

  Scenario Outline: <problem> at <age>: <how long>, <better>
    Given a <age> year old boy
    And the problem is <problem>
    And there are no red flags
    And <how long>
    And <better>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                 | age | how long                               | better                                                          | destination         | when                  | reason                                    |
      | sprained ankle          | 40  | it has lasted 5 days                   | the injury is getting better                                    | self-care           | with advice           | Fresh or healing sprain of the ankle      |
      | sprained ankle          | 40  | it has lasted 5 days                   | the injury is no better after five days                         | the physiotherapist | within 7 days         | Sprained ankle: no better after five days |
      | sprained ankle          | 16  | it has lasted 5 days                   | it is not known whether the injury is no better after five days | the physiotherapist | within 7 days         | Sprained ankle: no better after five days |
      | sprained ankle          | 15  | it has lasted 5 days                   | the injury is no better after five days                         | a GP                | within 3 working days | Sprained ankle: no better, and under 16   |
      | sprained ankle          | 40  | it is not known how long it has lasted | the injury is no better after five days                         | the physiotherapist | within 7 days         | Sprained ankle: no better after five days |
      | sports injury or strain | 40  | it has lasted 5 days                   | the injury is getting better                                    | self-care           | with advice           | Fresh or healing strain                   |
      | sports injury or strain | 40  | it has lasted 5 days                   | the injury is no better after five days                         | the physiotherapist | within 7 days         | Strain: no better after five days         |
      | sports injury or strain | 16  | it has lasted 5 days                   | it is not known whether the injury is no better after five days | the physiotherapist | within 7 days         | Strain: no better after five days         |
      | sports injury or strain | 15  | it has lasted 5 days                   | the injury is no better after five days                         | a GP                | within 3 working days | Strain: no better, and under 16           |
      | sports injury or strain | 40  | it is not known how long it has lasted | the injury is no better after five days                         | the physiotherapist | within 7 days         | Strain: no better after five days         |
      | sprained ankle          | 40  | it is not known how long it has lasted | there was no snap or pop, and the muscles and tendons all work  | the physiotherapist | within 7 days         | Sprained ankle: no better after five days |
      | sprained ankle          | 15  | it has lasted 5 days                   | it is not known whether the injury is no better after five days | a GP                | within 3 working days | Sprained ankle: no better, and under 16   |
      | sprained ankle          | 15  | it is not known how long it has lasted | there was no snap or pop, and the muscles and tendons all work  | a GP                | within 3 working days | Sprained ankle: no better, and under 16   |
      | sports injury or strain | 40  | it is not known how long it has lasted | there was no snap or pop, and the muscles and tendons all work  | the physiotherapist | within 7 days         | Strain: no better after five days         |
      | sports injury or strain | 15  | it has lasted 5 days                   | it is not known whether the injury is no better after five days | a GP                | within 3 working days | Strain: no better, and under 16           |
      | sports injury or strain | 15  | it is not known how long it has lasted | there was no snap or pop, and the muscles and tendons all work  | a GP                | within 3 working days | Strain: no better, and under 16           |

  Scenario Outline: A strain at <age>: <pain>
    Given a <age> year old person
    And the problem is sports injury or strain
    And there are no red flags
    And it has lasted 1 day
    And <pain>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the physiotherapist within 3 working days
    And the reason is "Severe strain"

    Examples:
      | age | pain                                                                           |
      | 40  | the pain is too bad for painkillers, sleep or movement                         |
      | 40  | it is not known whether the pain is too bad for painkillers, sleep or movement |
      | 16  | the pain is too bad for painkillers, sleep or movement                         |

  Scenario: An ankle that cannot be stood on
    Given a 40 year old man
    And the problem is sprained ankle
    And there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the urgent treatment centre to arrive within 4 hours

  Scenario Outline: On the fourth day nobody asks whether it is better: <problem>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 4 days
    And there was no snap or pop, and the muscles and tendons all work
    And the pain is bearable
    When reception asks where he should go
    Then he is sent to self-care with advice
    And reception asks nothing more

    Examples:
      | problem                 |
      | sprained ankle          |
      | sports injury or strain |

  Scenario Outline: On the fifth day somebody does: <problem>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 5 days
    And there was no snap or pop, and the muscles and tendons all work
    And the pain is bearable
    When reception asks where he should go
    Then reception must also ask about "the injury is no better after five days"

    Examples:
      | problem                 |
      | sprained ankle          |
      | sports injury or strain |
