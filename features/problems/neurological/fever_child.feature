Feature: Fever in a child

  Scenario Outline: <case>
    Given <who>
    And the problem is fever in a child
    And there are no red flags
    And <days>
    And <how>
    And <cause>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                            | who                   | days                                   | how                                                                                                   | cause                                                                            | destination                 | when            | reason                                      |
      | Eight years, one day, well      | an 8 year old girl    | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | self-care                   | with advice     | A short fever in a well child               |
      | Two days, well                  | an 8 year old girl    | it has lasted 2 days                   | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | self-care                   | with advice     | A short fever in a well child               |
      | Three days                      | an 8 year old girl    | it has lasted 3 days                   | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | the minor illness clinician | within 24 hours | Three days of fever                         |
      | Nobody knows how long           | an 8 year old girl    | it is not known how long it has lasted | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | the minor illness clinician | within 24 hours | Three days of fever                         |
      | Quieter than usual              | an 8 year old girl    | it has lasted 1 day                    | the feverish child is paler or quieter, drinks or plays less, or shivers hard                         | there are no red flags                                                           | the duty clinician          | within 6 hours  | An amber sign                               |
      | Not known whether quieter       | an 8 year old girl    | it has lasted 1 day                    | it is not known whether the feverish child is paler or quieter, drinks or plays less, or shivers hard | there are no red flags                                                           | the duty clinician          | within 6 hours  | An amber sign                               |
      | Four years, four days           | a 4 year old boy      | it has lasted 4 days                   | the feverish child has the usual colour, drinks, plays and responds as usual                          | a cough, a cold, a sore throat or the like explains the fever of the young child | the minor illness clinician | within 24 hours | Three days of fever                         |
      | Four years, five days           | a 4 year old boy      | it has lasted 5 days                   | the feverish child has the usual colour, drinks, plays and responds as usual                          | a cough, a cold, a sore throat or the like explains the fever of the young child | the duty clinician          | within 6 hours  | Five days of fever under five               |
      | Five years, five days           | a 5 year old boy      | it has lasted 5 days                   | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | the minor illness clinician | within 24 hours | Three days of fever                         |
      | Two years, with a cold          | a 2 year old boy      | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | a cough, a cold, a sore throat or the like explains the fever of the young child | self-care                   | with advice     | A short fever in a well child               |
      | Four years, nothing explains it | a 4 year old boy      | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | nothing explains the fever of the young child                                    | the minor illness clinician | within 24 hours | A young child's fever that nothing explains |
      | Four years, cause not known     | a 4 year old boy      | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | it is not known whether nothing explains the fever of the young child            | the minor illness clinician | within 24 hours | A young child's fever that nothing explains |
      | Two months                      | a 2 month old child   | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | a cough, a cold, a sore throat or the like explains the fever of the young child | the duty clinician          | within 2 hours  | A new illness under three months            |
      | Eleven months                   | an 11 month old child | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | a cough, a cold, a sore throat or the like explains the fever of the young child | a GP                        | within 24 hours | A new illness under one year                |
      | Twelve months                   | a 12 month old child  | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | a cough, a cold, a sore throat or the like explains the fever of the young child | self-care                   | with advice     | A short fever in a well child               |
      | Fifteen years                   | a 15 year old boy     | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | self-care                   | with advice     | A short fever in a well child               |
      | Sixteen years                   | a 16 year old boy     | it has lasted 1 day                    | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | a GP                        | within 24 hours | From 16 years under the child's fever       |
      | Fifteen, three days             | a 15 year old boy     | it has lasted 3 days                   | the feverish child has the usual colour, drinks, plays and responds as usual                          | there are no red flags                                                           | the minor illness clinician | within 24 hours | Three days of fever                         |

  Scenario Outline: A girl of 15, <pregnancy>
    Given a 15 year old girl
    And the problem is fever in a child
    And there are no red flags
    And it has lasted 1 day
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | pregnancy                                                   | destination        | when           | reason                        |
      | the patient is pregnant or might be                         | the duty clinician | within 6 hours | Pregnant and under 16         |
      | it is not known whether the patient is pregnant or might be | the duty clinician | within 6 hours | Pregnant and under 16         |
      | the patient is not pregnant                                 | self-care          | with advice    | A short fever in a well child |

  Scenario: What to ask first
    Given a 2 year old girl
    And the problem is fever in a child
    When reception asks where she should go
    Then reception must first ask about "an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely"
    And reception must first ask about "a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery"
    And she is sent to the duty clinician within 1 hour

  Scenario: A fever under three months goes to A&E
    Given an 11 week old baby girl
    And the problem is fever in a child
    And there is a temperature of 38 or more, or feeling hot, in a baby under three months
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour

  Scenario: Nobody knows whether the child is dry
    Given a 2 year old girl
    And the problem is fever in a child
    And there are no red flags
    And it is not known whether a child who has passed no urine for 12 hours, or has sunken eyes or no tears
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: A first fit with a fever is 999
    Given a 2 year old boy
    And the problem is fever in a child
    And there is a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery
    When reception asks where he should go
    Then he is sent to 999 now
    And the reason is "Fit in a child"

  Scenario: From 16 the signs of a worse infection are asked here too
    Given a 16 year old boy
    And the problem is fever in a child
    When reception asks where he should go
    Then reception must first ask about "an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk"
