Feature: Distress after a trauma

  Scenario Outline: <who>, and <effect>
    Given <who>
    And the problem is distress after a trauma
    And there are no red flags
    And <effect>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | effect                                       | destination           | when           | reason                         |
      | a 40 year old man    | it affects work, school, sleep or daily life | NHS Talking Therapies | within 14 days | Talking therapy after a trauma |
      | a 40 year old man    | daily life goes on much as usual             | NHS Talking Therapies | within 14 days | Talking therapy after a trauma |
      | an 18 year old woman | it affects work, school, sleep or daily life | NHS Talking Therapies | within 14 days | Talking therapy after a trauma |
      | a 17 year old girl   | it affects work, school, sleep or daily life | a GP                  | within 7 days  | Young and in distress          |

  Scenario: An assault goes to the referral centre
    Given a 30 year old woman
    And the problem is distress after a trauma
    And there is a sexual assault or rape, lately, or at any time without help since
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the sexual assault referral centre within 2 hours
