Feature: After a birth

  Scenario Outline: <problem>: <who>, and <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                                | who                    | what is so                                                                                                      | destination        | when              | reason                         |
      | check of mother and baby after a birth | a 30 year old woman    | the patient feels well in themselves                                                                            | a GP               | on a planned date | Check at six to eight weeks    |
      | check of mother and baby after a birth | a 6 week old baby girl | the baby feeds, wakes and wets nappies as usual, and is neither hot nor yellow                                  | a GP               | on a planned date | Check at six to eight weeks    |
      | check of mother and baby after a birth | a 30 year old woman    | the patient feels ill in themselves                                                                             | a GP               | within 24 hours   | Ill at the time of the check   |
      | check of mother and baby after a birth | a 30 year old woman    | it is not known whether the patient feels ill in themselves                                                     | a GP               | within 24 hours   | Ill at the time of the check   |
      | check of mother and baby after a birth | a 30 year old woman    | they have felt low, anxious or unable to cope since the birth                                                   | a GP               | within 24 hours   | Low or anxious since the birth |
      | check of mother and baby after a birth | a 30 year old man      | they have felt low, anxious or unable to cope since the birth                                                   | a GP               | within 24 hours   | Low or anxious since the birth |
      | problem with breastfeeding             | a 30 year old woman    | it is not known whether they have felt low, anxious or unable to cope since the birth                           | a GP               | within 24 hours   | Low or anxious since the birth |
      | check of mother and baby after a birth | a 6 week old baby boy  | the baby feeds far less than usual, or is sleepy, hot or yellow, or has few wet nappies                         | the duty clinician | within 1 hour     | The baby is not well           |
      | check of mother and baby after a birth | a 30 year old woman    | it is not known whether the baby feeds far less than usual, or is sleepy, hot or yellow, or has few wet nappies | the duty clinician | within 1 hour     | The baby is not well           |
      | problem with breastfeeding             | a 30 year old woman    | the baby feeds far less than usual, or is sleepy, hot or yellow, or has few wet nappies                         | the duty clinician | within 1 hour     | The baby is not well           |
      | problem with breastfeeding             | a 30 year old woman    | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                         | a GP               | within 24 hours   | Mastitis                       |
      | problem with breastfeeding             | a 2 week old baby girl | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                         | a GP               | within 24 hours   | Mastitis                       |
      | problem with breastfeeding             | a 30 year old woman    | it is not known whether a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering | a GP               | within 24 hours   | Mastitis                       |

  Scenario Outline: Breastfeeding, and how old the baby is: <who>, <age>
    Given <who>
    And the problem is problem with breastfeeding
    And there are no red flags
    And <age>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | age                                 | destination        | when                  | reason                                        |
      | a 30 year old woman | the baby is 27 days old             | maternity triage   | within 24 hours       | Feeding in the first four weeks               |
      | a 30 year old woman | the baby is 28 days old             | the health visitor | within 3 working days | Feeding after the first four weeks            |
      | a 30 year old woman | it is not known how old the baby is | maternity triage   | within 24 hours       | Feeding, and nobody knows how old the baby is |
      | an 11 year old girl | it is not known how old the baby is | maternity triage   | within 24 hours       | Feeding, and nobody knows how old the baby is |
      | an 11 year old girl | the baby is 28 days old             | the health visitor | within 3 working days | Feeding after the first four weeks            |
      | a 10 year old girl  | it is not known how old the baby is | the health visitor | within 3 working days | Feeding after the first four weeks            |

  Scenario Outline: A baby of two weeks, and <what is so>: the GP comes before the midwife
    Given a 30 year old woman
    And the problem is problem with breastfeeding
    And there are no red flags
    And the baby is 14 days old
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | what is so                                                                              | reason                         |
      | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering | Mastitis                       |
      | they have felt low, anxious or unable to cope since the birth                           | Low or anxious since the birth |

  Scenario Outline: Breastfeeding, when the baby is the patient: <who>
    Given <who>
    And the problem is problem with breastfeeding
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | who                       | destination        | when                  | reason                             |
      | a 27 day old baby boy     | maternity triage   | within 24 hours       | Feeding in the first four weeks    |
      | a 28 day old baby boy     | the health visitor | within 3 working days | Feeding after the first four weeks |
      | an 11 month old baby girl | the health visitor | within 3 working days | Feeding after the first four weeks |
      | a 1 year old child        | the health visitor | within 3 working days | Feeding after the first four weeks |
      | a 10 year old child       | the health visitor | within 3 working days | Feeding after the first four weeks |

  Scenario Outline: Low mood is asked of people who may be a parent: <who>
    Given <who>
    And the problem is check of mother and baby after a birth
    And there are no red flags
    And the patient feels well in themselves
    And the baby feeds, wakes and wets nappies as usual, and is neither hot nor yellow
    When reception asks where they should go
    Then they are sent to a GP on a planned date
    And <asked>

    Examples:
      | who                 | asked                                                                                         |
      | an 11 year old girl | reception must also ask about "they have felt low, anxious or unable to cope since the birth" |
      | a 10 year old girl  | reception asks nothing more                                                                   |
