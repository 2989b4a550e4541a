Feature: Muscles and joints: children, snaps and blood thinners

  Scenario Outline: Age: <problem> of <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And the patient is not pregnant
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                      | problem                           | destination         | when                  | reason                               |
      | an 11 month old baby boy | shoulder pain                     | the duty clinician  | within 2 hours        | Sore limb under one year             |
      | a 12 month old baby boy  | shoulder pain                     | a GP                | within 24 hours       | Sore limb under five                 |
      | a 4 year old boy         | shoulder pain                     | a GP                | within 24 hours       | Sore limb under five                 |
      | a 5 year old boy         | shoulder pain                     | a GP                | within 3 working days | Sore limb under 16                   |
      | a 15 year old boy        | shoulder pain                     | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | shoulder pain                     | the physiotherapist | within 7 days         | Shoulder pain that is bearable       |
      | a 15 year old boy        | knee or hip pain                  | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | knee or hip pain                  | the physiotherapist | within 7 days         | Knee or hip pain that is bearable    |
      | a 15 year old boy        | foot or heel pain                 | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | foot or heel pain                 | the physiotherapist | within 7 days         | Foot pain that is bearable           |
      | a 15 year old boy        | hand or wrist pain                | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | hand or wrist pain                | the physiotherapist | within 7 days         | Hand or wrist pain that is bearable  |
      | a 15 year old boy        | tennis elbow                      | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | tennis elbow                      | self-care           | with advice           | Tennis elbow in the first two weeks  |
      | a 15 year old boy        | muscle cramps or aches            | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | muscle cramps or aches            | a GP                | within 14 days        | Cramps or aches without a statin     |
      | a 15 year old boy        | follow-up after a joint operation | a GP                | within 3 working days | Sore limb under 16                   |
      | a 16 year old boy        | follow-up after a joint operation | the physiotherapist | within 7 days         | Stiff after a joint operation        |
      | a 4 year old boy         | sprained ankle                    | a GP                | within 24 hours       | Sore limb under five                 |
      | a 5 year old boy         | sprained ankle                    | self-care           | with advice           | Fresh or healing sprain of the ankle |
      | a 4 year old boy         | sports injury or strain           | a GP                | within 24 hours       | Sore limb under five                 |
      | a 5 year old boy         | sports injury or strain           | self-care           | with advice           | Fresh or healing strain              |

  Scenario Outline: Severe pain: <problem> at <age>, <pain>
    Given a <age> year old boy
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And <pain>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Severe pain under 16"

    Examples:
      | problem                           | age | pain                                                                           |
      | shoulder pain                     | 5   | the pain is too bad for painkillers, sleep or movement                         |
      | knee or hip pain                  | 15  | it is not known whether the pain is too bad for painkillers, sleep or movement |
      | foot or heel pain                 | 9   | the pain is too bad for painkillers, sleep or movement                         |
      | hand or wrist pain                | 9   | the pain is too bad for painkillers, sleep or movement                         |
      | tennis elbow                      | 9   | the pain is too bad for painkillers, sleep or movement                         |
      | muscle cramps or aches            | 9   | the pain is too bad for painkillers, sleep or movement                         |
      | sprained ankle                    | 9   | the pain is too bad for painkillers, sleep or movement                         |
      | sports injury or strain           | 15  | the pain is too bad for painkillers, sleep or movement                         |
      | follow-up after a joint operation | 15  | the pain is too bad for painkillers, sleep or movement                         |

  Scenario Outline: A snap: <problem>, <snap>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 1 day
    And <snap>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the urgent treatment centre within 24 hours
    And the reason is "A snap, or a tendon that no longer works"

    Examples:
      | problem                 | snap                                                                                     |
      | sprained ankle          | they felt a snap or a pop, or a muscle or tendon no longer works                         |
      | sprained ankle          | it is not known whether they felt a snap or a pop, or a muscle or tendon no longer works |
      | sports injury or strain | they felt a snap or a pop, or a muscle or tendon no longer works                         |

  Scenario Outline: A blood thinner: <problem>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 1 day
    And the patient takes a blood thinner
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "An injury on a blood thinner"

    Examples:
      | problem                 |
      | sprained ankle          |
      | sports injury or strain |
      | hurt arm or leg         |
      | falls                   |
