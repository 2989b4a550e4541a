Feature: Muscles and joints: shared rules

  Scenario Outline: Housebound: <problem>
    Given a 70 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And <housebound>
    And they have had this same back pain before
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                           | housebound                    | destination         | when                  | reason                               |
      | sciatica                          | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | sciatica                          | the patient is not housebound | the physiotherapist | within 3 working days | Sciatica for the physiotherapist     |
      | neck pain                         | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | neck pain                         | the patient is not housebound | the physiotherapist | within 7 days         | Neck pain that is bearable           |
      | shoulder pain                     | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | knee or hip pain                  | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | sprained ankle                    | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | sprained ankle                    | the patient is not housebound | self-care           | with advice           | Fresh or healing sprain of the ankle |
      | foot or heel pain                 | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | hand or wrist pain                | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | tennis elbow                      | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | sports injury or strain           | the patient is housebound     | a GP                | within 3 working days | Housebound                           |
      | follow-up after a joint operation | the patient is housebound     | a GP                | within 3 working days | Housebound                           |

  Scenario Outline: Ill: <problem>, <finding>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Ill, feverish or thinner"

    Examples:
      | problem                           | finding                                                                                               |
      | neck pain                         | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | neck pain                         | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying |
      | shoulder pain                     | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | knee or hip pain                  | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | foot or heel pain                 | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | hand or wrist pain                | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | tennis elbow                      | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | follow-up after a joint operation | they feel ill or feverish, sweat at night, or have lost weight without trying                         |

  Scenario Outline: Pregnancy: <problem>, <who>, <pregnancy>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | problem                           | pregnancy                                                   | destination         | when                  | reason                              |
      | a 30 year old woman | neck pain                         | the patient is pregnant or might be                         | a GP                | within 3 working days | Pregnant                            |
      | a 30 year old woman | shoulder pain                     | the patient is pregnant or might be                         | a GP                | within 3 working days | Pregnant                            |
      | a 30 year old woman | knee or hip pain                  | it is not known whether the patient is pregnant or might be | a GP                | within 3 working days | Pregnant                            |
      | a 30 year old woman | foot or heel pain                 | the patient is pregnant or might be                         | a GP                | within 3 working days | Pregnant                            |
      | a 30 year old woman | hand or wrist pain                | the patient is pregnant or might be                         | a GP                | within 3 working days | Pregnant                            |
      | a 55 year old woman | hand or wrist pain                | it is not known whether the patient is pregnant or might be | a GP                | within 3 working days | Pregnant                            |
      | a 56 year old woman | hand or wrist pain                | the patient is female                                       | the physiotherapist | within 7 days         | Hand or wrist pain that is bearable |
      | a 30 year old man   | hand or wrist pain                | the patient is male                                         | the physiotherapist | within 7 days         | Hand or wrist pain that is bearable |
      | a 30 year old woman | hand or wrist pain                | the patient is not pregnant                                 | the physiotherapist | within 7 days         | Hand or wrist pain that is bearable |
      | a 30 year old woman | tennis elbow                      | the patient is pregnant or might be                         | a GP                | within 3 working days | Pregnant                            |
      | a 30 year old woman | tennis elbow                      | the patient is not pregnant                                 | self-care           | with advice           | Tennis elbow in the first two weeks |
      | a 30 year old woman | follow-up after a joint operation | the patient is pregnant or might be                         | a GP                | within 3 working days | Pregnant                            |

  Scenario Outline: History: <problem>, <finding>
    Given a 40 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 3 working days
    And the reason is "An illness or medicine that matters for the joints"

    Examples:
      | problem            | finding                                                                                                                                         |
      | shoulder pain      | they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system                         |
      | shoulder pain      | it is not known whether they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system |
      | knee or hip pain   | they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system                         |
      | foot or heel pain  | they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system                         |
      | hand or wrist pain | they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system                         |
      | tennis elbow       | they have cancer or had it, rheumatoid or similar arthritis, long-term steroids, injected drugs or a weak immune system                         |

  Scenario Outline: Polymyalgia: <problem> at <age>, <finding>
    Given a <age> year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 3 days
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                | age | finding                                                                                                       | destination         | when                  | reason                                  |
      | shoulder pain          | 49  | both shoulders or both hips ache, with 45 minutes or more of stiffness in the morning                         | the physiotherapist | within 7 days         | Shoulder pain that is bearable          |
      | shoulder pain          | 50  | both shoulders or both hips ache, with 45 minutes or more of stiffness in the morning                         | a GP                | within 3 working days | Both sides stiff in the morning from 50 |
      | shoulder pain          | 50  | it is not known whether both shoulders or both hips ache, with 45 minutes or more of stiffness in the morning | a GP                | within 3 working days | Both sides stiff in the morning from 50 |
      | muscle cramps or aches | 50  | both shoulders or both hips ache, with 45 minutes or more of stiffness in the morning                         | a GP                | within 3 working days | Both sides stiff in the morning from 50 |
      | muscle cramps or aches | 50  | there is no ache on both sides with long stiffness in the morning                                             | a GP                | within 14 days        | Cramps or aches without a statin        |
