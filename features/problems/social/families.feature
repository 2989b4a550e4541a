Feature: Parents who need support

  Background:
    Given there are no red flags

  Scenario Outline: Safety of a child: the patient is <who>
    Given <who>
    And the problem is safety of a child at home
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 7 days
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | who                | destination        | reason                   |
      | a 2 month old baby | the health visitor | A child under five       |
      | a 4 year old child | the health visitor | A child under five       |
      | a 5 year old child | the school nurse   | A child of school age    |
      | a 17 year old boy  | the school nurse   | A child of school age    |
      | an 18 year old man | the health visitor | A parent of any children |

  Scenario Outline: A new parent: the patient is <who>
    Given <who>
    And the problem is support for a new parent
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the health visitor within 7 days
    And the reason is "A new parent who manages"
    And reception asks nothing more

    Examples:
      | who                 |
      | a 3 week old baby   |
      | a 16 year old girl  |
      | a 29 year old woman |
      | a 31 year old man   |

  Scenario Outline: <problem>: <finding>
    Given a 29 year old woman
    And the problem is <problem>
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                   | finding                                                                                   | destination           | when            | reason                              |
      | support for a new parent  | a parent is close to breaking point, or afraid of hurting a child                         | the duty clinician    | within 1 hour   | A parent near breaking point        |
      | safety of a child at home | it is not known whether a parent is close to breaking point, or afraid of hurting a child | the duty clinician    | within 1 hour   | A parent near breaking point        |
      | support for a new parent  | a child in the family may be hurt or neglected                                            | the safeguarding lead | within 1 hour   | A child in the family may be harmed |
      | safety of a child at home | it is not known whether a child in the family may be hurt or neglected                    | the safeguarding lead | within 1 hour   | A child in the family may be harmed |
      | support for a new parent  | a parent has felt low, hopeless or very anxious since the birth                           | a GP                  | within 24 hours | A parent who is low since the birth |
      | support for a new parent  | it is not known whether a parent has felt low, hopeless or very anxious since the birth   | a GP                  | within 24 hours | A parent who is low since the birth |

  Scenario Outline: The family question is for patients from 18 years: at <age>
    Given a <age> year old woman
    And the problem is safety of a child at home
    And no parent is close to breaking point or afraid of hurting a child
    When reception asks where she should go
    Then <result>

    Examples:
      | age | result                                                                         |
      | 17  | reception asks nothing more                                                    |
      | 18  | reception must also ask about "a child in the family may be hurt or neglected" |
