Feature: Child who is not right

  Scenario Outline: No red flag at <age>
    Given a <age> old child
    And the problem is child who is not right
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age      | destination                 | when            | reason                           |
      | 2 month  | the duty clinician          | within 2 hours  | A new illness under three months |
      | 3 month  | a GP                        | within 24 hours | A new illness under one year     |
      | 11 month | a GP                        | within 24 hours | A new illness under one year     |
      | 12 month | the minor illness clinician | within 24 hours | Not right, and no red flag       |
      | 9 year   | the minor illness clinician | within 24 hours | Not right, and no red flag       |
      | 16 year  | the minor illness clinician | within 24 hours | Not right, and no red flag       |

  Scenario Outline: <case>
    Given a 3 year old girl
    And the problem is child who is not right
    And there are no red flags
    And there is <flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>

    Examples:
      | case                 | flag                                                                                                | destination        | when           |
      | A very worried carer | a parent or carer who feels that something is very wrong, or that this illness is unlike any before | the duty clinician | within 1 hour  |
      | Floppy               | a child who is floppy, makes no response, has stopped smiling or is hard to wake                    | 999                | now            |
      | Thirsty and weeing   | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss        | the duty clinician | within 2 hours |
      | Dry                  | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                        | the duty clinician | within 2 hours |

  Scenario Outline: The soft spot is asked at <age>: <asked>
    Given a <age> old child
    And the problem is child who is not right
    When reception asks where they should go
    Then reception must first ask about "<asked>"

    Examples:
      | age      | asked                                                                                             |
      | 17 month | a bulging soft spot on the head, or a stiff neck, in a baby                                       |
      | 2 year   | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly |
      | 15 year  | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss      |
