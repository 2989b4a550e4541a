Feature: Cut or graze

  Scenario Outline: Cut or graze: <who>, <how long>, and <what is so>
    Given <who>
    And the problem is cut or graze
    And there are no red flags
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | how long                               | what is so                                                                                                                               | destination                 | when                     | reason                                         |
      | a 30 year old man         | it has lasted 0 days                   | the patient is male                                                                                                                      | self-care                   | with advice              | Small cut or graze                             |
      | a 30 year old man         | it has lasted 13 days                  | the patient is male                                                                                                                      | self-care                   | with advice              | Small cut or graze                             |
      | a 30 year old man         | it has lasted 14 days                  | the patient is male                                                                                                                      | the practice nurse          | within 3 working days    | Cut not healed after two weeks                 |
      | a 30 year old man         | it has lasted 27 days                  | the patient is male                                                                                                                      | the practice nurse          | within 3 working days    | Cut not healed after two weeks                 |
      | a 30 year old man         | it has lasted 28 days                  | the patient is male                                                                                                                      | a GP                        | within 7 days            | Cut not healed after four weeks                |
      | a 30 year old man         | it is not known how long it has lasted | the patient is male                                                                                                                      | a GP                        | within 7 days            | Cut not healed after four weeks                |
      | a 30 year old man         | it has lasted 0 days                   | the wound shows bone or tendon, is a stab or on an eye, holds an object, or left a part numb, weak or not moving                         | A&E                         | to arrive within 1 hour  | Wound that may have hurt what lies under it    |
      | a 30 year old man         | it has lasted 0 days                   | it is not known whether the wound shows bone or tendon, is a stab or on an eye, holds an object, or left a part numb, weak or not moving | A&E                         | to arrive within 1 hour  | Wound that may have hurt what lies under it    |
      | a 30 year old man         | it has lasted 0 days                   | the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                                          | the urgent treatment centre | to arrive within 4 hours | Wound that may need closing                    |
      | a 30 year old man         | it has lasted 1 days                   | it is not known whether the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                  | the urgent treatment centre | to arrive within 4 hours | Wound that may need closing                    |
      | a 30 year old man         | it is not known how long it has lasted | the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                                          | the urgent treatment centre | to arrive within 4 hours | Wound that may need closing                    |
      | a 30 year old man         | it has lasted 2 days                   | the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                                          | the urgent treatment centre | within 24 hours          | Wound that needed closing, more than a day old |
      | a 30 year old man         | it has lasted 2 days                   | it is not known whether the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                  | the urgent treatment centre | within 24 hours          | Wound that needed closing, more than a day old |
      | a 30 year old man         | it has lasted 3 days                   | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                             | the duty clinician          | within 24 hours          | Infected cut                                   |
      | a 30 year old man         | it has lasted 3 days                   | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap     | the duty clinician          | within 24 hours          | Infected cut                                   |
      | a 12 month old baby girl  | it has lasted 0 days                   | the patient is female                                                                                                                    | self-care                   | with advice              | Small cut or graze                             |
      | an 11 month old baby girl | it has lasted 0 days                   | the patient is female                                                                                                                    | the duty clinician          | within 2 hours           | Cut under one year                             |
      | a 12 month old baby girl  | it has lasted 14 days                  | the patient is female                                                                                                                    | the practice nurse          | within 3 working days    | Cut not healed after two weeks                 |
      | a 30 year old man         | it has lasted 3 days                   | this problem has had 3 contacts                                                                                                          | a GP                        | within 3 working days    | Third contact about a cut                      |
      | a 30 year old man         | it has lasted 3 days                   | this problem has had 2 contacts                                                                                                          | self-care                   | with advice              | Small cut or graze                             |
      | a 30 year old man         | it has lasted 3 days                   | the patient has a weak immune system                                                                                                     | self-care                   | with advice              | Small cut or graze                             |

  Scenario Outline: An infected cut, <who>, and <what is so>
    Given <who>
    And the problem is cut or graze
    And there are no red flags
    And it has lasted 3 days
    And <how it is>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | who                      | how it is                                                                                                                            | what is so                                     | when            | reason                                |
      | a 30 year old man        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the patient has a weak immune system           | within 6 hours  | Infected cut and a weak immune system |
      | a 30 year old man        | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | the patient has a weak immune system           | within 6 hours  | Infected cut and a weak immune system |
      | a 30 year old man        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the patient does not have a weak immune system | within 24 hours | Infected cut                          |
      | an 11 month old baby boy | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the patient does not have a weak immune system | within 2 hours  | Cut under one year                    |

  Scenario Outline: A cut and a blood thinner: <reason>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | problem      | what is so           | and                                       | destination | when            | reason                 |
      | a 30 year old man | cut or graze | it has lasted 2 days | the patient takes a blood thinner         | a GP        | within 24 hours | Cut on a blood thinner |
      | a 30 year old man | cut or graze | it has lasted 2 days | the patient does not take a blood thinner | self-care   | with advice     | Small cut or graze     |
