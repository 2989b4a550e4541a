Feature: Vaccines for adults, and for travel

  Scenario Outline: <who>: <vaccine>
    Given <who>
    And the problem is vaccine for an adult
    And <vaccine>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                | vaccine                                        | destination          | when         | reason                                     |
      | a 65 year old man  | the vaccine is for flu                         | the vaccination team | as a routine | Flu from 65                                |
      | a 64 year old man  | the vaccine is for flu                         | self-care            | with advice  | Not in a group that is offered the vaccine |
      | a 65 year old man  | the vaccine is for shingles                    | the vaccination team | as a routine | Shingles from 65 to 79                     |
      | a 79 year old man  | the vaccine is for shingles                    | the vaccination team | as a routine | Shingles from 65 to 79                     |
      | an 80 year old man | the vaccine is for shingles                    | self-care            | with advice  | Not in a group that is offered the vaccine |
      | a 64 year old man  | the vaccine is for shingles                    | self-care            | with advice  | Not in a group that is offered the vaccine |
      | a 65 year old man  | the vaccine is for pneumonia                   | the vaccination team | as a routine | Pneumonia from 65                          |
      | a 64 year old man  | the vaccine is for pneumonia                   | self-care            | with advice  | Not in a group that is offered the vaccine |
      | a 75 year old man  | the vaccine is for RSV                         | the vaccination team | as a routine | RSV from 75                                |
      | a 74 year old man  | the vaccine is for RSV                         | self-care            | with advice  | Not in a group that is offered the vaccine |
      | a 75 year old man  | the vaccine is for COVID                       | the vaccination team | as a routine | COVID from 75                              |
      | a 74 year old man  | the vaccine is for COVID                       | self-care            | with advice  | Not in a group that is offered the vaccine |
      | a 40 year old man  | the vaccine is another one                     | the practice nurse   | as a routine | A vaccine that is another one              |
      | a 40 year old man  | it is not known whether the vaccine is for flu | the practice nurse   | as a routine | A vaccine that nobody knows by name        |
      | a 17 year old boy  | the vaccine is for flu                         | the practice nurse   | as a routine | Under 18 years                             |
      | an 18 year old man | the vaccine is for flu                         | self-care            | with advice  | Not in a group that is offered the vaccine |

  Scenario Outline: A flu vaccine at 40: <what>
    Given a 40 year old man
    And the problem is vaccine for an adult
    And the vaccine is for flu
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                                                                                                         | destination             | when           | reason                              |
      | illness, work or care for somebody puts them in a group that is offered this vaccine                         | the vaccination team    | as a routine   | In a group at risk                  |
      | it is not known whether illness, work or care for somebody puts them in a group that is offered this vaccine | the vaccination team    | as a routine   | In a group at risk                  |
      | a clinician, the practice or the NHS has told them to have the vaccine                                       | the vaccination team    | as a routine   | Told to have the vaccine            |
      | it is not known whether a clinician, the practice or the NHS has told them to have the vaccine               | the vaccination team    | as a routine   | Told to have the vaccine            |
      | the patient has a weak immune system                                                                         | the practice nurse      | within 14 days | A vaccine with a weak immune system |
      | they once had a severe reaction to a vaccine, or to anything that is in one                                  | the practice pharmacist | within 14 days | A severe reaction before            |
      | it is not known whether they once had a severe reaction to a vaccine, or to anything that is in one          | the practice pharmacist | within 14 days | A severe reaction before            |

  Scenario: A pneumonia vaccine at 40 with a long-term illness
    Given a 40 year old man
    And the problem is vaccine for an adult
    And the vaccine is for pneumonia
    And illness, work or care for somebody puts them in a group that is offered this vaccine
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the vaccination team as a routine
    And the reason is "In a group at risk"

  Scenario Outline: An RSV vaccine, <who>, <pregnancy>
    Given <who>
    And the problem is vaccine for an adult
    And the vaccine is for RSV
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | pregnancy                                                   | destination        | when          | reason                                     |
      | a 30 year old woman | the patient is pregnant or might be                         | the practice nurse | within 7 days | A vaccine in pregnancy                     |
      | a 55 year old woman | it is not known whether the patient is pregnant or might be | the practice nurse | within 7 days | A vaccine in pregnancy                     |
      | a 30 year old woman | the patient is not pregnant                                 | self-care          | with advice   | Not in a group that is offered the vaccine |

  Scenario: A flu vaccine at 65: who else is at risk is not asked
    Given a 65 year old man
    And the problem is vaccine for an adult
    And they have no new or worse symptom today
    And the vaccine is for flu
    And they never had a severe reaction to a vaccine, or to anything that is in one
    And nobody has told them to have the vaccine
    When reception asks where he should go
    Then he is sent to the vaccination team as a routine
    And reception asks nothing more

  Scenario Outline: <when they travel>
    Given a 30 year old man
    And the problem is vaccine for travel
    And they have no new or worse symptom today
    And <when they travel>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | when they travel                     | destination        | when              | reason                         |
      | they travel in 56 days               | the practice nurse | on a planned date | Travel in eight weeks or more  |
      | they travel in 55 days               | the practice nurse | within 7 days     | Travel in four to eight weeks  |
      | they travel in 28 days               | the practice nurse | within 7 days     | Travel in four to eight weeks  |
      | they travel in 27 days               | self-care          | with advice       | Travel in less than four weeks |
      | it is not known how soon they travel | the practice nurse | within 7 days     | Nobody knows when they travel  |

  Scenario: A long-term illness does not bring the shingles vaccine forward
    Given a 60 year old woman
    And the problem is vaccine for an adult
    And the vaccine is for shingles
    And illness, work or care for somebody puts them in a group that is offered this vaccine
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to self-care with advice
    And the reason is "Not in a group that is offered the vaccine"
