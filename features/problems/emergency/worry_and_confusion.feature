Feature: Worry about sepsis, and sudden confusion

  Scenario Outline: <problem> at <who>: never lower, although every answer is no
    Given <who>
    And the problem is <problem>
    And there are no red flags
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | problem            | who                    | when           | reason               |
      | worry about sepsis | a 4 week old baby girl | within 1 hour  | Worried about sepsis |
      | worry about sepsis | a 6 year old boy       | within 1 hour  | Worried about sepsis |
      | worry about sepsis | a 40 year old man      | within 1 hour  | Worried about sepsis |
      | sudden confusion   | a 10 year old girl     | within 2 hours | Suddenly confused    |
      | sudden confusion   | a 45 year old man      | within 2 hours | Suddenly confused    |
      | sudden confusion   | an 85 year old woman   | within 2 hours | Suddenly confused    |

  Scenario Outline: Near miss: <flag>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And there is <flag>
    When reception asks where they should go
    Then they are sent to 999 now

    Examples:
      | flag                                                                                                          | who                    | problem            |
      | sudden confusion, talk that makes no sense, or great drowsiness                                               | an 85 year old woman   | sudden confusion   |
      | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                 | a 30 year old man      | sudden confusion   |
      | a child who is floppy, makes no response, has stopped smiling or is hard to wake                              | a 9 month old baby boy | worry about sepsis |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell | a 60 year old woman    | worry about sepsis |
