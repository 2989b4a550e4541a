Feature: Breast lump or breast pain

  Scenario Outline: <who>, and <what is so>
    Given <who>
    And the problem is breast lump or breast pain
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | what is so                                                                                                              | destination        | when            | reason                                   |
      | a 30 year old woman       | the pain is in the chest under the breast, or comes with effort, breathlessness or breathing in                         | the duty clinician | within 1 hour   | Pain of the chest rather than the breast |
      | a 30 year old man         | it is not known whether the pain is in the chest under the breast, or comes with effort, breathlessness or breathing in | the duty clinician | within 1 hour   | Pain of the chest rather than the breast |
      | a 30 year old woman       | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                                 | a GP               | within 24 hours | Hot or swollen breast                    |
      | a 30 year old woman       | it is not known whether a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering         | a GP               | within 24 hours | Hot or swollen breast                    |
      | a 12 month old child      | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                                 | a GP               | within 24 hours | Hot or swollen breast                    |
      | an 11 month old baby girl | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                                 | the duty clinician | within 2 hours  | Hot breast in a baby                     |
      | a 2 week old baby boy     | it is not known whether a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering         | the duty clinician | within 2 hours  | Hot breast in a baby                     |
      | a 30 year old woman       | the breast pain stays in one spot or one breast                                                                         | a GP               | within 7 days   | Breast pain in one spot                  |
      | a 30 year old woman       | it is not known whether the breast pain stays in one spot or one breast                                                 | a GP               | within 7 days   | Breast pain in one spot                  |
      | a 30 year old woman       | the breast pain comes and goes with the periods, or is in both breasts                                                  | a GP               | within 14 days  | Breast pain with the periods             |
      | a 30 year old man         | the breast pain comes and goes with the periods, or is in both breasts                                                  | a GP               | within 14 days  | Breast pain with the periods             |
      | a 16 year old girl        | the breast pain comes and goes with the periods, or is in both breasts                                                  | a GP               | within 14 days  | Breast pain with the periods             |
      | a 15 year old girl        | the breast pain comes and goes with the periods, or is in both breasts                                                  | a GP               | within 7 days   | Under 16                                 |
      | a 2 week old baby boy     | no breast is hot, sore and swollen                                                                                      | a GP               | within 7 days   | Under 16                                 |

  Scenario: A lump decides over pain that comes with the periods
    Given a 25 year old woman
    And the problem is breast lump or breast pain
    And there are no red flags
    And there is a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Lump or change of the breast"
