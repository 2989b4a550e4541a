Feature: Ingrowing toenail

  Scenario Outline: Ingrowing toenail: <who>, <the toe>, and <what is so>
    Given <who>
    And the problem is ingrowing toenail
    And there are no red flags
    And <the toe>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | the toe                                                                          | what is so                                                                                                                       | destination        | when                  | reason                                    |
      | a 30 year old man         | the toe is sore at the nail only                                                 | the patient is male                                                                                                              | the foot clinic    | within 14 days        | Ingrowing toenail                         |
      | a 30 year old man         | the toe is hot, swollen or throbbing, or has pus                                 | the patient is male                                                                                                              | a GP               | within 3 working days | Infected ingrowing toenail                |
      | a 30 year old man         | the toe is infected and it spreads up the foot, or they have a fever or feel ill | the patient is male                                                                                                              | the duty clinician | within 24 hours       | Infection spreading from the toe          |
      | a 30 year old man         | it is not known whether the toe is sore at the nail only                         | the patient is male                                                                                                              | a GP               | within 24 hours       | Nobody knows how far the infection goes   |
      | a 30 year old man         | the toe is sore at the nail only                                                 | they have diabetes, poor blood flow to the legs, numb feet or a weak immune system, with the bad toenail                         | a GP               | within 24 hours       | Ingrowing toenail on a foot at risk       |
      | a 30 year old man         | the toe is sore at the nail only                                                 | it is not known whether they have diabetes, poor blood flow to the legs, numb feet or a weak immune system, with the bad toenail | a GP               | within 24 hours       | Ingrowing toenail on a foot at risk       |
      | a 30 year old man         | the toe is hot, swollen or throbbing, or has pus                                 | they have diabetes, poor blood flow to the legs, numb feet or a weak immune system, with the bad toenail                         | a GP               | within 24 hours       | Ingrowing toenail on a foot at risk       |
      | a 30 year old man         | the toe is sore at the nail only                                                 | the patient has a weak immune system                                                                                             | a GP               | within 24 hours       | Ingrowing toenail on a foot at risk       |
      | a 12 month old baby girl  | the toe is sore at the nail only                                                 | the patient is female                                                                                                            | the foot clinic    | within 14 days        | Ingrowing toenail                         |
      | an 11 month old baby girl | the toe is sore at the nail only                                                 | the patient is female                                                                                                            | a GP               | within 3 working days | Ingrowing toenail under one year          |
      | a 12 month old baby girl  | the toe is hot, swollen or throbbing, or has pus                                 | the patient is female                                                                                                            | a GP               | within 3 working days | Infected ingrowing toenail                |
      | an 11 month old baby girl | the toe is hot, swollen or throbbing, or has pus                                 | the patient is female                                                                                                            | a GP               | within 24 hours       | Infected ingrowing toenail under one year |
