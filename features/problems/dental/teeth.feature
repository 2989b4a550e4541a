Feature: Toothache, abscess, and broken teeth

  Scenario Outline: Toothache: <what>
    Given <who>
    And the problem is toothache
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | what                         | who                       | finding                                                                            | destination        | when                  | reason                                            |
      | bearable                     | a 30 year old man         | the pain is bearable                                                               | the dentist        | within 7 days         | Toothache that painkillers hold                   |
      | bearable in a child          | a 3 year old girl         | the pain is bearable                                                               | the dentist        | within 7 days         | Toothache that painkillers hold                   |
      | bearable at 87, care home    | an 87 year old woman      | the patient lives in a care home                                                   | the dentist        | within 7 days         | Toothache that painkillers hold                   |
      | one year old                 | a 12 month old baby girl  | the pain is bearable                                                               | the dentist        | within 7 days         | Toothache that painkillers hold                   |
      | eleven months old            | an 11 month old baby girl | the pain is bearable                                                               | a GP               | within 24 hours       | Sore or swollen gums under one year               |
      | bad                          | a 30 year old man         | the pain is too bad for painkillers, sleep or movement                             | the dentist        | within 24 hours       | Toothache that painkillers do not hold            |
      | nobody knows how bad         | a 30 year old man         | it is not known whether the pain is too bad for painkillers, sleep or movement     | the dentist        | within 24 hours       | Toothache that painkillers do not hold            |
      | swollen cheek                | a 30 year old man         | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth | the duty clinician | within 6 hours        | Fever, illness or a swollen face with a bad tooth |
      | no dentist                   | a 30 year old man         | no dentist can see them in time                                                    | NHS 111            | within 3 working days | Bearable, and no dentist                          |
      | nobody knows about a dentist | a 30 year old man         | it is not known whether no dentist can see them in time                            | the dentist        | within 7 days         | Toothache that painkillers hold                   |

  Scenario Outline: Without a dentist: <problem>, <what>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And no dentist can see them in time
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                                 | what           | who                 | finding                                                                            | destination        | when                  | reason                                            |
      | toothache                               | bad            | a 30 year old man   | the pain is too bad for painkillers, sleep or movement                             | NHS 111            | within 12 hours       | Bad pain and no dentist                           |
      | toothache                               | nobody knows   | a 30 year old man   | it is not known whether the pain is too bad for painkillers, sleep or movement     | NHS 111            | within 12 hours       | Bad pain and no dentist                           |
      | broken or loose tooth, crown or filling | after a blow   | a 30 year old man   | a blow has broken, loosened or moved the tooth                                     | NHS 111            | within 12 hours       | A tooth hurt by a blow, and no dentist            |
      | broken or loose tooth, crown or filling | blow not known | a 30 year old man   | it is not known whether a blow has broken, loosened or moved the tooth             | NHS 111            | within 12 hours       | A tooth hurt by a blow, and no dentist            |
      | broken or loose tooth, crown or filling | bearable       | a 30 year old man   | the pain is bearable                                                               | NHS 111            | within 3 working days | Bearable, and no dentist                          |
      | dental abscess                          | well           | a 30 year old woman | the pain is bearable                                                               | NHS 111            | within 12 hours       | An abscess and no dentist                         |
      | dental abscess                          | ill            | a 30 year old woman | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth | the duty clinician | within 6 hours        | Fever, illness or a swollen face with a bad tooth |

  Scenario Outline: Dental abscess: <what>
    Given <who>
    And the problem is dental abscess
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                    | who                 | finding                                                                                                                  | destination        | when                    | reason                                            |
      | no spread               | a 30 year old woman | they have a dentist who can see them in time                                                                             | the dentist        | within 24 hours         | Dental abscess without spread                     |
      | no spread in a child    | a 6 year old boy    | they have a dentist who can see them in time                                                                             | the dentist        | within 24 hours         | Dental abscess without spread                     |
      | swollen face            | a 30 year old woman | the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth                                       | the duty clinician | within 6 hours          | Fever, illness or a swollen face with a bad tooth |
      | nobody knows            | a 30 year old woman | it is not known whether the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth               | the duty clinician | within 6 hours          | Fever, illness or a swollen face with a bad tooth |
      | spreading to the throat | a 30 year old woman | there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow | A&E                | to arrive within 1 hour | Swelling that spreads from the mouth              |

  Scenario: A clinician who hears about a swollen face does not replace the dentist
    Given a 30 year old woman
    And the problem is dental abscess
    And there are no red flags
    And the cheek, jaw or face is swollen, or they have a fever or feel ill with the tooth
    When reception asks where she should go
    Then she is sent to the duty clinician within 6 hours
    And she is also sent to the dentist within 24 hours

  Scenario Outline: A broken tooth: <what>
    Given <who>
    And the problem is broken or loose tooth, crown or filling
    And there are no red flags
    And <blow>
    And <jaw>
    And <pain>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | what                       | who               | blow                                                                   | jaw                                                                                                                                 | pain                                                                           | destination | when                    | reason                         |
      | a lost filling             | a 30 year old man | no blow has hurt the tooth                                             | they have a dentist who can see them in time                                                                                        | the pain is bearable                                                           | the dentist | within 7 days           | Broken or loose without a blow |
      | a wobbly tooth of a child  | a 6 year old boy  | no blow has hurt the tooth                                             | they have a dentist who can see them in time                                                                                        | the pain is bearable                                                           | the dentist | within 7 days           | Broken or loose without a blow |
      | bad pain                   | a 30 year old man | no blow has hurt the tooth                                             | they have a dentist who can see them in time                                                                                        | the pain is too bad for painkillers, sleep or movement                         | the dentist | within 24 hours         | Broken tooth with bad pain     |
      | nobody knows how bad       | a 30 year old man | no blow has hurt the tooth                                             | they have a dentist who can see them in time                                                                                        | it is not known whether the pain is too bad for painkillers, sleep or movement | the dentist | within 24 hours         | Broken tooth with bad pain     |
      | a blow                     | a 2 year old boy  | a blow has broken, loosened or moved the tooth                         | since the blow the teeth meet as usual, the jaw is not very sore or numb, and every piece of tooth was found                        | the pain is bearable                                                           | the dentist | within 24 hours         | Tooth hurt by a blow           |
      | nobody knows about a blow  | a 30 year old man | it is not known whether a blow has broken, loosened or moved the tooth | they have a dentist who can see them in time                                                                                        | the pain is bearable                                                           | the dentist | within 24 hours         | Tooth hurt by a blow           |
      | a blow and a crooked bite  | a 30 year old man | a blow has broken, loosened or moved the tooth                         | since the blow the teeth do not meet as usual, the jaw is very sore or numb, or a piece of tooth is missing                         | the pain is bearable                                                           | A&E         | to arrive within 1 hour | Injured jaw or face            |
      | a blow and a jaw not known | a 30 year old man | a blow has broken, loosened or moved the tooth                         | it is not known whether since the blow the teeth do not meet as usual, the jaw is very sore or numb, or a piece of tooth is missing | the pain is bearable                                                           | A&E         | to arrive within 1 hour | Injured jaw or face            |
