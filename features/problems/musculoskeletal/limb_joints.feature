Feature: Shoulder, knee, hip, foot, hand and elbow

  Scenario Outline: Adult: <problem>, <what>
    Given a 30 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 50 days
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem            | what                                                                           | destination         | when                  | reason                                              |
      | shoulder pain      | the pain is bearable                                                           | the physiotherapist | within 7 days         | Shoulder pain that is bearable                      |
      | shoulder pain      | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Shoulder pain that is severe                        |
      | shoulder pain      | it is not known whether the pain is too bad for painkillers, sleep or movement | the physiotherapist | within 3 working days | Shoulder pain that is not known to be bearable      |
      | knee or hip pain   | the pain is bearable                                                           | the physiotherapist | within 7 days         | Knee or hip pain that is bearable                   |
      | knee or hip pain   | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Knee or hip pain that is severe                     |
      | knee or hip pain   | it is not known whether the pain is too bad for painkillers, sleep or movement | the physiotherapist | within 3 working days | Knee or hip pain that is not known to be bearable   |
      | foot or heel pain  | the pain is bearable                                                           | the physiotherapist | within 7 days         | Foot pain that is bearable                          |
      | foot or heel pain  | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Foot pain that is severe                            |
      | foot or heel pain  | it is not known whether the pain is too bad for painkillers, sleep or movement | the physiotherapist | within 3 working days | Foot pain that is not known to be bearable          |
      | hand or wrist pain | the pain is bearable                                                           | the physiotherapist | within 7 days         | Hand or wrist pain that is bearable                 |
      | hand or wrist pain | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Hand or wrist pain that is severe                   |
      | hand or wrist pain | it is not known whether the pain is too bad for painkillers, sleep or movement | the physiotherapist | within 3 working days | Hand or wrist pain that is not known to be bearable |
      | tennis elbow       | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Tennis elbow: severe                                |
      | tennis elbow       | it is not known whether the pain is too bad for painkillers, sleep or movement | the physiotherapist | within 3 working days | Tennis elbow: not known how bad                     |

  Scenario Outline: The physiotherapist sees bad pain from 16 years: <problem>, <pain>
    Given a 16 year old girl
    And the problem is <problem>
    And there are no red flags
    And it has lasted 10 days
    And <pain>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the physiotherapist within 3 working days
    And the reason is "<reason>"

    Examples:
      | problem            | pain                                                                           | reason                                              |
      | shoulder pain      | the pain is too bad for painkillers, sleep or movement                         | Shoulder pain that is severe                        |
      | shoulder pain      | it is not known whether the pain is too bad for painkillers, sleep or movement | Shoulder pain that is not known to be bearable      |
      | knee or hip pain   | the pain is too bad for painkillers, sleep or movement                         | Knee or hip pain that is severe                     |
      | knee or hip pain   | it is not known whether the pain is too bad for painkillers, sleep or movement | Knee or hip pain that is not known to be bearable   |
      | foot or heel pain  | the pain is too bad for painkillers, sleep or movement                         | Foot pain that is severe                            |
      | foot or heel pain  | it is not known whether the pain is too bad for painkillers, sleep or movement | Foot pain that is not known to be bearable          |
      | hand or wrist pain | the pain is too bad for painkillers, sleep or movement                         | Hand or wrist pain that is severe                   |
      | hand or wrist pain | it is not known whether the pain is too bad for painkillers, sleep or movement | Hand or wrist pain that is not known to be bearable |
      | tennis elbow       | the pain is too bad for painkillers, sleep or movement                         | Tennis elbow: severe                                |
      | tennis elbow       | it is not known whether the pain is too bad for painkillers, sleep or movement | Tennis elbow: not known how bad                     |

  Scenario Outline: Knee: <knee>
    Given a 30 year old man
    And the problem is knee or hip pain
    And there are no red flags
    And <knee>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the urgent treatment centre to arrive within 4 hours
    And the reason is "Knee stuck or swollen after an injury"

    Examples:
      | knee                                                                                                             |
      | since an injury the knee is stuck and will not straighten, or it swelled up within hours                         |
      | it is not known whether since an injury the knee is stuck and will not straighten, or it swelled up within hours |

  Scenario Outline: Worn joint at <age>: <ache>, <pain>
    Given a <age> year old man
    And the problem is knee or hip pain
    And there are no red flags
    And <ache>
    And <pain>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | ache                                                                                    | pain                                                                           | destination         | when                  | reason                                            |
      | 44  | it is their usual ache of a worn joint, and they manage with it                         | the pain is bearable                                                           | the physiotherapist | within 7 days         | Knee or hip pain that is bearable                 |
      | 45  | it is their usual ache of a worn joint, and they manage with it                         | the pain is bearable                                                           | self-care           | with advice           | Usual ache of a worn joint from 45                |
      | 45  | it is their usual ache of a worn joint, and they manage with it                         | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Knee or hip pain that is severe                   |
      | 45  | it is their usual ache of a worn joint, and they manage with it                         | it is not known whether the pain is too bad for painkillers, sleep or movement | the physiotherapist | within 3 working days | Knee or hip pain that is not known to be bearable |
      | 45  | it is not known whether it is their usual ache of a worn joint, and they manage with it | the pain is bearable                                                           | the physiotherapist | within 7 days         | Knee or hip pain that is bearable                 |
      | 80  | it is not their usual ache of a worn joint, or they do not manage with it               | the pain is bearable                                                           | the physiotherapist | within 7 days         | Knee or hip pain that is bearable                 |

  Scenario Outline: Foot: <feet>
    Given a 30 year old man
    And the problem is foot or heel pain
    And there are no red flags
    And <feet>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 3 working days
    And the reason is "A foot at risk"

    Examples:
      | feet                                                                                  |
      | they have diabetes, or poor feeling or blood flow in the feet                         |
      | it is not known whether they have diabetes, or poor feeling or blood flow in the feet |

  Scenario Outline: Finger: <finger>, <ill>
    Given a 30 year old man
    And the problem is hand or wrist pain
    And there are no red flags
    And <finger>
    And <ill>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to A&E <when>
    And the reason is "<reason>"

    Examples:
      | finger                                                                                                | ill                                                                                                   | when                     | reason                  |
      | a finger is swollen all along and held bent, and it hurts badly to straighten                         | they have no fever, night sweats or weight loss, and feel well apart from the pain                    | to arrive within 4 hours | Infected finger         |
      | it is not known whether a finger is swollen all along and held bent, and it hurts badly to straighten | they have no fever, night sweats or weight loss, and feel well apart from the pain                    | to arrive within 4 hours | Infected finger         |
      | a finger is swollen all along and held bent, and it hurts badly to straighten                         | they feel ill or feverish, sweat at night, or have lost weight without trying                         | to arrive within 1 hour  | Infected finger and ill |
      | a finger is swollen all along and held bent, and it hurts badly to straighten                         | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying | to arrive within 1 hour  | Infected finger and ill |

  Scenario Outline: Tennis elbow at <age>: <how long>
    Given a <age> year old man
    And the problem is tennis elbow
    And there are no red flags
    And <how long>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | how long                               | destination         | when          | reason                              |
      | 40  | it has lasted 13 days                  | self-care           | with advice   | Tennis elbow in the first two weeks |
      | 40  | it has lasted 14 days                  | the physiotherapist | within 7 days | Tennis elbow: two weeks             |
      | 40  | it is not known how long it has lasted | the physiotherapist | within 7 days | Tennis elbow: nobody knows how long |
      | 16  | it has lasted 14 days                  | the physiotherapist | within 7 days | Tennis elbow: two weeks             |
      | 16  | it is not known how long it has lasted | the physiotherapist | within 7 days | Tennis elbow: nobody knows how long |

  Scenario: A hot knee that cannot move is an emergency
    Given a 40 year old man
    And the problem is knee or hip pain
    And there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to A&E to arrive within 4 hours
