Feature: Oral thrush

  Scenario Outline: Oral thrush: <what>
    Given <who>
    And the problem is oral thrush
    And there are no red flags
    And it has lasted 2 days
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                              | who                       | finding                                                                                                              | destination              | when                    | reason                                       |
      | three months old                  | a 3 month old baby boy    | the patient does not have a weak immune system                                                                       | a GP                     | within 24 hours         | Baby under four months                       |
      | four months old                   | a 4 month old baby boy    | the patient does not have a weak immune system                                                                       | the health visitor       | within 3 working days   | Thrush from four to eleven months            |
      | eleven months old                 | an 11 month old baby boy  | the patient does not have a weak immune system                                                                       | the health visitor       | within 3 working days   | Thrush from four to eleven months            |
      | one year old                      | a 12 month old baby boy   | the patient does not take a blood thinner                                                                            | the community pharmacist | within 24 hours         | Thrush with a known cause                    |
      | a sore baby                       | a 5 month old baby boy    | it hurts to swallow, they hardly eat, drink or feed, or they feel ill with the white patches                         | a GP                     | within 24 hours         | Thrush with sore swallowing or illness       |
      | a known cause                     | a 60 year old woman       | the patient does not take a blood thinner                                                                            | the community pharmacist | within 24 hours         | Thrush with a known cause                    |
      | on a blood thinner                | a 60 year old woman       | the patient takes a blood thinner                                                                                    | the practice pharmacist  | by the next working day | Thrush in somebody who takes a blood thinner |
      | no cause                          | a 60 year old woman       | nothing explains the thrush, or it keeps coming back                                                                 | a GP                     | within 14 days          | Thrush without a cause, or again and again   |
      | cause not known                   | a 60 year old woman       | it is not known whether nothing explains the thrush, or it keeps coming back                                         | a GP                     | within 14 days          | Thrush without a cause, or again and again   |
      | a patch that stays                | a 60 year old woman       | a white patch does not wipe off, or has been there for three weeks or more                                           | a GP                     | within 7 days           | White patch that stays                       |
      | patch not known                   | a 60 year old woman       | it is not known whether a white patch does not wipe off, or has been there for three weeks or more                   | a GP                     | within 7 days           | White patch that stays                       |
      | sore swallowing                   | a 60 year old woman       | it hurts to swallow, they hardly eat, drink or feed, or they feel ill with the white patches                         | a GP                     | within 24 hours         | Thrush with sore swallowing or illness       |
      | swallowing not known              | a 60 year old woman       | it is not known whether it hurts to swallow, they hardly eat, drink or feed, or they feel ill with the white patches | a GP                     | within 24 hours         | Thrush with sore swallowing or illness       |
      | weak immune system                | a 60 year old woman       | the patient has a weak immune system                                                                                 | a GP                     | within 24 hours         | Weak immune system                           |
      | third contact                     | a 60 year old woman       | this problem has had 3 contacts                                                                                      | a GP                     | within 3 working days   | Third contact about the mouth                |
      | eleven months, a patch that stays | an 11 month old baby boy  | a white patch does not wipe off, or has been there for three weeks or more                                           | the health visitor       | within 3 working days   | Thrush from four to eleven months            |
      | eleven months, again and again    | an 11 month old baby girl | nothing explains the thrush, or it keeps coming back                                                                 | the health visitor       | within 3 working days   | Thrush from four to eleven months            |

  Scenario Outline: Thrush and a blood thinner, and <finding>
    Given a 75 year old woman
    And the problem is oral thrush
    And there are no red flags
    And it has lasted 4 days
    And the patient takes a blood thinner
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP by the next working day
    And the reason is "Stubborn thrush in somebody who takes a blood thinner"

    Examples:
      | finding                                                                                            |
      | nothing explains the thrush, or it keeps coming back                                               |
      | it is not known whether nothing explains the thrush, or it keeps coming back                       |
      | a white patch does not wipe off, or has been there for three weeks or more                         |
      | it is not known whether a white patch does not wipe off, or has been there for three weeks or more |
      | they have tried a pharmacist or self-care for this and are no better                               |
      | this problem has had 3 contacts                                                                    |

  Scenario: Plain thrush and a blood thinner, second contact
    Given a 75 year old woman
    And the problem is oral thrush
    And there are no red flags
    And it has lasted 4 days
    And the patient takes a blood thinner
    And this problem has had 2 contacts
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice pharmacist by the next working day
    And the reason is "Thrush in somebody who takes a blood thinner"

  Scenario Outline: Thrush treated and no better: <age> months
    Given a <age> month old baby boy
    And the problem is oral thrush
    And there are no red flags
    And it has lasted 8 days
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | when                  | reason                           |
      | 3   | within 24 hours       | Baby under four months           |
      | 4   | within 3 working days | Thrush that stays under one year |
      | 11  | within 3 working days | Thrush that stays under one year |
      | 12  | within 7 days         | No better after a pharmacist     |

  Scenario Outline: What a child with thrush is asked from one year: <age> months
    Given a <age> month old baby girl
    And the problem is oral thrush
    And there are no red flags
    And it has lasted 2 days
    And they swallow, eat and drink as usual and feel well apart from the white patches
    When reception asks where she should go
    Then <asked>

    Examples:
      | age | asked                                                                                                      |
      | 11  | reception asks nothing more                                                                                |
      | 12  | reception must also ask about "a white patch does not wipe off, or has been there for three weeks or more" |
      | 12  | reception must also ask about "nothing explains the thrush, or it keeps coming back"                       |
