Feature: Stress at work or home

  Scenario Outline: <who>, and <effect>
    Given <who>
    And the problem is stress at work or home
    And there are no red flags
    And <effect>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | effect                                       | destination                    | when           | reason                         |
      | a 40 year old man    | it affects work, school, sleep or daily life | the mental health practitioner | within 7 days  | Stress that affects daily life |
      | a 40 year old man    | daily life goes on much as usual             | NHS Talking Therapies          | within 14 days | Mild stress                    |
      | an 18 year old woman | it affects work, school, sleep or daily life | the mental health practitioner | within 7 days  | Stress that affects daily life |
      | a 17 year old girl   | it affects work, school, sleep or daily life | a GP                           | within 7 days  | Young and in distress          |

  Scenario: Money worries are not forgotten
    Given a 40 year old man
    And the problem is stress at work or home
    And there are no red flags
    And daily life goes on much as usual
    And the answer to every other question is no
    When reception asks where he should go
    Then he is told "ask us for the social prescriber"
