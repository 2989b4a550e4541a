Feature: Menopause or HRT

  Scenario Outline: <who>, <need>
    Given <who>
    And the problem is menopause or HRT
    And there are no red flags
    And <need>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | need                                                                                       | destination             | when           | reason                    |
      | a 39 year old woman | the contact is only about a review or a shortage of their usual HRT                        | a GP                    | within 14 days | Under 40                  |
      | a 40 year old woman | the contact is only about a review or a shortage of their usual HRT                        | the practice pharmacist | within 7 days  | Review or shortage of HRT |
      | a 52 year old woman | the contact is about symptoms, starting HRT, or a problem with HRT                         | a GP                    | within 14 days | Symptoms, or starting HRT |
      | a 52 year old woman | it is not known whether the contact is about symptoms, starting HRT, or a problem with HRT | a GP                    | within 14 days | Symptoms, or starting HRT |
      | a 50 year old man   | the contact is about symptoms, starting HRT, or a problem with HRT                         | a GP                    | within 14 days | Symptoms, or starting HRT |

  Scenario: New bleeding on HRT is no review
    Given a 52 year old woman
    And the problem is menopause or HRT
    And there are no red flags
    And there is vaginal bleeding a year or more after the last period
    And the contact is only about a review or a shortage of their usual HRT
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Bleeding after the menopause"
