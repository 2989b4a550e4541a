Feature: Vaccines for children

  Scenario Outline: <who>
    Given <who>
    And the problem is vaccine for a child
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the practice nurse <when>
    And the reason is "<reason>"

    Examples:
      | who                 | when              | reason                         |
      | a 7 week old baby   | on a planned date | Under eight weeks              |
      | an 8 week old baby  | within 14 days    | From eight weeks to four years |
      | a 4 year old girl   | within 14 days    | From eight weeks to four years |
      | a 5 year old girl   | as a routine      | From five years                |
      | a 13 year old boy   | as a routine      | From five years                |
      | a 20 year old woman | as a routine      | From five years                |

  Scenario Outline: <who>: <what>
    Given <who>
    And the problem is vaccine for a child
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | what                                                                                                | destination        | when                  | reason                                                |
      | a 3 week old baby    | the hospital asked for a vaccine against hepatitis B or TB after the birth                          | the practice nurse | within 3 working days | A vaccine that the hospital asked for after the birth |
      | an 11 month old baby | it is not known whether the hospital asked for a vaccine against hepatitis B or TB after the birth  | the practice nurse | within 3 working days | A vaccine that the hospital asked for after the birth |
      | a 2 year old boy     | they once had a severe reaction to a vaccine, or to anything that is in one                         | a GP               | within 7 days         | A child with a severe reaction before                 |
      | a 2 year old boy     | it is not known whether they once had a severe reaction to a vaccine, or to anything that is in one | a GP               | within 7 days         | A child with a severe reaction before                 |
      | a 2 year old boy     | the patient has a weak immune system                                                                | a GP               | within 7 days         | A child with a weak immune system                     |

  Scenario: After the first birthday nobody asks about a vaccine from birth
    Given a 1 year old boy
    And the problem is vaccine for a child
    And there are no red flags
    And they have no new or worse symptom today
    And they never had a severe reaction to a vaccine, or to anything that is in one
    When reception asks where he should go
    Then he is sent to the practice nurse within 14 days
    And reception asks nothing more

  Scenario: A baby who feels hot after the first vaccines
    Given a 9 week old baby boy
    And the problem is vaccine for a child
    And there is a temperature of 38 or more, or feeling hot, in a baby under three months
    When reception asks where he should go
    Then he is not sent to the practice nurse
