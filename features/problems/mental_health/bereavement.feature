Feature: Bereavement

  Scenario Outline: <who>, <how long>, and <effect>
    Given <who>
    And the problem is bereavement
    And there are no red flags
    And <how long>
    And <effect>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | how long                               | effect                                       | destination                    | when           | reason                                                |
      | a 40 year old man    | it has lasted 41 days                  | it affects work, school, sleep or daily life | self-care                      | with advice    | Grief in the first six weeks                          |
      | a 40 year old man    | it has lasted 42 days                  | it affects work, school, sleep or daily life | the mental health practitioner | within 7 days  | Six weeks of grief that affects daily life            |
      | a 40 year old man    | it has lasted 179 days                 | it affects work, school, sleep or daily life | the mental health practitioner | within 7 days  | Six weeks of grief that affects daily life            |
      | a 40 year old man    | it has lasted 180 days                 | it affects work, school, sleep or daily life | a GP                           | within 7 days  | Six months of grief that affects daily life           |
      | a 40 year old man    | it is not known how long it has lasted | it affects work, school, sleep or daily life | the mental health practitioner | within 7 days  | Six weeks of grief that affects daily life            |
      | a 40 year old man    | it has lasted 179 days                 | daily life goes on much as usual             | self-care                      | with advice    | Grief in the first six months, and daily life goes on |
      | a 40 year old man    | it has lasted 180 days                 | daily life goes on much as usual             | the mental health practitioner | within 14 days | Mild, and six months or more                          |
      | a 40 year old man    | it is not known how long it has lasted | daily life goes on much as usual             | the mental health practitioner | within 14 days | Mild, and six months or more                          |
      | an 18 year old woman | it has lasted 10 days                  | it affects work, school, sleep or daily life | self-care                      | with advice    | Grief in the first six weeks                          |
      | a 17 year old girl   | it has lasted 10 days                  | it affects work, school, sleep or daily life | a GP                           | within 7 days  | A young person whose grief affects daily life         |
      | an 18 year old woman | it has lasted 10 days                  | daily life goes on much as usual             | self-care                      | with advice    | Grief in the first six months, and daily life goes on |
      | a 17 year old girl   | it has lasted 10 days                  | daily life goes on much as usual             | the school nurse               | within 14 days | A bereaved child of school age                        |
      | a 5 year old boy     | it has lasted 10 days                  | daily life goes on much as usual             | the school nurse               | within 14 days | A bereaved child of school age                        |
      | a 4 year old boy     | it has lasted 10 days                  | daily life goes on much as usual             | the health visitor             | within 14 days | A bereaved child under five                           |
      | an 18 year old man   | it is not known how long it has lasted | it affects work, school, sleep or daily life | the mental health practitioner | within 7 days  | Six weeks of grief that affects daily life            |
      | an 18 year old man   | it is not known how long it has lasted | daily life goes on much as usual             | the mental health practitioner | within 14 days | Mild, and six months or more                          |

  Scenario Outline: Help already given, and <effect>
    Given <who>
    And the problem is bereavement
    And there are no red flags
    And it has lasted 10 days
    And they have had help or treatment for this already and are no better
    And <effect>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | effect                                       | destination | when          | reason                                                |
      | a 40 year old man | it affects work, school, sleep or daily life | a GP        | within 7 days | No better after help with grief                       |
      | a 40 year old man | daily life goes on much as usual             | self-care   | with advice   | Grief in the first six months, and daily life goes on |

  Scenario: The social prescriber is offered
    Given a 70 year old woman
    And the problem is bereavement
    And there are no red flags
    And it has lasted 10 days
    And daily life goes on much as usual
    And the answer to every other question is no
    When reception asks where she should go
    Then she is also sent to the social prescriber within 14 days
