Feature: Babies and children

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                              | who                    | red flag                                                                                                 | destination        | when                    |
      | Fever under three months          | a 7 week old baby girl | a temperature of 38 or more, or feeling hot, in a baby under three months                                | A&E                | to arrive within 1 hour |
      | High fever at three to six months | a 4 month old baby boy | a temperature of 39 or more in a baby of three to six months                                             | the duty clinician | within 2 hours          |
      | Child working hard to breathe     | a 2 year old boy       | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk | 999                | now                     |
