Feature: Fever in an adult

  Scenario Outline: <case>
    Given <who>
    And the problem is fever in an adult
    And there are no red flags
    And <days>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                        | who                 | days                                   | what                                                                             | destination        | when            | reason                                  |
      | One day                     | a 30 year old man   | it has lasted 1 day                    | there are no red flags                                                           | self-care          | with advice     | A short fever                           |
      | Two days with a cold        | a 30 year old man   | it has lasted 2 days                   | a cough, a cold, a sore throat or the like explains the fever                    | self-care          | with advice     | A short fever                           |
      | One day without a cause     | a 30 year old man   | it has lasted 1 day                    | nothing explains the fever                                                       | self-care          | with advice     | A short fever                           |
      | Two days without a cause    | a 30 year old man   | it has lasted 2 days                   | nothing explains the fever                                                       | a GP               | within 24 hours | Two days of fever that nothing explains |
      | Two days, cause not known   | a 30 year old man   | it has lasted 2 days                   | it is not known whether nothing explains the fever                               | a GP               | within 24 hours | Two days of fever that nothing explains |
      | Three days with a cold      | a 30 year old man   | it has lasted 3 days                   | a cough, a cold, a sore throat or the like explains the fever                    | a GP               | within 24 hours | Three days of fever                     |
      | Nobody knows how long       | a 30 year old man   | it is not known how long it has lasted | a cough, a cold, a sore throat or the like explains the fever                    | a GP               | within 24 hours | Three days of fever                     |
      | Aged 64                     | a 64 year old man   | it has lasted 1 day                    | there are no red flags                                                           | self-care          | with advice     | A short fever                           |
      | Aged 65                     | a 65 year old man   | it has lasted 1 day                    | there are no red flags                                                           | a GP               | within 24 hours | From 65 years                           |
      | Aged 16                     | a 16 year old boy   | it has lasted 1 day                    | there are no red flags                                                           | self-care          | with advice     | A short fever                           |
      | Aged 15                     | a 15 year old boy   | it has lasted 1 day                    | there are no red flags                                                           | the duty clinician | within 2 hours  | Under 16 years                          |
      | Diabetes                    | a 30 year old man   | it has lasted 1 day                    | they have a long-term illness that makes a fever riskier                         | a GP               | within 24 hours | Long-term illness                       |
      | Long-term illness not known | a 30 year old man   | it has lasted 1 day                    | it is not known whether they have a long-term illness that makes a fever riskier | a GP               | within 24 hours | Long-term illness                       |
      | Pregnant                    | a 30 year old woman | it has lasted 1 day                    | the patient is pregnant or might be                                              | the duty clinician | within 6 hours  | Pregnant                                |
      | Perhaps pregnant            | a 30 year old woman | it has lasted 1 day                    | it is not known whether the patient is pregnant or might be                      | the duty clinician | within 6 hours  | Pregnant                                |
      | Not pregnant                | a 30 year old woman | it has lasted 1 day                    | the patient is not pregnant                                                      | self-care          | with advice     | A short fever                           |
      | Sixteen, two days           | a 16 year old girl  | it has lasted 2 days                   | nothing explains the fever                                                       | a GP               | within 24 hours | Two days of fever that nothing explains |

  Scenario: What to ask first
    Given a 30 year old man
    And the problem is fever in an adult
    When reception asks where he should go
    Then reception must first ask about "a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area"
    And reception must first ask about "illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin"
    And he is sent to the duty clinician within 1 hour

  Scenario: Nobody knows where they have been
    Given a 30 year old man
    And the problem is fever in an adult
    And there are no red flags
    And it is not known whether a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"
