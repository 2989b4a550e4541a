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
      | need                                                                       | danger                                                                                                                                    | sex                                                                                       | destination              | when            | reason                                                        |
      | they want to start contraception                                           | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                                      |
      | it is not known whether they want to start contraception                   | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                                      |
      | they take a contraceptive pill already                                     | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                                      |
      | they take a contraceptive pill already                                     | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was no sex without working contraception in the last five days                      | a GP                     | within 24 hours | Hormones that may be dangerous, in use                        |
      | they want or already have an injection, a patch or a ring                  | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | a GP                     | within 24 hours | Hormones that may be dangerous, in use                        |
      | they want to start contraception                                           | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was no sex without working contraception in the last five days                      | a GP                     | within 7 days   | Hormones that may be dangerous, to be started                 |
      | they want to start contraception                                           | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | a GP                     | within 7 days   | Hormones that may be dangerous, to be started                 |
      | they want to start contraception                                           | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was sex without working contraception in the last five days                         | a GP                     | within 24 hours | Hormones that may be dangerous, and sex without contraception |
      | they want or already have an injection, a patch or a ring                  | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was no sex without working contraception in the last five days                      | the practice nurse       | within 14 days  | Injection, patch or ring                                      |
      | they want or already have an injection, a patch or a ring                  | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was sex without working contraception in the last five days                         | the community pharmacist | within 2 hours  | Sex without contraception in the last five days               |
      | they take a contraceptive pill already                                     | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | it is not known whether there was sex without working contraception in the last five days | the community pharmacist | within 2 hours  | Sex without contraception in the last five days               |
      | they want a coil, an implant or an operation, or a check or removal of one | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | there was no sex without working contraception in the last five days                      | a GP                     | within 14 days  | Coil, implant or operation                                    |
      | they want a coil, an implant or an operation, or a check or removal of one | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | there was sex without working contraception in the last five days                         | the sexual health clinic | within 24 hours | Coil or implant wanted after sex without contraception        |
      | they want a coil, an implant or an operation, or a check or removal of one | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer                    | it is not known whether there was sex without working contraception in the last five days | the sexual health clinic | within 24 hours | Coil or implant wanted after sex without contraception        |

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

  Scenario Outline: Migraine with flashing lights, and nobody knows what they want: <sex>
    Given a 25 year old woman
    And the problem is contraception: start, check or change
    And there are no red flags
    And it is not known whether they want to start contraception
    And they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer
    And <sex>
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | sex                                                                  | reason                                                        |
      | there was no sex without working contraception in the last five days | Hormones that may be dangerous, in use                        |
      | there was sex without working contraception in the last five days    | Hormones that may be dangerous, and sex without contraception |

  Scenario Outline: From 55 years: <who>, and <need>
    Given <who>
    And the problem is contraception: start, check or change
    And there are no red flags
    And <need>
    And they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer
    And <sex>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | need                                                                       | sex                                                                  | destination              | when           | reason                                          |
      | a 54 year old woman | they want to start contraception                                           | there was no sex without working contraception in the last five days | the community pharmacist | within 14 days | Start or continue a pill                        |
      | a 54 year old woman | they take a contraceptive pill already                                     | there was sex without working contraception in the last five days    | the community pharmacist | within 2 hours | Sex without contraception in the last five days |
      | a 55 year old woman | they take a contraceptive pill already                                     | there was sex without working contraception in the last five days    | the practice pharmacist  | within 14 days | From 55 years                                   |
      | a 70 year old woman | they want to start contraception                                           | there was no sex without working contraception in the last five days | the practice pharmacist  | within 14 days | From 55 years                                   |
      | a 55 year old woman | they want or already have an injection, a patch or a ring                  | there was no sex without working contraception in the last five days | the practice pharmacist  | within 14 days | From 55 years                                   |
      | a 55 year old woman | it is not known whether they want to start contraception                   | there was no sex without working contraception in the last five days | the practice pharmacist  | within 14 days | From 55 years                                   |
      | a 55 year old woman | they want a coil, an implant or an operation, or a check or removal of one | there was no sex without working contraception in the last five days | a GP                     | within 14 days | Coil, implant or operation                      |

  Scenario: At 60, and nobody knows the sex
    Given a 60 year old person
    And the problem is contraception: start, check or change
    And it is not known whether the patient is female
    And there are no red flags
    And they want to start contraception
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the practice pharmacist within 14 days
    And the reason is "From 55 years"

  Scenario Outline: Recorded male: <age>, <need>, <sex>
    Given a <age> year old man
    And the problem is contraception: start, check or change
    And there are no red flags
    And <need>
    And <danger>
    And <sex>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | need                                                     | danger                                                                                                                 | sex                                                                                       | destination              | when            | reason                                          |
      | 30  | they want to start contraception                         | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | the sexual health clinic | within 14 days  | Recorded male, to start contraception           |
      | 70  | they want to start contraception                         | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer      | there was no sex without working contraception in the last five days                      | the sexual health clinic | within 14 days  | Recorded male, to start contraception           |
      | 30  | it is not known whether they want to start contraception | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | the sexual health clinic | within 14 days  | Recorded male, to start contraception           |
      | 58  | they want to start contraception                         | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was sex without working contraception in the last five days                         | the sexual health clinic | within 24 hours | Recorded male, and sex without contraception    |
      | 30  | they want to start contraception                         | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | it is not known whether there was sex without working contraception in the last five days | the sexual health clinic | within 24 hours | Recorded male, and sex without contraception    |
      | 30  | they take a contraceptive pill already                   | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was no sex without working contraception in the last five days                      | the community pharmacist | within 14 days  | Start or continue a pill                        |
      | 58  | they take a contraceptive pill already                   | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was sex without working contraception in the last five days                         | the community pharmacist | within 2 hours  | Sex without contraception in the last five days |
      | 30  | they take a contraceptive pill already                   | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer      | there was no sex without working contraception in the last five days                      | a GP                     | within 24 hours | Hormones that may be dangerous, in use          |
      | 30  | it is not known whether they want to start contraception | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was sex without working contraception in the last five days                         | the sexual health clinic | within 24 hours | Recorded male, and sex without contraception    |

  Scenario: A man's partner may need emergency contraception at once
    Given a 30 year old man
    And the problem is contraception: start, check or change
    And there are no red flags
    And they want to start contraception
    And they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer
    And there was sex without working contraception in the last five days
    When reception asks where he should go
    Then he is also sent to the community pharmacist within 2 hours

  Scenario Outline: Danger from hormones, and emergency contraception at once all the same: <need>, <danger>
    Given a <age> year old woman
    And the problem is contraception: start, check or change
    And there are no red flags
    And <need>
    And <danger>
    And there was sex without working contraception in the last five days
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"
    And she is also sent to the community pharmacist within 2 hours

    Examples:
      | age | need                                                                       | danger                                                                                                                                    | destination              | reason                                                        |
      | 25  | they want or already have an injection, a patch or a ring                  | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | a GP                     | Hormones that may be dangerous, and sex without contraception |
      | 25  | they take a contraceptive pill already                                     | it is not known whether they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer | a GP                     | Hormones that may be dangerous, and sex without contraception |
      | 25  | they want a coil, an implant or an operation, or a check or removal of one | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer                         | the sexual health clinic | Coil or implant wanted after sex without contraception        |

  Scenario Outline: To start at 30, and nobody knows the sex: <danger>, <sex>
    Given a 30 year old person
    And the problem is contraception: start, check or change
    And it is not known whether the patient is female
    And there are no red flags
    And they want to start contraception
    And <danger>
    And <sex>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | danger                                                                                                                 | sex                                                                  | destination              | when           | reason                                          |
      | they get migraines with flashing lights or numbness, or have had a clot, a stroke, heart disease or breast cancer      | there was no sex without working contraception in the last five days | a GP                     | within 7 days  | Hormones that may be dangerous, to be started   |
      | they get no migraines with flashing lights or numbness, and never had a clot, a stroke, heart disease or breast cancer | there was sex without working contraception in the last five days    | the community pharmacist | within 2 hours | Sex without contraception in the last five days |
