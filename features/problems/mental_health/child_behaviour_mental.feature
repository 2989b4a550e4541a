Feature: Child's mood or behaviour

  Scenario Outline: <who>, <effect>, and <harm>
    Given <who>
    And the problem is child's mood or behaviour
    And there are no red flags
    And <effect>
    And <harm>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | effect                                       | harm                                                                                 | destination                    | when            | reason                                             |
      | a 17 year old girl   | daily life goes on much as usual             | the child does not hurt themselves on purpose or say that they will                  | the school nurse               | within 14 days  | Daily life goes on, and the child is of school age |
      | a 5 year old boy     | daily life goes on much as usual             | the child does not hurt themselves on purpose or say that they will                  | the school nurse               | within 14 days  | Daily life goes on, and the child is of school age |
      | a 4 year old boy     | daily life goes on much as usual             | the child does not hurt themselves on purpose or say that they will                  | the health visitor             | within 14 days  | Daily life goes on, and the child is under five    |
      | a 10 year old girl   | it affects work, school, sleep or daily life | the child does not hurt themselves on purpose or say that they will                  | a GP                           | within 14 days  | Mood or behaviour that affects a child's life      |
      | a 3 year old boy     | it affects work, school, sleep or daily life | the child does not hurt themselves on purpose or say that they will                  | a GP                           | within 14 days  | Mood or behaviour that affects a child's life      |
      | a 10 year old girl   | daily life goes on much as usual             | the child hurts themselves on purpose or says that they will                         | a GP                           | within 24 hours | A child who hurts themselves                       |
      | a 17 year old girl   | daily life goes on much as usual             | it is not known whether the child hurts themselves on purpose or says that they will | a GP                           | within 24 hours | A child who hurts themselves                       |
      | an 18 year old woman | daily life goes on much as usual             | the child does not hurt themselves on purpose or say that they will                  | the mental health practitioner | within 7 days   | A grown-up child                                   |
      | a 17 year old boy    | it affects work, school, sleep or daily life | the child does not hurt themselves on purpose or say that they will                  | a GP                           | within 14 days  | Mood or behaviour that affects a child's life      |
      | an 18 year old man   | it affects work, school, sleep or daily life | the child does not hurt themselves on purpose or say that they will                  | the mental health practitioner | within 7 days   | A grown-up child                                   |
