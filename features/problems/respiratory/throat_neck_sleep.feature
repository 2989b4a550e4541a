Feature: Glandular fever, hoarse voice, lumps in the neck and snoring

  Scenario Outline: Glandular fever: <reason>, <who>
    Given <who>
    And the problem is glandular fever
    And it has lasted 10 days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | finding                                                                                                 | destination                 | when                    | reason                                |
      | a 19 year old man   | there is no pain high on the left of the tummy or at the tip of the left shoulder                       | a GP                        | within 3 working days   | Throat, glands and tiredness          |
      | a 40 year old woman | there is no pain high on the left of the tummy or at the tip of the left shoulder                       | a GP                        | within 3 working days   | Throat, glands and tiredness          |
      | a 5 year old boy    | there is no pain high on the left of the tummy or at the tip of the left shoulder                       | a GP                        | within 3 working days   | Throat, glands and tiredness          |
      | a 4 year old boy    | the child seems unwell                                                                                  | the minor illness clinician | within 24 hours         | Unwell under five as well             |
      | a 19 year old man   | there is pain high on the left of the tummy, or at the tip of the left shoulder                         | A&E                         | to arrive within 1 hour | Pain at the spleen                    |
      | a 19 year old man   | it is not known whether there is pain high on the left of the tummy, or at the tip of the left shoulder | the duty clinician          | within 6 hours          | Nobody knows about pain at the spleen |

  Scenario Outline: Hoarse voice: <who>, <how long>
    Given <who>
    And the problem is hoarse voice
    And <how long>
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | how long                               | destination | when            | reason                           |
      | a 50 year old man    | it has lasted 20 days                  | self-care   | with advice     | Hoarse for less than three weeks |
      | a 50 year old man    | it has lasted 21 days                  | a GP        | within 7 days   | Hoarse for three weeks           |
      | a 50 year old man    | it is not known how long it has lasted | a GP        | within 7 days   | Nobody knows how long hoarse     |
      | a 12 month old child | it has lasted 2 days                   | self-care   | with advice     | Hoarse for less than three weeks |
      | an 11 month old baby | it has lasted 2 days                   | a GP        | within 24 hours | A new illness under one year     |

  Scenario Outline: Hoarse and <what>
    Given a 50 year old woman
    And the problem is hoarse voice
    And it has lasted 4 days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                 | finding                                                             | destination        | when            | reason                                |
      | more breathless      | there is breathlessness or wheezing that is new or worse than usual | the duty clinician | within 6 hours  | New breathlessness or wheeze as well  |
      | three days of fever  | there is fever for 3 days or more                                   | a GP               | within 24 hours | Three days of fever as well           |
      | a weak immune system | the patient has a weak immune system                                | the duty clinician | within 24 hours | A weak immune system and an infection |

  Scenario Outline: Lump in the neck: <reason>, <who>, <days> days
    Given <who>
    And the problem is lump in the neck
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | days | finding                                                                                                                  | destination | when            | reason                                    |
      | a 30 year old man    | 20   | the lump in the neck came with a cold, sore throat or other infection                                                    | self-care   | with advice     | Swollen gland with a cold                 |
      | a 30 year old man    | 21   | the lump in the neck came with a cold, sore throat or other infection                                                    | a GP        | within 7 days   | Neck lump for three weeks                 |
      | a 12 month old child | 2    | the lump in the neck came with a cold, sore throat or other infection                                                    | self-care   | with advice     | Swollen gland with a cold                 |
      | an 11 month old baby | 2    | the lump in the neck came with a cold, sore throat or other infection                                                    | a GP        | within 24 hours | A new illness under one year              |
      | a 30 year old man    | 2    | the lump in the neck came without a cold, sore throat or other infection                                                 | a GP        | within 7 days   | Lump without a cold                       |
      | a 30 year old man    | 2    | it is not known whether the lump in the neck came without a cold, sore throat or other infection                         | a GP        | within 7 days   | Nobody knows whether there was a cold     |
      | a 30 year old man    | 2    | the lump in the neck is hard or keeps growing, or came with a hoarse voice or trouble swallowing                         | a GP        | within 7 days   | Hard or growing lump, voice or swallowing |
      | a 30 year old man    | 2    | it is not known whether the lump in the neck is hard or keeps growing, or came with a hoarse voice or trouble swallowing | a GP        | within 7 days   | Nobody knows whether the lump is hard     |
      | a 30 year old man    | 2    | the lump in the neck is hot, very sore or growing by the day                                                             | a GP        | within 24 hours | Hot, sore or fast-growing lump            |
      | a 30 year old man    | 2    | it is not known whether the lump in the neck is hot, very sore or growing by the day                                     | a GP        | within 24 hours | Nobody knows whether the lump is hot      |
      | a 30 year old man    | 2    | the patient has a weak immune system                                                                                     | a GP        | within 24 hours | Neck lump with a weak immune system       |

  Scenario: Nobody knows how long the lump has been there
    Given a 30 year old man
    And the problem is lump in the neck
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "Nobody knows how long the lump has been there"

  Scenario Outline: Snoring: <reason>, <who>
    Given <who>
    And the problem is snoring or sleep apnoea
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | finding                                                                                                           | destination        | when           | reason                            |
      | a 50 year old man    | they get sleepy by day, and drive or work where sleepiness is dangerous                                           | a GP               | within 7 days  | Sleepy at the wheel or at work    |
      | a 50 year old man    | it is not known whether they get sleepy by day, and drive or work where sleepiness is dangerous                   | a GP               | within 7 days  | Nobody knows whether sleepy       |
      | a 50 year old man    | they do not get sleepy by day, or do not drive or work where sleepiness is dangerous                              | a GP               | within 14 days | Snoring without danger            |
      | a 12 month old child | they do not get sleepy by day, or do not drive or work where sleepiness is dangerous                              | a GP               | within 14 days | Snoring without danger            |
      | an 11 month old baby | the baby stops breathing in sleep for ten seconds or more, goes floppy, or changes colour                         | 999                | now            | Baby who stops breathing in sleep |
      | an 11 month old baby | it is not known whether the baby stops breathing in sleep for ten seconds or more, goes floppy, or changes colour | the duty clinician | within 1 hour  | Nobody knows whether breath stops |
      | an 11 month old baby | they do not get sleepy by day, or do not drive or work where sleepiness is dangerous                              | the duty clinician | within 6 hours | Baby with noisy sleep             |

  Scenario Outline: Pauses in sleep are asked about under one year: <age> months
    Given a <age> month old baby girl
    And the problem is snoring or sleep apnoea
    And there are no red flags
    When reception asks where she should go
    Then <asked>

    Examples:
      | age | asked                                                                                                                     |
      | 11  | reception must also ask about "the baby stops breathing in sleep for ten seconds or more, goes floppy, or changes colour" |
      | 12  | reception asks nothing more                                                                                               |

  Scenario Outline: Sleepy driving is asked from 16 years: <age>
    Given a <age> year old boy
    And the problem is snoring or sleep apnoea
    And there are no red flags
    When reception asks where he should go
    Then <asked>

    Examples:
      | age | asked                                                                                                   |
      | 15  | reception asks nothing more                                                                             |
      | 16  | reception must also ask about "they get sleepy by day, and drive or work where sleepiness is dangerous" |
