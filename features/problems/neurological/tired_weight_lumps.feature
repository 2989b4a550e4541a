Feature: Tiredness, weight loss and lumps

  Scenario Outline: Tired: <what>
    Given <who>
    And the problem is tired all the time
    And there are no red flags
    And <days>
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what               | who                       | days                                   | finding                                                                                                                                   | destination        | when            | reason                                        |
      | 27 days            | a 40 year old man         | it has lasted 27 days                  | nothing else goes with the tiredness                                                                                                      | self-care          | with advice     | Tired for less than four weeks and well       |
      | 28 days            | a 40 year old man         | it has lasted 28 days                  | nothing else goes with the tiredness                                                                                                      | a GP               | within 14 days  | Tired for four weeks                          |
      | days not known     | a 40 year old man         | it is not known how long it has lasted | nothing else goes with the tiredness                                                                                                      | a GP               | within 14 days  | Tired, and nobody knows how long              |
      | the rest not known | a 40 year old man         | it has lasted 7 days                   | it is not known whether with the tiredness there are heavy periods, pregnancy, a recent birth, a new medicine, or sleepiness at the wheel | a GP               | within 7 days   | Tired, and nobody knows what goes with it     |
      | 64 years           | a 64 year old man         | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | self-care          | with advice     | Tired for less than four weeks and well       |
      | 65 years           | a 65 year old man         | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | a GP               | within 14 days  | Tired from 65                                 |
      | 16 years           | a 16 year old girl        | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | self-care          | with advice     | Tired for less than four weeks and well       |
      | 15 years           | a 15 year old girl        | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | a GP               | within 7 days   | Tired child from five to 15                   |
      | 5 years            | a 5 year old girl         | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | a GP               | within 7 days   | Tired child from five to 15                   |
      | 4 years            | a 4 year old girl         | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | a GP               | within 24 hours | Tired child under five                        |
      | 12 months          | a 12 month old baby girl  | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | a GP               | within 24 hours | Tired child under five                        |
      | 11 months          | an 11 month old baby girl | it has lasted 7 days                   | nothing else goes with the tiredness                                                                                                      | the duty clinician | within 2 hours  | Sleepy baby                                   |
      | breathless         | a 40 year old man         | it has lasted 7 days                   | with the tiredness they are short of breath, pale, faint or feverish                                                                      | a GP               | within 24 hours | Tired and breathless, pale, faint or feverish |
      | breath not known   | a 40 year old man         | it has lasted 7 days                   | it is not known whether with the tiredness they are short of breath, pale, faint or feverish                                              | a GP               | within 24 hours | Tired and breathless, pale, faint or feverish |
      | heavy periods      | a 40 year old woman       | it has lasted 7 days                   | with the tiredness there are heavy periods, pregnancy, a recent birth, a new medicine, or sleepiness at the wheel                         | a GP               | within 7 days   | Tired with something else                     |

  Scenario Outline: Weight loss: <what>
    Given <who>
    And the problem is unexplained weight loss
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | what          | who                       | finding                                                                                                        | when                  | reason                             |
      | well          | a 60 year old man         | apart from the weight loss they feel well and can eat                                                          | within 7 days         | Weight loss in an adult            |
      | at 16         | a 16 year old boy         | apart from the weight loss they feel well and can eat                                                          | within 7 days         | Weight loss in an adult            |
      | at 15         | a 15 year old boy         | apart from the weight loss they feel well and can eat                                                          | within 3 working days | Weight loss in a child             |
      | at 12 months  | a 12 month old baby girl  | apart from the weight loss they feel well and can eat                                                          | within 3 working days | Weight loss in a child             |
      | at 11 months  | an 11 month old baby girl | apart from the weight loss they feel well and can eat                                                          | within 24 hours       | Weight loss in a baby              |
      | ill           | a 60 year old man         | with the weight loss they feel ill, have a fever or night sweats, vomit, or cannot eat                         | within 24 hours       | Weight loss and ill                |
      | ill not known | a 60 year old man         | it is not known whether with the weight loss they feel ill, have a fever or night sweats, vomit, or cannot eat | within 24 hours       | Weight loss, not known whether ill |

  Scenario Outline: A lump: <what>
    Given <who>
    And the problem is lump under the skin
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | what                 | who                | finding                                                                                          | when            | reason                       |
      | small and soft       | a 40 year old man  | the lump is small and soft, does not hurt and does not grow                                      | within 14 days  | Small soft lump              |
      | small, in a child    | a 7 year old girl  | the lump is small and soft, does not hurt and does not grow                                      | within 14 days  | Small soft lump              |
      | growing              | a 40 year old man  | the lump is growing, hard, deep or painful, or bigger than 4 centimetres                         | within 7 days   | Growing or large lump, adult |
      | growing at 16        | a 16 year old girl | the lump is growing, hard, deep or painful, or bigger than 4 centimetres                         | within 7 days   | Growing or large lump, adult |
      | growing at 15        | a 15 year old girl | the lump is growing, hard, deep or painful, or bigger than 4 centimetres                         | within 24 hours | Growing or large lump, child |
      | growth not known     | a 40 year old man  | it is not known whether the lump is growing, hard, deep or painful, or bigger than 4 centimetres | within 7 days   | Growing or large lump, adult |
      | growth not known, 15 | a 15 year old girl | it is not known whether the lump is growing, hard, deep or painful, or bigger than 4 centimetres | within 24 hours | Growing or large lump, child |
      | hot                  | a 40 year old man  | the lump is hot, or full of pus                                                                  | within 24 hours | Hot lump or pus              |
      | heat not known       | a 40 year old man  | it is not known whether the lump is hot, or full of pus                                          | within 24 hours | Hot lump or pus              |
