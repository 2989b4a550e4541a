Feature: Dressing or stitches

  Scenario Outline: Dressing or stitches: <who>, <when it is due>, and <what is so>
    Given <who>
    And the problem is dressing or stitches
    And there are no red flags
    And <when it is due>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | when it is due                                                                                      | what is so                                                                                                                           | destination          | when                    | reason                                                |
      | a 30 year old man         | the dressing has come off or is soaked, or the dressing or the stitches are due by tomorrow         | the patient is male                                                                                                                  | the practice nurse   | within 24 hours         | Dressing or stitches at the surgery that cannot wait  |
      | an 84 year old woman      | the dressing has come off or is soaked, or the dressing or the stitches are due by tomorrow         | the patient is housebound                                                                                                            | the community nurses | within 24 hours         | Dressing or stitches at home that cannot wait         |
      | an 84 year old woman      | the dressing has come off or is soaked, or the dressing or the stitches are due by tomorrow         | the patient lives in a care home                                                                                                     | the community nurses | within 24 hours         | Dressing or stitches at home that cannot wait         |
      | a 30 year old man         | the dressing or the stitches are due within three days, or nobody gave a day                        | the patient is male                                                                                                                  | the practice nurse   | within 3 working days   | Dressing or stitches at the surgery within three days |
      | an 84 year old woman      | the dressing or the stitches are due within three days, or nobody gave a day                        | the patient is housebound                                                                                                            | the community nurses | within 3 working days   | Dressing or stitches at home within three days        |
      | an 84 year old woman      | the dressing or the stitches are due within three days, or nobody gave a day                        | the patient lives in a care home                                                                                                     | the community nurses | within 3 working days   | Dressing or stitches at home within three days        |
      | a 30 year old man         | it is not known whether the dressing or the stitches are due on a later day that somebody gave them | the patient is male                                                                                                                  | the practice nurse   | within 3 working days   | Dressing or stitches at the surgery on an unknown day |
      | an 84 year old woman      | it is not known whether the dressing or the stitches are due on a later day that somebody gave them | the patient is housebound                                                                                                            | the community nurses | within 3 working days   | Dressing or stitches at home on an unknown day        |
      | an 84 year old woman      | it is not known whether the dressing or the stitches are due on a later day that somebody gave them | the patient lives in a care home                                                                                                     | the community nurses | within 3 working days   | Dressing or stitches at home on an unknown day        |
      | a 30 year old man         | the dressing or the stitches are due on a later day that somebody gave them                         | the patient is male                                                                                                                  | the practice nurse   | on a planned date       | Dressing or stitches at the surgery on a later day    |
      | an 84 year old woman      | the dressing or the stitches are due on a later day that somebody gave them                         | the patient is housebound                                                                                                            | the community nurses | on a planned date       | Dressing or stitches at home on a later day           |
      | an 84 year old woman      | the dressing or the stitches are due on a later day that somebody gave them                         | the patient lives in a care home                                                                                                     | the community nurses | on a planned date       | Dressing or stitches at home on a later day           |
      | a 30 year old man         | the dressing or the stitches are due within three days, or nobody gave a day                        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the duty clinician   | within 24 hours         | Wound that looks infected or opens                    |
      | a 30 year old man         | the dressing or the stitches are due within three days, or nobody gave a day                        | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | the duty clinician   | within 24 hours         | Wound that looks infected or opens                    |
      | a 30 year old man         | the dressing or the stitches are due within three days, or nobody gave a day                        | an operation wound on the tummy or chest has come open, or something bulges or pours out of a wound                                  | A&E                  | to arrive within 1 hour | Operation wound that bursts                           |
      | a 30 year old man         | the dressing or the stitches are due within three days, or nobody gave a day                        | it is not known whether an operation wound on the tummy or chest has come open, or something bulges or pours out of a wound          | A&E                  | to arrive within 1 hour | Operation wound that bursts                           |
      | a 12 month old baby girl  | the dressing or the stitches are due within three days, or nobody gave a day                        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the duty clinician   | within 24 hours         | Wound that looks infected or opens                    |
      | an 11 month old baby girl | the dressing or the stitches are due within three days, or nobody gave a day                        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the duty clinician   | within 6 hours          | Wound that looks infected or opens under one year     |
      | an 11 month old baby girl | the dressing or the stitches are due within three days, or nobody gave a day                        | the patient is female                                                                                                                | the practice nurse   | within 3 working days   | Dressing or stitches at the surgery within three days |

  Scenario Outline: Wound that may be infected: <who>, <the wound>, and <what is so>
    Given <who>
    And the problem is dressing or stitches
    And there are no red flags
    And the dressing or the stitches are due on a later day that somebody gave them
    And <the wound>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | the wound                                                                                                                            | what is so                                               | destination        | when            | reason                                                              |
      | a 30 year old man         | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | they had an operation 6 weeks ago                        | the duty clinician | within 6 hours  | Wound that looks infected or opens after an operation in the record |
      | a 30 year old man         | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | they had an operation 7 weeks ago                        | the duty clinician | within 24 hours | Wound that looks infected or opens                                  |
      | a 30 year old man         | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the patient has a weak immune system                     | the duty clinician | within 6 hours  | Wound that looks infected or opens with a weak immune system        |
      | a 30 year old man         | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | they had an operation 6 weeks ago                        | the duty clinician | within 6 hours  | Wound that looks infected or opens after an operation in the record |
      | a 30 year old man         | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | they had an operation 7 weeks ago                        | the duty clinician | within 24 hours | Wound that looks infected or opens                                  |
      | a 30 year old man         | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | the patient has a weak immune system                     | the duty clinician | within 6 hours  | Wound that looks infected or opens with a weak immune system        |
      | a 30 year old man         | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the wound is from an operation in the last six weeks     | the duty clinician | within 6 hours  | Wound that looks infected or opens after an operation               |
      | a 30 year old man         | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the wound is not from an operation in the last six weeks | the duty clinician | within 24 hours | Wound that looks infected or opens                                  |
      | an 84 year old woman      | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         | the patient is housebound                                | the duty clinician | within 24 hours | Wound that looks infected or opens                                  |
      | a 30 year old man         | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | the wound is from an operation in the last six weeks     | the duty clinician | within 6 hours  | Wound that looks infected or opens after an operation               |
      | an 11 month old baby girl | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap | the patient is female                                    | the duty clinician | within 6 hours  | Wound that looks infected or opens under one year                   |

  Scenario Outline: A wound that heals well is for the nurse, also when <what is so>
    Given a 58 year old woman
    And the problem is dressing or stitches
    And there are no red flags
    And the dressing or the stitches are due within three days, or nobody gave a day
    And the skin round the wound is not hot or swollen, and there is no pus, bad smell, fever or new gap
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice nurse within 3 working days
    And the reason is "Dressing or stitches at the surgery within three days"

    Examples:
      | what is so                                           |
      | the wound is from an operation in the last six weeks |
      | they had an operation 2 weeks ago                    |
      | the patient has a weak immune system                 |
