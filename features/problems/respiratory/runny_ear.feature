Feature: Runny ear

  Scenario Outline: Runny ear: <reason>, <who>, <days> days
    Given <who>
    And the problem is runny ear
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | days | finding                                                                                                | destination                 | when                  | reason                                    |
      | a 12 month old child | 2    | the child seems well                                                                                   | the community pharmacist    | within 24 hours       | Runny ear from one to seventeen           |
      | an 11 month old baby | 2    | the child seems well                                                                                   | a GP                        | within 24 hours       | A new illness under one year              |
      | a 17 year old boy    | 13   | they do not keep getting ear infections                                                                | the community pharmacist    | within 24 hours       | Runny ear from one to seventeen           |
      | a 17 year old boy    | 14   | they do not keep getting ear infections                                                                | a GP                        | within 3 working days | Runny ear for two weeks                   |
      | an 18 year old woman | 2    | the runny ear only itches or is a little moist                                                         | the community pharmacist    | within 24 hours       | Itchy, moist ear of an adult              |
      | an 18 year old woman | 2    | the runny ear hurts, or anything more than a little moisture comes out                                 | the minor illness clinician | within 3 working days | Adult with a painful runny ear            |
      | an 18 year old woman | 2    | it is not known whether the runny ear hurts, or anything more than a little moisture comes out         | the minor illness clinician | within 3 working days | Nobody knows whether the ear hurts        |
      | a 9 year old girl    | 2    | they keep getting ear infections                                                                       | the minor illness clinician | within 24 hours       | Runny ear again and again                 |
      | a 15 year old girl   | 2    | the patient is pregnant or might be                                                                    | a GP                        | within 24 hours       | Runny ear, pregnant and under 16          |
      | a 16 year old girl   | 2    | the patient is pregnant or might be                                                                    | the community pharmacist    | within 24 hours       | Runny ear from one to seventeen           |
      | a 40 year old man    | 2    | there is a swollen outer ear, a fever, or diabetes with the runny ear                                  | a GP                        | within 24 hours       | Swollen outer ear, fever or diabetes      |
      | a 40 year old man    | 2    | it is not known whether there is a swollen outer ear, a fever, or diabetes with the runny ear          | a GP                        | within 24 hours       | Nobody knows about swelling or diabetes   |
      | a 17 year old boy    | 2    | the child's outer ear is swollen, or the child with the runny ear has diabetes                         | a GP                        | within 24 hours       | Child's outer ear swollen, or diabetes    |
      | a 2 year old girl    | 2    | it is not known whether the child's outer ear is swollen, or the child with the runny ear has diabetes | a GP                        | within 24 hours       | Nobody knows about the child's outer ear  |
      | a 9 year old girl    | 2    | the patient has a fever                                                                                | the community pharmacist    | within 24 hours       | Runny ear from one to seventeen           |
      | a 2 year old girl    | 2    | the patient has a fever                                                                                | the community pharmacist    | within 24 hours       | Runny ear from one to seventeen           |
      | a 4 year old girl    | 2    | the child seems unwell                                                                                 | the minor illness clinician | within 24 hours       | Unwell under five as well                 |
      | a 5 year old girl    | 2    | they feel ill in themselves with the ear problem                                                       | the minor illness clinician | within 24 hours       | Runny ear and ill, from five to seventeen |
      | a 17 year old boy    | 2    | it is not known whether they feel ill in themselves with the ear problem                               | the minor illness clinician | within 24 hours       | Runny ear, and nobody knows whether ill   |
      | a 70 year old man    | 2    | the patient has diabetes                                                                               | a GP                        | within 24 hours       | Runny ear and diabetes in the record      |

  Scenario: Nobody knows how long the ear has been running
    Given a 40 year old man
    And the problem is runny ear
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 3 working days
    And the reason is "Nobody knows how long the ear runs"

  Scenario Outline: Only adults are asked whether a runny ear hurts: <age>
    Given a <age> year old boy
    And the problem is runny ear
    And it has lasted 2 days
    And there are no red flags
    And there is no swollen outer ear, fever or diabetes with the runny ear
    And the child's outer ear is not swollen, and the child with the runny ear has no diabetes
    And they do not keep getting ear infections
    And apart from the ear they feel well
    When reception asks where he should go
    Then <asked>

    Examples:
      | age | asked                                                                                                  |
      | 17  | reception asks nothing more                                                                            |
      | 18  | reception must also ask about "the runny ear hurts, or anything more than a little moisture comes out" |

  Scenario Outline: Who is asked what about the outer ear: <age>
    Given a <age> year old boy
    And the problem is runny ear
    And it has lasted 2 days
    And there are no red flags
    When reception asks where he should go
    Then reception must also ask about "<asked>"

    Examples:
      | age | asked                                                                          |
      | 17  | the child's outer ear is swollen, or the child with the runny ear has diabetes |
      | 17  | they feel ill in themselves with the ear problem                               |
      | 18  | there is a swollen outer ear, a fever, or diabetes with the runny ear          |

  # The same child, under both names: the parents say whichever comes to mind.
  Scenario Outline: Feverish, with a runny ear, called <problem>: <how the child is>
    Given a 7 year old girl
    And the problem is <problem>
    And it has lasted 2 days
    And there are no red flags
    And the patient has a fever
    And <how the child is>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours

    Examples:
      | problem   | how the child is                                 | destination                 |
      | earache   | apart from the ear they feel well                | the community pharmacist    |
      | runny ear | apart from the ear they feel well                | the community pharmacist    |
      | earache   | they feel ill in themselves with the ear problem | the minor illness clinician |
      | runny ear | they feel ill in themselves with the ear problem | the minor illness clinician |
