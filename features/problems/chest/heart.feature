Feature: Palpitations, swollen ankles and blood pressure

  Scenario Outline: Palpitations: <what>
    Given <who>
    And the problem is palpitations
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what               | who                 | finding                                                                                                                                             | destination        | when            | reason                                         |
      | now and then       | a 30 year old man   | the heart beats as usual now                                                                                                                        | a GP               | within 7 days   | Palpitations that come and go in a well person |
      | now and then at 16 | a 16 year old girl  | the heart beats as usual now                                                                                                                        | a GP               | within 7 days   | Palpitations that come and go in a well person |
      | at 15              | a 15 year old girl  | the heart beats as usual now                                                                                                                        | a GP               | within 24 hours | Palpitations in a child                        |
      | now                | a 30 year old man   | the heart is racing or uneven now, or has been so for most of today                                                                                 | the duty clinician | within 1 hour   | Palpitations now                               |
      | now not known      | a 30 year old man   | it is not known whether the heart is racing or uneven now, or has been so for most of today                                                         | the duty clinician | within 1 hour   | Palpitations now                               |
      | a risk             | a 30 year old woman | they have heart or thyroid disease, effort brings it on, they are pregnant, or there is sudden death under 40 in the family                         | a GP               | within 24 hours | Palpitations that have gone, with a risk       |
      | risk not known     | a 30 year old woman | it is not known whether they have heart or thyroid disease, effort brings it on, they are pregnant, or there is sudden death under 40 in the family | a GP               | within 24 hours | Palpitations that have gone, with a risk       |
      | with a faint       | a 30 year old woman | there is a racing or uneven heartbeat with chest pain, breathlessness or fainting                                                                   | 999                | now             | Palpitations with other signs                  |

  Scenario Outline: Swollen ankles: <what>
    Given <who>
    And the problem is swollen ankles
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                               | who                 | finding                                                                                                              | destination        | when                    | reason                                              |
      | well                               | a 60 year old woman | both ankles are swollen, below the knees only, and the face is not puffy                                             | a GP               | within 7 days           | Both ankles swollen in a well person                |
      | well at 16                         | a 16 year old boy   | both ankles are swollen, below the knees only, and the face is not puffy                                             | a GP               | within 7 days           | Both ankles swollen in a well person                |
      | at 15                              | a 15 year old boy   | both ankles are swollen, below the knees only, and the face is not puffy                                             | a GP               | within 24 hours         | Swollen ankles under 16                             |
      | breathless                         | a 60 year old woman | they are more breathless than usual, wake at night for breath, or have put on weight in days                         | the named GP       | within 24 hours         | Swollen ankles and more breathless                  |
      | breath not known                   | a 60 year old woman | it is not known whether they are more breathless than usual, wake at night for breath, or have put on weight in days | the named GP       | within 24 hours         | Swollen ankles and more breathless                  |
      | heart failure                      | a 60 year old woman | they have heart failure or another heart disease, or kidney or liver disease                                         | the named GP       | within 24 hours         | Swollen ankles with heart, kidney or liver disease  |
      | disease not known                  | a 60 year old woman | it is not known whether they have heart failure or another heart disease, or kidney or liver disease                 | the named GP       | within 24 hours         | Swollen ankles with heart, kidney or liver disease  |
      | one leg                            | a 60 year old woman | only one leg is swollen, the swelling reaches above the knees, or the face is puffy too                              | a GP               | within 24 hours         | Swelling of one leg, above the knees or of the face |
      | one leg not known                  | a 60 year old woman | it is not known whether only one leg is swollen, the swelling reaches above the knees, or the face is puffy too      | a GP               | within 24 hours         | Swelling of one leg, above the knees or of the face |
      | pregnant                           | a 30 year old woman | the patient is pregnant or might be                                                                                  | a GP               | within 24 hours         | Swollen ankles in pregnancy                         |
      | pregnancy not known                | a 30 year old woman | it is not known whether the patient is pregnant or might be                                                          | a GP               | within 24 hours         | Swollen ankles in pregnancy                         |
      | late in pregnancy, with a headache | a 30 year old woman | there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth | maternity triage   | to arrive within 1 hour | Pre-eclampsia                                       |
      | a swollen calf                     | a 60 year old woman | there is one calf or thigh that is newly swollen, or newly painful and warm                                          | the duty clinician | within 6 hours          | Clot in the leg                                     |
      | cannot lie flat                    | a 60 year old woman | there is breathlessness too bad to lie flat, or pink frothy spit                                                     | 999                | now                     | Acute heart failure                                 |
      | intermediate stream                | a 72 year old man   | they have 3 long-term conditions                                                                                     | a GP               | within 7 days           | Both ankles swollen in a well person                |

  Scenario Outline: A blood pressure reading: <what>
    Given <who>
    And the problem is high blood pressure reading
    And there are no red flags
    And <reading>
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                        | who                 | reading                                                       | finding                                                                                                              | destination        | when                    | reason                            |
      | 150 over 95                 | a 50 year old man   | the reading is 140 to 159, or 90 to 109                       | they feel well with the reading                                                                                      | the practice nurse | within 14 days          | High reading in a well adult      |
      | 165 over 100                | a 50 year old man   | the reading is 160 or more, or 110 or more                    | they feel well with the reading                                                                                      | the practice nurse | within 14 days          | High reading in a well adult      |
      | 165 over 100 at 18          | an 18 year old man  | the reading is 160 or more, or 110 or more                    | they feel well with the reading                                                                                      | the practice nurse | within 14 days          | High reading in a well adult      |
      | 150 over 95 at 17           | a 17 year old boy   | the reading is 140 to 159, or 90 to 109                       | they feel well with the reading                                                                                      | a GP               | within 7 days           | High reading under 18             |
      | 165 over 100 at 17          | a 17 year old boy   | the reading is 160 or more, or 110 or more                    | they feel well with the reading                                                                                      | a GP               | within 24 hours         | Very high reading under 18        |
      | 130 over 80                 | a 50 year old man   | the reading is under 140 and under 90                         | they feel well with the reading                                                                                      | self-care          | with advice             | Reading under 140 over 90         |
      | 130 over 80 in pregnancy    | a 30 year old woman | the reading is under 140 and under 90                         | they are pregnant, might be, or gave birth in the last six weeks                                                     | self-care          | with advice             | Reading under 140 over 90         |
      | reading not known           | a 50 year old man   | it is not known whether the reading is under 140 and under 90 | they feel well with the reading                                                                                      | the practice nurse | within 3 working days   | Nobody knows the reading          |
      | 130 over 80, dizzy          | a 50 year old man   | the reading is under 140 and under 90                         | they have a headache, changed sight, breathlessness, dizziness or confusion with the reading                         | a GP               | within 24 hours         | Blood pressure reading and unwell |
      | dizzy, reading not known    | a 50 year old man   | it is not known whether the reading is under 140 and under 90 | they have a headache, changed sight, breathlessness, dizziness or confusion with the reading                         | a GP               | within 24 hours         | Blood pressure reading and unwell |
      | headache                    | a 50 year old man   | the reading is 140 to 159, or 90 to 109                       | they have a headache, changed sight, breathlessness, dizziness or confusion with the reading                         | a GP               | within 24 hours         | Blood pressure reading and unwell |
      | nobody knows how he feels   | a 50 year old man   | the reading is 140 to 159, or 90 to 109                       | it is not known whether they have a headache, changed sight, breathlessness, dizziness or confusion with the reading | a GP               | within 24 hours         | Blood pressure reading and unwell |
      | pregnant, 145 over 92       | a 30 year old woman | the reading is 140 to 159, or 90 to 109                       | they are pregnant, might be, or gave birth in the last six weeks                                                     | maternity triage   | within 6 hours          | High reading in pregnancy         |
      | pregnancy not known         | a 30 year old woman | the reading is 140 to 159, or 90 to 109                       | it is not known whether they are pregnant, might be, or gave birth in the last six weeks                             | maternity triage   | within 6 hours          | High reading in pregnancy         |
      | pregnant, 165 over 112      | a 30 year old woman | the reading is 160 or more, or 110 or more                    | they are pregnant, might be, or gave birth in the last six weeks                                                     | maternity triage   | to arrive within 1 hour | Very high reading in pregnancy    |
      | pregnancy not known, 165    | a 30 year old woman | the reading is 160 or more, or 110 or more                    | it is not known whether they are pregnant, might be, or gave birth in the last six weeks                             | maternity triage   | within 6 hours          | High reading in pregnancy         |
      | pregnant, reading not known | a 30 year old woman | it is not known whether the reading is under 140 and under 90 | they are pregnant, might be, or gave birth in the last six weeks                                                     | maternity triage   | within 6 hours          | High reading in pregnancy         |
      | reading not known at 17     | a 17 year old boy   | it is not known whether the reading is under 140 and under 90 | they feel well with the reading                                                                                      | a GP               | within 7 days           | High reading under 18             |
      | reading not known at 18     | an 18 year old man  | it is not known whether the reading is under 140 and under 90 | they feel well with the reading                                                                                      | the practice nurse | within 3 working days   | Nobody knows the reading          |
      | 130 over 80 at 17           | a 17 year old boy   | the reading is under 140 and under 90                         | they feel well with the reading                                                                                      | self-care          | with advice             | Reading under 140 over 90         |

  Scenario: A child's very high reading is asked about too
    Given a 12 year old girl
    And the problem is high blood pressure reading
    When reception asks where she should go
    Then reception must first ask about "a blood pressure with a top number of 180 or more, or a bottom number of 120 or more"

  Scenario: The high stream alone brings the named GP for swollen ankles
    Given a 70 year old man
    And they have 4 long-term conditions
    And they take 10 regular medicines
    And the problem is swollen ankles
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then the stream is high
    And he is sent to the named GP within 24 hours
    And the reason is "High stream with an acute illness"
    And the appointment is 20 minutes
