Feature: Gout, several joints, and muscles

  Scenario Outline: Gout of <who>: <what>
    Given <who>
    And the problem is gout
    And there are no red flags
    And a clinician has told them before that they have gout, and this attack is like the earlier ones
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | who                 | what                                                                                                  | destination             | reason                         |
      | a 50 year old man   | they have no fever, night sweats or weight loss, and feel well apart from the pain                    | the practice pharmacist | Flare of known gout            |
      | a 16 year old boy   | they have no fever, night sweats or weight loss, and feel well apart from the pain                    | the practice pharmacist | Flare of known gout            |
      | a 15 year old boy   | they have no fever, night sweats or weight loss, and feel well apart from the pain                    | a GP                    | Gout under 16                  |
      | a 50 year old man   | they feel ill or feverish, sweat at night, or have lost weight without trying                         | a GP                    | Gout with a fever              |
      | a 50 year old man   | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying | a GP                    | Gout with a fever              |
      | a 40 year old woman | the patient is pregnant or might be                                                                   | a GP                    | Gout and pregnant              |
      | a 40 year old woman | it is not known whether the patient is pregnant or might be                                           | a GP                    | Gout and pregnant              |
      | a 40 year old woman | the patient is not pregnant                                                                           | the practice pharmacist | Flare of known gout            |
      | a 50 year old man   | the patient has a weak immune system                                                                  | a GP                    | Gout with a weak immune system |
      | a 50 year old man   | this problem has had 2 contacts                                                                       | the practice pharmacist | Flare of known gout            |
      | a 50 year old man   | this problem has had 3 contacts                                                                       | a GP                    | Third contact about gout       |

  # The help of the question says when a usual flare is no. Once it is yes, it decides.
  Scenario: Known gout, but a joint too hot and sore to move
    Given a 50 year old man
    And the problem is gout
    And a clinician has told them before that they have gout, and this attack is like the earlier ones
    And there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg
    And they have no fever and feel well apart from the painful joint or limb
    When reception asks where he should go
    Then he is sent to A&E to arrive within 4 hours
    And the reason is "Infected joint"

  Scenario Outline: Gout: <known>
    Given a 50 year old man
    And the problem is gout
    And there are no red flags
    And <known>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "First attack, or unlike the earlier ones"

    Examples:
      | known                                                                                                                  |
      | it is their first attack of gout, or it is unlike the earlier ones                                                     |
      | it is not known whether a clinician has told them before that they have gout, and this attack is like the earlier ones |

  Scenario Outline: Several joints at <age>: <what>
    Given a <age> year old man
    And the problem is several swollen or stiff joints
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | what                                                                                                  | when                  | reason                          |
      | 15  | the pain is bearable                                                                                  | within 24 hours       | Several joints under 16         |
      | 16  | the pain is bearable                                                                                  | within 3 working days | Several swollen or stiff joints |
      | 40  | they feel ill or feverish, sweat at night, or have lost weight without trying                         | within 24 hours       | Several joints and a fever      |
      | 40  | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying | within 24 hours       | Several joints and a fever      |
      | 40  | the pain is too bad for painkillers, sleep or movement                                                | within 24 hours       | Several joints, severe pain     |
      | 40  | it is not known whether the pain is too bad for painkillers, sleep or movement                        | within 24 hours       | Several joints, severe pain     |

  Scenario Outline: Cramps at <age>: <what>
    Given a <age> year old man
    And the problem is muscle cramps or aches
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what                                                                                                        | destination             | when                  | reason                                      |
      | 40  | they take a statin                                                                                          | the practice pharmacist | within 7 days         | Cramps or aches on a statin                 |
      | 16  | it is not known whether they take a statin                                                                  | the practice pharmacist | within 7 days         | Cramps or aches on a statin                 |
      | 15  | it is not known whether they take a statin                                                                  | a GP                    | within 3 working days | Sore limb under 16                          |
      | 40  | they do not take a statin                                                                                   | a GP                    | within 14 days        | Cramps or aches without a statin            |
      | 40  | the pain is too bad for painkillers, sleep or movement                                                      | a GP                    | within 3 working days | Severe cramps or aches                      |
      | 40  | it is not known whether the pain is too bad for painkillers, sleep or movement                              | a GP                    | within 3 working days | Severe cramps or aches                      |
      | 40  | they feel ill or feverish, sweat at night, or have lost weight without trying                               | a GP                    | within 24 hours       | Cramps or aches with a fever or weight loss |
      | 40  | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying       | a GP                    | within 24 hours       | Cramps or aches with a fever or weight loss |
      | 40  | the urine is dark like tea or cola, or the muscles are newly weak and not only sore                         | the duty clinician      | within 6 hours        | Dark urine or new weakness                  |
      | 40  | it is not known whether the urine is dark like tea or cola, or the muscles are newly weak and not only sore | the duty clinician      | within 6 hours        | Dark urine or new weakness                  |
      | 16  | the pain is too bad for painkillers, sleep or movement                                                      | a GP                    | within 3 working days | Severe cramps or aches                      |
