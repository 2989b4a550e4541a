Feature: Sleep problem

  Scenario Outline: <who>, <how long>, and <what>
    Given <who>
    And the problem is sleep problem
    And there are no red flags
    And <how long>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | how long                               | what                                                                                                 | destination                    | when            | reason                                  |
      | a 40 year old man    | it has lasted 27 days                  | the patient is not under a mental health team                                                        | the community pharmacist       | within 24 hours | Poor sleep for less than four weeks     |
      | a 40 year old man    | it has lasted 28 days                  | the patient is not under a mental health team                                                        | the mental health practitioner | within 14 days  | Four weeks of poor sleep                |
      | a 40 year old man    | it is not known how long it has lasted | the patient is not under a mental health team                                                        | the mental health practitioner | within 14 days  | Four weeks of poor sleep                |
      | a 30 year old woman  | it has lasted 10 days                  | the patient is pregnant or might be                                                                  | the mental health practitioner | within 14 days  | Four weeks of poor sleep                |
      | a 30 year old woman  | it has lasted 10 days                  | it is not known whether the patient is pregnant or might be                                          | the mental health practitioner | within 14 days  | Four weeks of poor sleep                |
      | a 30 year old woman  | it has lasted 10 days                  | they have given birth in the last 12 months                                                          | a GP                           | within 7 days   | Poor sleep in the year after a birth    |
      | a 30 year old woman  | it has lasted 10 days                  | it is not known whether they have given birth in the last 12 months                                  | a GP                           | within 7 days   | Poor sleep in the year after a birth    |
      | an 18 year old man   | it has lasted 10 days                  | the patient is not under a mental health team                                                        | the community pharmacist       | within 24 hours | Poor sleep for less than four weeks     |
      | a 17 year old boy    | it has lasted 10 days                  | the patient is not under a mental health team                                                        | the school nurse               | within 14 days  | A child who sleeps badly: of school age |
      | a 5 year old boy     | it has lasted 10 days                  | the patient is not under a mental health team                                                        | the school nurse               | within 14 days  | A child who sleeps badly: of school age |
      | a 4 year old boy     | it has lasted 10 days                  | the patient is not under a mental health team                                                        | the health visitor             | within 14 days  | A child who sleeps badly: under five    |
      | a 40 year old man    | it has lasted 10 days                  | they hardly sleep yet are full of energy, with racing thoughts or wild plans                         | the mental health crisis line  | within 2 hours  | Very high, without sleep                |
      | a 40 year old man    | it has lasted 10 days                  | it is not known whether they hardly sleep yet are full of energy, with racing thoughts or wild plans | the duty clinician             | within 2 hours  | Perhaps very high, without sleep        |
      | an 18 year old woman | it has lasted 28 days                  | the patient is not under a mental health team                                                        | the mental health practitioner | within 14 days  | Four weeks of poor sleep                |

  Scenario Outline: Breathing that stops in sleep: <who>, <sleep>, and <driving>
    Given <who>
    And the problem is sleep problem
    And there are no red flags
    And it has lasted 10 days
    And <sleep>
    And <driving>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | sleep                                                                                          | driving                                                                        | destination | when                  | reason                        |
      | a 40 year old man | they snore and stop breathing, wake gasping, or fall asleep in the day                         | they do not get sleepy while driving or at work with machines                  | a GP        | within 14 days        | Breathing that stops in sleep |
      | a 40 year old man | it is not known whether they snore and stop breathing, wake gasping, or fall asleep in the day | they do not get sleepy while driving or at work with machines                  | a GP        | within 14 days        | Breathing that stops in sleep |
      | a 40 year old man | they snore and stop breathing, wake gasping, or fall asleep in the day                         | they get sleepy while driving or at work with machines                         | a GP        | within 3 working days | Sleepy at the wheel           |
      | a 40 year old man | they snore and stop breathing, wake gasping, or fall asleep in the day                         | it is not known whether they get sleepy while driving or at work with machines | a GP        | within 3 working days | Sleepy at the wheel           |

  Scenario Outline: Who is asked about driving: <who>
    Given <who>
    And the problem is sleep problem
    And there are no red flags
    And they snore and stop breathing, wake gasping, or fall asleep in the day
    And they are not full of energy, and have no racing thoughts or wild plans
    And they have had no help or treatment for this yet, or it is helping
    When reception asks where he should go
    Then <asked>

    Examples:
      | who               | asked                                                                                   |
      | a 15 year old boy | reception asks nothing more                                                             |
      | a 16 year old boy | reception must first ask about "they get sleepy while driving or at work with machines" |

  Scenario Outline: Who is asked about a very high mood: <who>
    Given <who>
    And the problem is sleep problem
    And there are no red flags
    And they do not stop breathing, wake gasping, or fall asleep in the day
    And they have had no help or treatment for this yet, or it is helping
    When reception asks where he should go
    Then <asked>

    Examples:
      | who                | asked                                                                                                         |
      | an 11 year old boy | reception asks nothing more                                                                                   |
      | a 12 year old boy  | reception must first ask about "they hardly sleep yet are full of energy, with racing thoughts or wild plans" |
