Feature: Legs and veins

  Scenario Outline: Leg pain: <what>
    Given <who>
    And the problem is leg pain or swelling
    And there are no red flags
    And <days>
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                | who                 | days                                   | finding                                                                                                                                     | destination         | when            | reason                                |
      | 41 days             | a 50 year old man   | it has lasted 41 days                  | the leg is not swollen, numb, weak or hot                                                                                                   | the physiotherapist | within 14 days  | Leg pain without swelling or numbness |
      | 42 days             | a 50 year old man   | it has lasted 42 days                  | the leg is not swollen, numb, weak or hot                                                                                                   | a GP                | within 14 days  | Leg pain for six weeks                |
      | days not known      | a 50 year old man   | it is not known how long it has lasted | the leg is not swollen, numb, weak or hot                                                                                                   | a GP                | within 14 days  | Leg pain for six weeks                |
      | at 16               | a 16 year old girl  | it has lasted 5 days                   | the leg is not swollen, numb, weak or hot                                                                                                   | the physiotherapist | within 14 days  | Leg pain without swelling or numbness |
      | at 15               | a 15 year old girl  | it has lasted 5 days                   | the leg is not swollen, numb, weak or hot                                                                                                   | a GP                | within 7 days   | Leg pain under 16                     |
      | on walking          | a 50 year old man   | it has lasted 5 days                   | the calf or thigh hurts on walking and stops hurting within minutes of rest                                                                 | a GP                | within 14 days  | Leg pain on walking                   |
      | walking not known   | a 50 year old man   | it has lasted 5 days                   | it is not known whether the calf or thigh hurts on walking and stops hurting within minutes of rest                                         | a GP                | within 14 days  | Leg pain on walking                   |
      | at rest             | a 50 year old man   | it has lasted 5 days                   | the foot or leg hurts at rest or at night and eases when it hangs down, or has a sore, or a colour that has changed                         | the duty clinician  | within 24 hours | Leg pain at rest, or a sore           |
      | rest not known      | a 50 year old man   | it has lasted 5 days                   | it is not known whether the foot or leg hurts at rest or at night and eases when it hangs down, or has a sore, or a colour that has changed | the duty clinician  | within 24 hours | Leg pain at rest, or a sore           |
      | swollen             | a 50 year old man   | it has lasted 5 days                   | the leg is swollen, numb, weak or hot                                                                                                       | a GP                | within 24 hours | Swollen, numb, weak or hot leg        |
      | swelling not known  | a 50 year old man   | it has lasted 5 days                   | it is not known whether the leg is swollen, numb, weak or hot                                                                               | a GP                | within 24 hours | Swollen, numb, weak or hot leg        |
      | severe              | a 50 year old man   | it has lasted 5 days                   | the pain is too bad for painkillers, sleep or movement                                                                                      | a GP                | within 24 hours | Severe leg pain                       |
      | severity not known  | a 50 year old man   | it has lasted 5 days                   | it is not known whether the pain is too bad for painkillers, sleep or movement                                                              | a GP                | within 24 hours | Severe leg pain                       |
      | pregnant            | a 30 year old woman | it has lasted 5 days                   | the patient is pregnant or might be                                                                                                         | a GP                | within 24 hours | Leg pain in pregnancy                 |
      | pregnancy not known | a 30 year old woman | it has lasted 5 days                   | it is not known whether the patient is pregnant or might be                                                                                 | a GP                | within 24 hours | Leg pain in pregnancy                 |
      | a swollen calf      | a 50 year old man   | it has lasted 5 days                   | there is one calf or thigh that is newly swollen, or newly painful and warm                                                                 | the duty clinician  | within 6 hours  | Clot in the leg                       |
      | a cold pale foot    | a 50 year old man   | it has lasted 5 days                   | there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                            | 999                 | now             | Limb without blood                    |
      | after an operation  | a 50 year old man   | it has lasted 5 days                   | they had an operation 6 weeks ago                                                                                                           | the duty clinician  | within 24 hours | An operation within 6 weeks           |

  Scenario Outline: Pain on walking is asked from 40 years: <age>
    Given a <age> year old man
    And the problem is leg pain or swelling
    And there are no red flags
    And it has lasted 2 days
    And the pain is bearable
    And the leg is not swollen, numb, weak or hot
    And the leg has no pain at rest, no sore and no change of colour
    When reception asks where he should go
    Then he is sent to the physiotherapist within 14 days
    And <asked>

    Examples:
      | age | asked                                                                                                       |
      | 39  | reception asks nothing more                                                                                 |
      | 40  | reception must also ask about "the calf or thigh hurts on walking and stops hurting within minutes of rest" |

  Scenario Outline: Varicose veins: <what>
    Given a 50 year old woman
    And the problem is varicose veins
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what               | finding                                                                                        | destination        | when                    | reason                                      |
      | no sore            | there is no open sore on the leg                                                               | a GP               | as a routine            | Varicose veins without bleeding or a sore   |
      | a sore             | there is an open sore on the leg                                                               | the practice nurse | within 7 days           | Sore on a leg with varicose veins           |
      | sore not known     | it is not known whether there is an open sore on the leg                                       | a GP               | within 7 days           | Nobody knows about a sore on the leg        |
      | bleeding           | a varicose vein is bleeding, or has bled in the last day                                       | A&E                | to arrive within 1 hour | Bleeding varicose vein                      |
      | bleeding not known | it is not known whether a varicose vein is bleeding, or has bled in the last day               | A&E                | to arrive within 1 hour | Bleeding varicose vein                      |
      | hot and hard       | a vein is hot, hard and sore, or one has bled before                                           | a GP               | within 24 hours         | Hot, hard vein, or one that has bled before |
      | heat not known     | it is not known whether a vein is hot, hard and sore, or one has bled before                   | a GP               | within 24 hours         | Hot, hard vein, or one that has bled before |
      | soaks through      | there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure | 999                | now                     | Bleeding that will not stop                 |

  Scenario: A bleeding vein is pressed and raised
    Given a 50 year old woman
    And the problem is varicose veins
    And a varicose vein is bleeding, or has bled in the last day
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And she is told "press firmly"

  Scenario Outline: Leg pain and housebound: <reason>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And <also>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | problem              | what is so           | and                                       | also                          | destination         | when           | reason                                 |
      | a 50 year old man | leg pain or swelling | it has lasted 5 days | the leg is not swollen, numb, weak or hot | the patient is housebound     | a GP                | within 14 days | Leg pain in somebody who is housebound |
      | a 50 year old man | leg pain or swelling | it has lasted 5 days | the leg is not swollen, numb, weak or hot | the patient is not housebound | the physiotherapist | within 14 days | Leg pain without swelling or numbness  |
