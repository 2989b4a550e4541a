Feature: Cold or flu that lasts

  Scenario Outline: How long it has lasted: <days> days
    Given a 30 year old man
    And the problem is cold or flu
    And it has lasted <days> days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason                           |
      | 9    | self-care                | with advice     | An ordinary cold                 |
      | 10   | the community pharmacist | within 24 hours | Longer than most colds: ten days |
      | 20   | the community pharmacist | within 24 hours | Longer than most colds: ten days |
      | 21   | a GP                     | within 7 days   | Three weeks or more              |

  Scenario: Nobody knows for how long
    Given a 30 year old man
    And the problem is cold or flu
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Longer than most colds: not known"

  Scenario Outline: Worse after getting better: <how sure>
    Given a 30 year old man
    And the problem is cold or flu
    And it has lasted 5 days
    And there are no red flags
    And <turn>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | how sure  | turn                                                                             | reason                             |
      | yes       | they were getting better and are now getting worse again                         | Worse after getting better         |
      | not known | it is not known whether they were getting better and are now getting worse again | Nobody knows whether it gets worse |

  Scenario Outline: A turn for the worse is asked from the fifth day: <days> days
    Given a 30 year old man
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
      | days | asked                                                                                    |
      | 4    | reception asks nothing more                                                              |
      | 5    | reception must also ask about "they were getting better and are now getting worse again" |

  Scenario: One nostril blocked for two weeks
    Given a 30 year old man
    And the problem is cold or flu
    And it has lasted 14 days
    And there are no red flags
    And the nose is blocked or bleeds on one side only
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "One-sided nose"
