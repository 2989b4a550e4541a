Feature: Obsessions or compulsions

  Scenario Outline: <who>, and <effect>
    Given <who>
    And the problem is obsessions or compulsions
    And there are no red flags
    And <effect>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | effect                                       | destination           | when           | reason                         |
      | a 40 year old man    | it affects work, school, sleep or daily life | NHS Talking Therapies | within 14 days | Talking therapy for obsessions |
      | a 40 year old man    | daily life goes on much as usual             | NHS Talking Therapies | within 14 days | Talking therapy for obsessions |
      | an 18 year old woman | it affects work, school, sleep or daily life | NHS Talking Therapies | within 14 days | Talking therapy for obsessions |
      | a 17 year old girl   | it affects work, school, sleep or daily life | a GP                  | within 7 days  | Young and in distress          |
