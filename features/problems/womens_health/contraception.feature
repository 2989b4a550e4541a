Feature: Contraception

  Scenario Outline: <need>, <danger>, <sex>
    Given a 25 year old woman
    And the problem is contraception: start, check or change
    And there are no red flags
    And <need>
    And <danger>
    And <sex>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | need                                                                       | danger                                                                                                                                    | sex                                                                                       | destination              | when            | reason                                         |
      | they want to start contraception                                           | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                       |
      | it is not known whether they want to start contraception                   | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                       |
      | they take a contraceptive pill already                                     | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                       |
      | they take a contraceptive pill already                                     | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was no sex without working contraception in the last five days                      | a GP                     | within 24 hours | Hormones that may be dangerous, in use         |
      | they want or already have an injection, a patch or a ring                  | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | a GP                     | within 24 hours | Hormones that may be dangerous, in use         |
      | they want to start contraception                                           | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was no sex without working contraception in the last five days                      | a GP                     | within 7 days   | Hormones that may be dangerous, to be started  |
      | they want to start contraception                                           | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | a GP                     | within 7 days   | Hormones that may be dangerous, to be started  |
      | they want to start contraception                                           | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was sex without working contraception in the last five days                         | a GP                     | within 24 hours | Hormones that may be dangerous, and sex without contraception |
      | they want or already have an injection, a patch or a ring                  | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the practice nurse       | within 14 days  | Injection, patch or ring                       |
      | they want or already have an injection, a patch or a ring                  | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was sex without working contraception in the last five days                         | the community pharmacist | within 2 hours  | Sex without contraception in the last five days |
      | they take a contraceptive pill already                                     | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | it is not known whether there was sex without working contraception in the last five days | the community pharmacist | within 2 hours  | Sex without contraception in the last five days |
      | they want a coil, an implant or an operation, or a check or removal of one | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was no sex without working contraception in the last five days                      | a GP                     | within 14 days  | Coil, implant or operation                     |
      | they want a coil, an implant or an operation, or a check or removal of one | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was sex without working contraception in the last five days                         | the sexual health clinic | within 24 hours | Coil or implant wanted after sex without contraception |
      | they want a coil, an implant or an operation, or a check or removal of one | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | it is not known whether there was sex without working contraception in the last five days | the sexual health clinic | within 24 hours | Coil or implant wanted after sex without contraception |

  Scenario: Migraine with flashing lights does not delay emergency contraception
    Given a 25 year old woman
    And the problem is contraception: start, check or change
    And there are no red flags
    And they take a contraceptive pill already
    And they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer
    And it is not known whether there was sex without working contraception in the last five days
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And she is also sent to the community pharmacist within 2 hours
    And the reason is "Hormones that may be dangerous, and sex without contraception"

  Scenario: A man who wants a vasectomy
    Given a 40 year old man
    And the problem is contraception: start, check or change
    And there are no red flags
    And they want a coil, an implant or an operation, or a check or removal of one
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 14 days
    And he is also sent to the sexual health clinic within 14 days
    And the reason is "Coil, implant or operation"

  Scenario Outline: Emergency contraception: <who>, <hours>, <coil>
    Given <who>
    And the problem is emergency contraception
    And there are no red flags
    And <hours>
    And <coil>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | hours                                    | coil                                                                   | destination              | when            | reason                     |
      | a 25 year old woman | the sex was 10 hours ago                 | they do not want a coil as emergency contraception                     | the community pharmacist | within 2 hours  | Tablet from the pharmacist |
      | a 25 year old woman | the sex was 100 hours ago                | it is not known whether they want a coil as emergency contraception    | the community pharmacist | within 2 hours  | Tablet from the pharmacist |
      | a 25 year old woman | the sex was 120 hours ago                | they do not want a coil as emergency contraception                     | the community pharmacist | within 2 hours  | Tablet from the pharmacist |
      | a 25 year old woman | the sex was 121 hours ago                | they do not want a coil as emergency contraception                     | the sexual health clinic | within 24 hours | More than five days ago    |
      | a 25 year old woman | it is not known how long ago the sex was | they do not want a coil as emergency contraception                     | the community pharmacist | within 2 hours  | Tablet from the pharmacist |
      | a 25 year old woman | the sex was 10 hours ago                 | they want a coil as emergency contraception                            | the sexual health clinic | within 24 hours | Emergency coil             |
      | a 25 year old man   | the sex was 10 hours ago                 | they do not want a coil as emergency contraception                     | the community pharmacist | within 2 hours  | Tablet from the pharmacist |
      | a 15 year old girl  | the sex was 10 hours ago                 | they do not want a coil as emergency contraception                     | the community pharmacist | within 2 hours  | Tablet from the pharmacist |

  Scenario: Somebody who wants the coil takes the tablet too
    Given a 25 year old woman
    And the problem is emergency contraception
    And there are no red flags
    And the sex was 10 hours ago
    And they want a coil as emergency contraception
    When reception asks where she should go
    Then she is sent to the sexual health clinic within 24 hours
    And she is also sent to the community pharmacist within 2 hours

  Scenario Outline: Missed pills: <sex>
    Given a 25 year old woman
    And the problem is missed contraceptive pills
    And there are no red flags
    And <sex>
    When reception asks where she should go
    Then she is sent to the community pharmacist <when>
    And the reason is "<reason>"

    Examples:
      | sex                                                                                       | when            | reason               |
      | there was sex without working contraception in the last five days                         | within 2 hours  | Missed pills and sex |
      | it is not known whether there was sex without working contraception in the last five days | within 2 hours  | Missed pills and sex |
      | there was no sex without working contraception in the last five days                      | within 24 hours | Missed pills         |
