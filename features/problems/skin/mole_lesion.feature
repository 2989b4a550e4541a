Feature: Mole or growth on the skin

  Scenario Outline: Mole or growth: <who>, and <what is so>
    Given <who>
    And the problem is mole or growth on the skin
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                     | what is so                       | destination | when          | reason         |
      | a 60 year old man       | the patient is male              | a GP        | within 7 days | Mole or growth |
      | a 3 month old baby girl | the patient is female            | a GP        | within 7 days | Mole or growth |
      | an 85 year old woman    | the patient lives in a care home | a GP        | within 7 days | Mole or growth |

  Scenario: A mole that bleeds and does not stop
    Given a 60 year old man
    And the problem is mole or growth on the skin
    And there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure
    When reception asks where he should go
    Then he is sent to 999 now
