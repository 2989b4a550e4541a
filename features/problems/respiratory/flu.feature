Feature: Flu in the first two days

  Scenario Outline: Flu in the first two days at <age>: <who>
    Given a <age> year old woman
    And the problem is cold or flu
    And it has lasted 2 days
    And there are no red flags
    And there is sudden fever with aches and exhaustion, like flu
    And <who she is>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who            | age | who she is                                                                  | destination | when            | reason                                    |
      | from 65        | 65  | there is no fever for 3 days or more                                        | a GP        | within 24 hours | Flu in the first two days: from 65 years  |
      | not yet 65     | 64  | there is no fever for 3 days or more                                        | self-care   | with advice     | An ordinary cold                          |
      | pregnant       | 30  | the patient is pregnant or might be                                         | a GP        | within 24 hours | Flu in the first two days: pregnant       |
      | not pregnant   | 30  | the patient is not pregnant                                                 | self-care   | with advice     | An ordinary cold                          |
      | at risk        | 30  | flu is more dangerous for them than for most people                         | a GP        | within 24 hours | Flu in the first two days: at risk        |
      | risk not known | 30  | it is not known whether flu is more dangerous for them than for most people | a GP        | within 24 hours | Flu in the first two days: risk not known |

  Scenario Outline: Flu signs are asked for two days only: <days> days
    Given a 70 year old man
    And the problem is cold or flu
    And it has lasted <days> days
    And there are no red flags
    And there is no breathlessness or wheezing that is new or worse than usual
    And they have not tried a pharmacist or self-care for this
    And there is no fever for 3 days or more
    When reception asks where he should go
    Then he is sent to self-care with advice
    And <asked>

    Examples:
      | days | asked                                                                            |
      | 2    | reception must also ask about "sudden fever with aches and exhaustion, like flu" |
      | 3    | reception asks nothing more                                                      |

  # The danger is flu: a cold without its fever goes its usual way.
  Scenario Outline: A cold, and no sudden fever: <who she is>
    Given a 30 year old woman
    And the problem is cold or flu
    And it has lasted 2 days
    And there are no red flags
    And there is no sudden fever with aches and exhaustion, like flu
    And <who she is>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to self-care with advice
    And the reason is "An ordinary cold"

    Examples:
      | who she is                                                                  |
      | the patient is pregnant or might be                                         |
      | flu is more dangerous for them than for most people                         |
      | it is not known whether flu is more dangerous for them than for most people |
