Feature: Trouble breathing

  Scenario Outline: No red flag at <who>
    Given <who>
    And the problem is trouble breathing
    And there are no red flags
    When reception asks where they should go
    Then they are sent to the duty clinician within 2 hours
    And reception asks nothing more

    Examples:
      | who                     |
      | a 2 month old baby girl |
      | a 3 year old boy        |
      | a 30 year old woman     |
      | an 80 year old man      |

  Scenario: No red flag
    Given a 45 year old man
    And the problem is trouble breathing
    And there are no red flags
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours
    And the reason is "Hard to breathe without a red flag"

  Scenario Outline: Near misses: <flag> decides for <who>
    Given <who>
    And the problem is trouble breathing
    And there are no red flags
    And there is <flag>
    When reception asks where they should go
    Then they are sent to 999 now

    Examples:
      | who                 | flag                                                                                                     |
      | a 2 year old boy    | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk |
      | a 45 year old man   | a blue, grey or very pale colour of the lips, tongue or skin                                             |
      | a 70 year old woman | long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips          |
