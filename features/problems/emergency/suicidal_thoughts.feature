Feature: Suicidal feelings

  Scenario Outline: <who>, who says no to both questions
    Given <who>
    And the problem is suicidal feelings
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | destination        | when          | reason                       |
      | a 40 year old man   | the duty clinician | within 1 hour | Rang about suicidal feelings |
      | an 11 year old girl | the duty clinician | within 1 hour | Rang about suicidal feelings |

  Scenario Outline: <red flag> decides
    Given a 40 year old man
    And the problem is suicidal feelings
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>

    Examples:
      | red flag                                                                         | destination                   | when          |
      | a wish to end their life now, a plan or the means to do it, or harm already done | 999                           | now           |
      | a thought of suicide, or that life is not worth living                           | the mental health crisis line | within 1 hour |
