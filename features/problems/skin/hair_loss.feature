Feature: Hair loss

  Scenario Outline: Hair loss: <who>, <how long>, and <what is so>
    Given <who>
    And the problem is hair loss
    And there are no red flags
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | how long                               | what is so                                                                                                                               | destination              | when            | reason                                              |
      | a 16 year old girl        | it has lasted 83 days                  | they have tried a pharmacist or self-care for this and are no better                                                                     | the community pharmacist | within 24 hours | Thinning hair                                       |
      | a 30 year old man         | it has lasted 84 days                  | they have tried a pharmacist or self-care for this and are no better                                                                     | a GP                     | within 14 days  | Hair loss no better after twelve weeks of treatment |
      | a 30 year old man         | it is not known how long it has lasted | they have tried a pharmacist or self-care for this and are no better                                                                     | a GP                     | within 14 days  | Hair loss no better after twelve weeks of treatment |
      | a 30 year old man         | it has lasted 84 days                  | they have not tried a pharmacist or self-care for this                                                                                   | the community pharmacist | within 24 hours | Thinning hair                                       |
      | a 15 year old girl        | it has lasted 10 days                  | the patient is female                                                                                                                    | a GP                     | within 7 days   | Hair loss under 16 years                            |
      | a 12 month old baby girl  | it has lasted 10 days                  | the patient is female                                                                                                                    | a GP                     | within 7 days   | Hair loss under 16 years                            |
      | an 11 month old baby girl | it has lasted 10 days                  | the patient is female                                                                                                                    | the health visitor       | within 14 days  | Hair loss under one year                            |
      | an 11 month old baby girl | it has lasted 10 days                  | the scalp with the hair loss is hot, swollen, very sore or weeping, or has pus or a soft, boggy lump                                     | a GP                     | within 24 hours | Hair loss with an inflamed scalp                    |
      | a 6 year old boy          | it has lasted 10 days                  | the scalp with the hair loss is hot, swollen, very sore or weeping, or has pus or a soft, boggy lump                                     | a GP                     | within 24 hours | Hair loss with an inflamed scalp                    |
      | a 30 year old man         | it has lasted 10 days                  | it is not known whether the scalp with the hair loss is hot, swollen, very sore or weeping, or has pus or a soft, boggy lump             | a GP                     | within 24 hours | Hair loss with an inflamed scalp                    |
      | a 30 year old woman       | it has lasted 10 days                  | the hair is lost in patches, or the scalp is smooth and shiny or scaly there, or the hair loss upsets them a lot                         | a GP                     | within 14 days  | Hair loss in patches or scars                       |
      | a 30 year old woman       | it has lasted 10 days                  | it is not known whether the hair is lost in patches, or the scalp is smooth and shiny or scaly there, or the hair loss upsets them a lot | a GP                     | within 14 days  | Hair loss in patches or scars                       |
      | a 30 year old woman       | it has lasted 10 days                  | with the hair loss they are tired, have a changed weight or changed periods, or began a new medicine                                     | a GP                     | within 14 days  | Hair loss with other changes                        |
      | a 30 year old woman       | it has lasted 10 days                  | it is not known whether with the hair loss they are tired, have a changed weight or changed periods, or began a new medicine             | a GP                     | within 14 days  | Hair loss with other changes                        |
      | a 30 year old man         | it has lasted 2 days                   | this problem has had 3 contacts                                                                                                          | a GP                     | within 14 days  | Third contact about hair loss                       |
      | a 30 year old man         | it has lasted 2 days                   | this problem has had 2 contacts                                                                                                          | the community pharmacist | within 24 hours | Thinning hair                                       |
