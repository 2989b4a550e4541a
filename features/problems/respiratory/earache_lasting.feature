Feature: Earache that stays

  Scenario: After three days reception asks whether it is any better
    Given a 9 year old girl
    And the problem is earache
    And it has lasted 3 days
    And there are no red flags
    When reception asks where she should go
    Then reception must also ask about "earache that is no better after 3 days, or is getting worse"

  Scenario: Before three days reception does not ask whether it is any better
    Given a 9 year old girl
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And they do not keep getting ear infections
    And apart from the ear they feel well
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario Outline: No better after three days at <age>
    Given a <age> year old person
    And the problem is earache
    And it has lasted 3 days
    And there are no red flags
    And there is earache that is no better after 3 days, or is getting worse
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 3 working days
    And the reason is "No better after three days"

    Examples:
      | age |
      | 9   |
      | 40  |

  Scenario Outline: Three weeks is the border: <days> days
    Given a 30 year old woman
    And the problem is earache
    And it has lasted <days> days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason                     |
      | 20   | the community pharmacist | within 24 hours | Adult with a plain earache |
      | 21   | a GP                     | within 7 days   | Three weeks of earache     |

  Scenario: Nobody knows how long the ear has ached
    Given a 30 year old woman
    And the problem is earache
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Nobody knows how long it aches"
