Feature: Eczema, psoriasis and acne

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
      | problem   | who                       | what is so                                                                                                                                 | destination              | when            | reason                                              |
      | eczema    | a 30 year old man         | the patient is male                                                                                                                        | the community pharmacist | within 24 hours | Mild eczema                                         |
      | eczema    | a 12 month old baby girl  | the patient is female                                                                                                                      | the community pharmacist | within 24 hours | Mild eczema                                         |
      | eczema    | an 11 month old baby girl | the patient is female                                                                                                                      | a GP                     | within 7 days   | Eczema under one year                               |
      | eczema    | a 3 year old boy          | the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                                                                   | the duty clinician       | within 24 hours | Infected eczema                                     |
      | eczema    | a 3 year old boy          | it is not known whether the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                                           | the duty clinician       | within 24 hours | Infected eczema                                     |
      | eczema    | an 11 week old baby girl  | the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                                                                   | the duty clinician       | within 2 hours  | Infected eczema under three months                  |
      | eczema    | an 11 week old baby girl  | it is not known whether the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                                           | the duty clinician       | within 2 hours  | Infected eczema under three months                  |
      | eczema    | a 3 month old baby girl   | the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                                                                   | the duty clinician       | within 24 hours | Infected eczema                                     |
      | eczema    | a 3 year old boy          | the eczema stops sleep, covers much skin, is round the eyes or on the genitals, or stays bad in spite of treatment                         | a GP                     | within 7 days   | Flare of eczema                                     |
      | eczema    | a 3 year old boy          | it is not known whether the eczema stops sleep, covers much skin, is round the eyes or on the genitals, or stays bad in spite of treatment | a GP                     | within 7 days   | Flare of eczema                                     |
      | eczema    | a 3 year old boy          | this problem has had 3 contacts                                                                                                            | a GP                     | within 7 days   | Third contact about eczema                          |
      | eczema    | a 3 year old boy          | this problem has had 2 contacts                                                                                                            | the community pharmacist | within 24 hours | Mild eczema                                         |
      | psoriasis | a 40 year old woman       | the patient is female                                                                                                                      | a GP                     | within 14 days  | Psoriasis                                           |
      | psoriasis | a 9 year old boy          | the patient is male                                                                                                                        | a GP                     | within 14 days  | Psoriasis                                           |
      | psoriasis | a 40 year old woman       | the psoriasis has suddenly got widespread pus spots, or they are feverish or ill with it                                                   | the duty clinician       | within 6 hours  | Psoriasis with pus spots or illness                 |
      | psoriasis | a 40 year old woman       | it is not known whether the psoriasis has suddenly got widespread pus spots, or they are feverish or ill with it                           | the duty clinician       | within 6 hours  | Psoriasis with pus spots or illness                 |
      | acne      | a 12 year old boy         | it has lasted 41 days                                                                                                                      | the community pharmacist | within 24 hours | Mild acne                                           |
      | acne      | an 11 year old boy        | it has lasted 41 days                                                                                                                      | a GP                     | within 14 days  | Acne under 12 years                                 |
      | acne      | a 17 year old boy         | the acne has deep, painful lumps or scars, or upsets them a lot                                                                            | a GP                     | within 14 days  | Deep, scarring or distressing acne                  |
      | acne      | a 17 year old boy         | it is not known whether the acne has deep, painful lumps or scars, or upsets them a lot                                                    | a GP                     | within 14 days  | Deep, scarring or distressing acne                  |
      | acne      | a 17 year old boy         | their mood is low or strange on strong acne tablets, or sore, bleeding spots broke out with a fever                                        | the duty clinician       | within 24 hours | Strong acne tablets and mood, or sudden severe acne |
      | acne      | a 17 year old boy         | it is not known whether their mood is low or strange on strong acne tablets, or sore, bleeding spots broke out with a fever                | the duty clinician       | within 24 hours | Strong acne tablets and mood, or sudden severe acne |
      | acne      | a 17 year old boy         | this problem has had 3 contacts                                                                                                            | a GP                     | within 14 days  | Third contact about acne                            |
      | acne      | a 17 year old boy         | this problem has had 2 contacts                                                                                                            | the community pharmacist | within 24 hours | Mild acne                                           |
      | eczema    | an 11 week old baby girl  | the eczema does not weep, has no crusts or pus, and is not suddenly hot, sore or swollen                                                   | a GP                     | within 7 days   | Eczema under one year                               |
      | acne      | a 17 year old boy         | it has lasted 42 days                                                                                                                      | the community pharmacist | within 24 hours | Mild acne                                           |

  Scenario Outline: Acne that was treated, and <how long>
    Given a 17 year old girl
    And the problem is acne
    And there are no red flags
    And <how long>
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | destination              | when            | reason                                      |
      | it has lasted 41 days                  | the community pharmacist | within 24 hours | Mild acne                                   |
      | it has lasted 42 days                  | a GP                     | within 14 days  | Acne no better after six weeks of treatment |
      | it is not known how long it has lasted | a GP                     | within 14 days  | Acne no better after six weeks of treatment |
