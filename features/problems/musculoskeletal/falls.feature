Feature: Falls

  Scenario Outline: A fall of <who>: <what>
    Given <who>
    And the problem is falls
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                      | what                                                                                         | destination                        | when            | reason                                               |
      | an 11 month old baby boy | it is their only fall in 12 months                                                           | the duty clinician                 | within 1 hour   | Fall of a baby under one year                        |
      | a 12 month old baby boy  | it is their only fall in 12 months                                                           | self-care                          | with advice     | One trip or slip without harm                        |
      | a 16 year old boy        | they have fallen more than once in 12 months                                                 | a GP                               | within 7 days   | Fallen more than once in a year                      |
      | a 40 year old man        | it is not known whether they have fallen more than once in 12 months                         | a GP                               | within 7 days   | Fallen more than once in a year                      |
      | a 40 year old man        | in 12 months they fell 1 times                                                               | self-care                          | with advice     | One trip or slip without harm                        |
      | a 40 year old man        | in 12 months they fell 2 times                                                               | a GP                               | within 7 days   | Fallen more than once in a year                      |
      | a 64 year old man        | it is their only fall in 12 months                                                           | self-care                          | with advice     | One trip or slip without harm                        |
      | a 65 year old man        | it is their only fall in 12 months                                                           | a GP                               | within 7 days   | Fall from 65 years                                   |
      | a 40 year old man        | they blacked out, felt faint or dizzy, or nobody knows why they fell                         | a GP                               | within 24 hours | Blackout, faint or no reason for the fall            |
      | a 9 year old girl        | it is not known whether they blacked out, felt faint or dizzy, or nobody knows why they fell | a GP                               | within 24 hours | Blackout, faint or no reason for the fall            |
      | an 18 year old man       | they cannot get up, or cannot manage safely at home after the fall                           | the urgent community response team | within 2 hours  | Fallen and cannot manage                             |
      | an 80 year old woman     | it is not known whether they cannot get up, or cannot manage safely at home after the fall   | the urgent community response team | within 2 hours  | Fallen and cannot manage                             |
      | an 80 year old woman     | the chest, ribs, tummy, side, hip or groin hurts since the fall                              | a GP                               | within 24 hours | Pain in the chest, the tummy or the hip after a fall |
      | a 30 year old man        | the chest, ribs, tummy, side, hip or groin hurts since the fall                              | a GP                               | within 24 hours | Pain in the chest, the tummy or the hip after a fall |
      | a 9 year old girl        | it is not known whether the chest, ribs, tummy, side, hip or groin hurts since the fall      | a GP                               | within 24 hours | Pain in the chest, the tummy or the hip after a fall |
      | a 30 year old woman      | the patient is pregnant or might be                                                          | the duty clinician                 | within 2 hours  | Fall in pregnancy                                    |
      | a 30 year old woman      | it is not known whether the patient is pregnant or might be                                  | the duty clinician                 | within 2 hours  | Fall in pregnancy                                    |
      | a 30 year old woman      | the patient is not pregnant                                                                  | self-care                          | with advice     | One trip or slip without harm                        |
      | a 70 year old man        | the clinical frailty scale is 5                                                              | the named GP                       | within 24 hours | Frail with an acute illness                          |
      | a 70 year old man        | the patient lives in a care home                                                             | the care home team                 | within 24 hours | A care home resident with a new illness              |

  Scenario Outline: On the floor at <age>
    Given a <age> year old woman
    And the problem is falls
    And there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor
    When reception asks where she should go
    Then she is sent to 999 now

    Examples:
      | age |
      | 60  |
      | 85  |

  Scenario Outline: Whether they fell before is asked from 16: <who>
    Given <who>
    And the problem is falls
    And there are no red flags
    And they tripped or slipped, and were not faint or dizzy
    And the chest, ribs, tummy, side, hip and groin do not hurt since the fall
    When reception asks where they should go
    Then they are sent to self-care with advice
    And reception asks nothing more

    Examples:
      | who               |
      | a 15 year old boy |

  Scenario: From 16 it is
    Given a 16 year old boy
    And the problem is falls
    And there are no red flags
    And they tripped or slipped, and were not faint or dizzy
    And the chest, ribs, tummy, side, hip and groin do not hurt since the fall
    When reception asks where he should go
    Then reception must also ask about "they have fallen more than once in 12 months"

  Scenario: Whether they manage at home is not asked at 17
    Given a 17 year old boy
    And the problem is falls
    And there are no red flags
    And they tripped or slipped, and were not faint or dizzy
    And the chest, ribs, tummy, side, hip and groin do not hurt since the fall
    And it is their only fall in 12 months
    When reception asks where he should go
    Then he is sent to self-care with advice
    And reception asks nothing more

  Scenario: Whether they manage at home is asked at 18
    Given an 18 year old man
    And the problem is falls
    And there are no red flags
    And they tripped or slipped, and were not faint or dizzy
    And the chest, ribs, tummy, side, hip and groin do not hurt since the fall
    And it is their only fall in 12 months
    When reception asks where he should go
    Then reception must also ask about "they cannot get up, or cannot manage safely at home after the fall"
