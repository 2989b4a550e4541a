Feature: COVID

  Scenario Outline: COVID: <reason>, <who>, <days> days
    Given <who>
    And the problem is COVID
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | days | finding                                                                                       | destination                 | when            | reason                                        |
      | a 30 year old woman  | 2    | the patient is not pregnant                                                                   | self-care                   | with advice     | Ordinary COVID                                |
      | a 12 month old child | 2    | the child seems well                                                                          | self-care                   | with advice     | Ordinary COVID                                |
      | an 11 month old baby | 2    | the child seems well                                                                          | a GP                        | within 24 hours | A new illness under one year                  |
      | a 58 year old man    | 2    | COVID is more dangerous for them, so that antiviral medicine may help                         | a GP                        | within 24 hours | Perhaps an antiviral medicine                 |
      | a 58 year old man    | 2    | it is not known whether COVID is more dangerous for them, so that antiviral medicine may help | a GP                        | within 24 hours | Nobody knows whether at high risk             |
      | a 58 year old man    | 6    | they were getting better and are now getting worse again                                      | a GP                        | within 24 hours | COVID that gets worse again                   |
      | a 58 year old man    | 6    | it is not known whether they were getting better and are now getting worse again              | a GP                        | within 24 hours | Nobody knows whether COVID gets worse         |
      | a 58 year old man    | 3    | it is not known whether there is fever for 3 days or more                                     | a GP                        | within 24 hours | Nobody knows about three days of fever        |
      | a 58 year old man    | 20   | the patient has no fever                                                                      | self-care                   | with advice     | Ordinary COVID                                |
      | a 58 year old man    | 21   | the patient has no fever                                                                      | a GP                        | within 7 days   | COVID for three weeks                         |
      | a 58 year old man    | 3    | there is fever for 3 days or more                                                             | a GP                        | within 24 hours | Three days of fever as well                   |
      | a 58 year old man    | 2    | there is breathlessness or wheezing that is new or worse than usual                           | the duty clinician          | within 6 hours  | New breathlessness or wheeze as well          |
      | a 58 year old man    | 2    | it is not known whether there is breathlessness or wheezing that is new or worse than usual   | the duty clinician          | within 6 hours  | Nobody knows about breathlessness             |
      | a 4 year old girl    | 2    | the child seems unwell                                                                        | the minor illness clinician | within 24 hours | Unwell under five as well                     |
      | a 4 year old girl    | 2    | it is not known whether the child seems unwell                                                | the minor illness clinician | within 24 hours | Nobody knows whether the under-five is unwell |

  Scenario Outline: Pregnant with COVID, and <how she is>
    Given a 30 year old woman
    And the problem is COVID
    And it has lasted 2 days
    And there are no red flags
    And the patient is pregnant or might be
    And <unwell>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | how she is     | unwell                                                           | reason                                  |
      | unwell         | the patient is pregnant and feels unwell                         | Pregnant and unwell with COVID          |
      | perhaps unwell | it is not known whether the patient is pregnant and feels unwell | Pregnant with COVID, and perhaps unwell |

  Scenario: Nobody knows how long COVID has lasted
    Given a 58 year old man
    And the problem is COVID
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "Nobody knows how long COVID lasts"

  Scenario Outline: Whom reception asks about high risk: <age> years, <days> days
    Given a <age> year old boy
    And the problem is COVID
    And it has lasted <days> days
    And there are no red flags
    And there is no breathlessness or wheezing that is new or worse than usual
    And there is no fever for 3 days or more
    And they have not tried a pharmacist or self-care for this
    And they are not getting worse again after getting better
    When reception asks where he should go
    Then <asked>

    Examples:
      | age | days | asked                                                                                                 |
      | 11  | 7    | reception asks nothing more                                                                           |
      | 12  | 7    | reception must also ask about "COVID is more dangerous for them, so that antiviral medicine may help" |
      | 12  | 8    | reception asks nothing more                                                                           |
