Feature: Tick bite, cellulitis, and boil or abscess

  Scenario Outline: <problem>: <who>, <days> days, and <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem         | who                       | days | what is so                                                                                                                       | destination                 | when            | reason                                             |
      | tick bite       | a 30 year old man         | 2    | the patient is male                                                                                                              | self-care                   | with advice     | Tick bite without trouble                          |
      | tick bite       | a 12 month old baby girl  | 1    | the patient is female                                                                                                            | self-care                   | with advice     | Tick bite without trouble                          |
      | tick bite       | an 11 month old baby girl | 1    | the patient is female                                                                                                            | a GP                        | within 24 hours | A new illness under one year                       |
      | tick bite       | a 30 year old man         | 2    | after the tick there is a growing mark, pus, aching joints or an illness like flu, or it happened abroad                         | a GP                        | within 24 hours | Growing mark or an illness after a tick            |
      | tick bite       | a 30 year old man         | 2    | it is not known whether after the tick there is a growing mark, pus, aching joints or an illness like flu, or it happened abroad | a GP                        | within 24 hours | Growing mark or an illness after a tick            |
      | tick bite       | a 30 year old man         | 2    | this problem has had 2 contacts                                                                                                  | self-care                   | with advice     | Tick bite without trouble                          |
      | tick bite       | a 30 year old man         | 2    | the patient has a weak immune system                                                                                             | a GP                        | within 24 hours | Tick bite with a weak immune system                |
      | tick bite       | a 12 month old baby girl  | 1    | the tick or its head is still in the skin and they cannot get it out                                                             | the practice nurse          | within 24 hours | Tick that will not come out                        |
      | tick bite       | a 30 year old man         | 1    | it is not known whether the tick or its head is still in the skin and they cannot get it out                                     | the practice nurse          | within 24 hours | Tick that will not come out                        |
      | cellulitis      | a 30 year old man         | 2    | the patient is male                                                                                                              | the duty clinician          | within 24 hours | Hot, sore skin                                     |
      | cellulitis      | a 12 month old baby girl  | 2    | the patient is female                                                                                                            | the duty clinician          | within 24 hours | Hot, sore skin                                     |
      | cellulitis      | an 11 month old baby girl | 2    | the patient is female                                                                                                            | the duty clinician          | within 6 hours  | Hot, sore skin under one year                      |
      | cellulitis      | a 30 year old man         | 2    | the hot skin is spreading today, has a red streak, or is worse after two days of antibiotics                                     | the duty clinician          | within 6 hours  | Hot skin that is spreading or worse on antibiotics |
      | cellulitis      | a 30 year old man         | 2    | it is not known whether the hot skin is spreading today, has a red streak, or is worse after two days of antibiotics             | the duty clinician          | within 6 hours  | Hot skin that is spreading or worse on antibiotics |
      | boil or abscess | a 30 year old man         | 13   | the patient is male                                                                                                              | the community pharmacist    | within 24 hours | Small boil                                         |
      | boil or abscess | a 30 year old man         | 14   | the patient is male                                                                                                              | a GP                        | within 7 days   | Boil for two weeks                                 |
      | boil or abscess | a 12 month old baby girl  | 2    | the patient is female                                                                                                            | the community pharmacist    | within 24 hours | Small boil                                         |
      | boil or abscess | an 11 month old baby girl | 2    | the patient is female                                                                                                            | a GP                        | within 24 hours | A new illness under one year                       |
      | boil or abscess | a 30 year old man         | 2    | the boil is on the face, spine, breast or genitals, by the back passage, or comes with a fever                                   | the duty clinician          | within 6 hours  | Boil in a risky place, or with a fever             |
      | boil or abscess | a 30 year old man         | 2    | it is not known whether the boil is on the face, spine, breast or genitals, by the back passage, or comes with a fever           | the duty clinician          | within 6 hours  | Boil in a risky place, or with a fever             |
      | boil or abscess | a 30 year old man         | 2    | the boil is bigger than a grape, very painful, or growing                                                                        | the urgent treatment centre | within 24 hours | Large, painful or growing boil                     |
      | boil or abscess | a 30 year old man         | 2    | it is not known whether the boil is bigger than a grape, very painful, or growing                                                | the urgent treatment centre | within 24 hours | Large, painful or growing boil                     |
      | boil or abscess | a 30 year old man         | 2    | they have several boils, boils that keep coming back, or diabetes                                                                | a GP                        | within 24 hours | Several boils, or boils with diabetes              |
      | boil or abscess | a 30 year old man         | 2    | it is not known whether they have several boils, boils that keep coming back, or diabetes                                        | a GP                        | within 24 hours | Several boils, or boils with diabetes              |
      | boil or abscess | a 30 year old man         | 2    | the patient has a weak immune system                                                                                             | the duty clinician          | within 24 hours | A weak immune system and an infection              |
      | boil or abscess | a 30 year old man         | 4    | they have tried a pharmacist or self-care for this and are no better                                                             | a GP                        | within 7 days   | No better after a pharmacist or self-care          |

  Scenario Outline: A tick in the skin, and somebody who comes back: <how it is>, <what is so>
    Given a 30 year old man
    And the problem is tick bite
    And there are no red flags
    And it has lasted 4 days
    And <how it is>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | how it is                                                                                    | what is so                                                           | when                  | reason                                    |
      | the tick or its head is still in the skin and they cannot get it out                         | they have tried a pharmacist or self-care for this and are no better | within 24 hours       | Tick that nobody could take out           |
      | it is not known whether the tick or its head is still in the skin and they cannot get it out | they have tried a pharmacist or self-care for this and are no better | within 24 hours       | Tick that nobody could take out           |
      | the tick or its head is still in the skin and they cannot get it out                         | this problem has had 3 contacts                                      | within 24 hours       | Tick that nobody could take out           |
      | the tick is out of the skin, or they can take it out                                         | they have tried a pharmacist or self-care for this and are no better | within 7 days         | No better after a pharmacist or self-care |
      | the tick is out of the skin, or they can take it out                                         | this problem has had 3 contacts                                      | within 3 working days | Third contact for the same problem        |

  Scenario: Nobody knows how long the boil has been there
    Given a 30 year old man
    And the problem is boil or abscess
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "Boil for two weeks"

  Scenario: At the second contact a tick that is still in the skin is for the nurse
    Given a 30 year old woman
    And the problem is tick bite
    And there are no red flags
    And it has lasted 2 days
    And the tick or its head is still in the skin and they cannot get it out
    And this problem has had 2 contacts
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice nurse within 24 hours
    And the reason is "Tick that will not come out"
