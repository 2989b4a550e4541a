Feature: Bleeding from the bottom, and piles

  Scenario Outline: Known piles that bleed a little: at <age>, <days> days
    Given a <age> year old woman
    And the problem is bleeding from the bottom
    And there are no red flags
    And the blood is bright red, and from piles that a clinician has confirmed
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | destination              | when            | reason                          |
      | 17  | 5    | a GP                     | within 7 days   | Bleeding that needs a test      |
      | 18  | 13   | the community pharmacist | within 24 hours | Known piles that bleed a little |
      | 39  | 13   | the community pharmacist | within 24 hours | Known piles that bleed a little |
      | 39  | 14   | a GP                     | within 7 days   | Bleeding that needs a test      |
      | 40  | 5    | a GP                     | within 7 days   | Bleeding that needs a test      |

  Scenario Outline: A man of 30 with known piles: <what is so>
    Given a 30 year old man
    And the problem is bleeding from the bottom
    And there are no red flags
    And the blood is bright red, and from piles that a clinician has confirmed
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | what is so                                                                                                                             | when            | reason                              |
      | it has lasted 5 days                   | they take a blood thinner, or the bleeding is more than streaks or spots, is dark, or makes them weak or dizzy                         | within 24 hours | A blood thinner, or more than spots |
      | it has lasted 5 days                   | it is not known whether they take a blood thinner, or the bleeding is more than streaks or spots, is dark, or makes them weak or dizzy | within 24 hours | A blood thinner, or more than spots |
      | it has lasted 5 days                   | the patient takes a blood thinner                                                                                                      | within 24 hours | A blood thinner, or more than spots |
      | it has lasted 5 days                   | there is also weight loss, tummy pain, a changed bowel habit, tiredness, or bowel cancer in the close family                           | within 7 days   | Known piles with other signs        |
      | it has lasted 5 days                   | it is not known whether there is also weight loss, tummy pain, a changed bowel habit, tiredness, or bowel cancer in the close family   | within 7 days   | Known piles with other signs        |
      | it is not known how long it has lasted | the patient is male                                                                                                                    | within 7 days   | Not known: since when they bleed    |

  Scenario Outline: A man of 30, and <what is so>
    Given a 30 year old man
    And the problem is bleeding from the bottom
    And there are no red flags
    And it has lasted 5 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                     | reason                         |
      | the blood is not bright red, or no clinician has confirmed piles                               | Bleeding that needs a test     |
      | it is not known whether the blood is bright red, and from piles that a clinician has confirmed | Not known: where it comes from |

  Scenario Outline: A baby of <age> months who bleeds
    Given a <age> month old baby boy
    And the problem is bleeding from the bottom
    And there are no red flags
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | when            | reason                     |
      | 11  | within 24 hours | A baby who bleeds          |
      | 12  | within 7 days   | Bleeding that needs a test |

  Scenario Outline: Piles at <age>, <days> days, <bleeding>
    Given a <age> year old woman
    And the problem is piles
    And there are no red flags
    And it has lasted <days> days
    And <bleeding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | bleeding                                        | destination              | when            | reason                          |
      | 17  | 5    | there is no bleeding with the piles             | a GP                     | within 7 days   | Piles under 18                  |
      | 18  | 5    | there is no bleeding with the piles             | the community pharmacist | within 24 hours | Piles from 18 years             |
      | 70  | 30   | there is no bleeding with the piles             | the community pharmacist | within 24 hours | Piles from 18 years             |
      | 39  | 13   | there is bleeding with the piles                | the community pharmacist | within 24 hours | Piles from 18 years             |
      | 39  | 14   | there is bleeding with the piles                | a GP                     | within 7 days   | Piles that bleed: for two weeks |
      | 40  | 13   | there is bleeding with the piles                | a GP                     | within 7 days   | Piles that bleed: from 40 years |
      | 40  | 13   | it is not known whether bleeding with the piles | a GP                     | within 7 days   | Piles that bleed: from 40 years |
      | 30  | 14   | it is not known whether bleeding with the piles | a GP                     | within 7 days   | Piles that bleed: for two weeks |

  Scenario Outline: Piles in a man of 30: <what is so>
    Given a 30 year old man
    And the problem is piles
    And there are no red flags
    And <how long>
    And <bleeding>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | bleeding                                        | what is so                                                                                   | when            | reason                                    |
      | it has lasted 5 days                   | there is no bleeding with the piles             | there is a sudden or very painful lump at the bottom, pus, or a fever with it                | within 24 hours | A sudden or very painful lump             |
      | it has lasted 5 days                   | there is no bleeding with the piles             | it is not known whether a sudden or very painful lump at the bottom, pus, or a fever with it | within 24 hours | A sudden or very painful lump             |
      | it has lasted 5 days                   | there is bleeding with the piles                | the patient takes a blood thinner                                                            | within 24 hours | Piles that bleed on a blood thinner       |
      | it has lasted 5 days                   | it is not known whether bleeding with the piles | the patient takes a blood thinner                                                            | within 24 hours | Piles that bleed on a blood thinner       |
      | it has lasted 10 days                  | there is no bleeding with the piles             | they have tried a pharmacist or self-care for this and are no better                         | within 7 days   | Piles no better after treatment           |
      | it is not known how long it has lasted | there is bleeding with the piles                | the patient is male                                                                          | within 7 days   | Piles that bleed: nobody knows since when |
      | it is not known how long it has lasted | it is not known whether bleeding with the piles | the patient is male                                                                          | within 7 days   | Piles that bleed: nobody knows since when |

  Scenario Outline: Piles that do not bleed stay with the pharmacist: <what is so>
    Given a 50 year old man
    And the problem is piles
    And there are no red flags
    And <how long>
    And there is no bleeding with the piles
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Piles from 18 years"

    Examples:
      | how long                               | what is so                        |
      | it has lasted 5 days                   | the patient takes a blood thinner |
      | it is not known how long it has lasted | the patient is male               |
