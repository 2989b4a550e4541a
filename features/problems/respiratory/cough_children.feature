Feature: Cough in children

  Scenario Outline: A child who <what>
    Given a <age> year old child
    And the problem is cough
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                    | age | days | finding                                                                                           | destination                 | when            | reason                                   |
      | barks                   | 2   | 1    | there is a cough that barks like a seal                                                           | the duty clinician          | within 2 hours  | Barking cough                            |
      | barks at six            | 6   | 1    | there is a cough that barks like a seal                                                           | the duty clinician          | within 2 hours  | Barking cough                            |
      | perhaps barks           | 2   | 1    | it is not known whether there is a cough that barks like a seal                                   | the duty clinician          | within 2 hours  | Nobody knows whether it barks            |
      | perhaps whoops          | 9   | 7    | it is not known whether there is a cough in bouts that end in a whoop, vomiting or loss of breath | a GP                        | within 24 hours | Nobody knows about whooping cough        |
      | may have whooping cough | 9   | 7    | there is a cough in bouts that end in a whoop, vomiting or loss of breath                         | a GP                        | within 24 hours | Perhaps whooping cough                   |
      | may have it at fifteen  | 15  | 7    | there is a cough in bouts that end in a whoop, vomiting or loss of breath                         | a GP                        | within 24 hours | Perhaps whooping cough                   |
      | seems unwell            | 4   | 1    | the child seems unwell                                                                            | the minor illness clinician | within 24 hours | Unwell child under five                  |
      | perhaps seems unwell    | 4   | 1    | it is not known whether the child seems unwell                                                    | the minor illness clinician | within 24 hours | Nobody knows whether the child is unwell |
      | seems well              | 4   | 1    | the child seems well                                                                              | the community pharmacist    | within 24 hours | An ordinary cough                        |

  Scenario: Croup with noisy breathing
    Given a 2 year old boy
    And the problem is cough
    And it has lasted 1 day
    And there are no red flags
    And there is a cough that barks like a seal
    And there is a barking cough with a harsh noise when they breathe in
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to 999 now
    And the reason is "Croup with noisy breathing"

  Scenario: Nobody knows whether breathing in is noisy
    Given a 2 year old boy
    And the problem is cough
    And it has lasted 1 day
    And there are no red flags
    And there is a cough that barks like a seal
    And it is not known whether there is a barking cough with a harsh noise when they breathe in
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "Nobody knows whether breathing in is noisy"

  Scenario Outline: Which child is asked what: <age> years, <days> days
    Given a <age> year old child
    And the problem is cough
    And it has lasted <days> days
    And there are no red flags
    When reception asks where they should go
    Then reception must also ask about "<finding>"

    Examples:
      | age | days | finding                                                          |
      | 6   | 1    | a cough that barks like a seal                                   |
      | 15  | 7    | a cough in bouts that end in a whoop, vomiting or loss of breath |

  Scenario Outline: Which child is not asked more: <age> years, <days> days
    Given a <age> year old child
    And the problem is cough
    And it has lasted <days> days
    And there are no red flags
    And there is no breathlessness or wheezing that is new or worse than usual
    And there is no asthma, COPD or another long-term lung condition
    And there is no fever for 3 days or more
    And they have not tried a pharmacist or self-care for this
    And the patient is not pregnant
    When reception asks where they should go
    Then they are sent to the community pharmacist within 24 hours
    And reception asks nothing more

    Examples:
      | age | days |
      | 7   | 1    |
      | 15  | 6    |
      | 16  | 7    |

  Scenario: Under five, a fever on the third day is not for the pharmacist
    Given a 4 year old girl
    And the problem is cough
    And it has lasted 3 days
    And there are no red flags
    And the patient has a fever
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to the community pharmacist
