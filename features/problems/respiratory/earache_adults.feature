Feature: Earache in adults

  Scenario Outline: A plain earache at <age>
    Given a <age> year old person
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the community pharmacist within 24 hours
    And the reason is "Adult with a plain earache"

    Examples:
      | age |
      | 18  |
      | 80  |

  Scenario Outline: An adult with <what>
    Given a 50 year old man
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And <finding>
    And <diabetes>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | what                     | finding                                                                                                                   | diabetes                           | when                  | reason                                     |
      | discharge                | there is earache with fluid or pus from the ear                                                                           | the patient does not have diabetes | within 3 working days | Adult with discharge                       |
      | discharge and diabetes   | there is earache with fluid or pus from the ear                                                                           | the patient has diabetes           | within 24 hours       | Adult with diabetes and discharge          |
      | perhaps discharge        | it is not known whether there is earache with fluid or pus from the ear                                                   | the patient does not have diabetes | within 3 working days | Adult, and nobody knows about fluid        |
      | severe pain, or a fever  | there is ear pain that stays severe in spite of pain relief, or comes with a fever or feeling ill                         | the patient does not have diabetes | within 24 hours       | Adult in severe pain, or ill               |
      | severe pain and diabetes | there is ear pain that stays severe in spite of pain relief, or comes with a fever or feeling ill                         | the patient has diabetes           | within 24 hours       | Adult in severe pain, or ill               |
      | perhaps severe pain      | it is not known whether there is ear pain that stays severe in spite of pain relief, or comes with a fever or feeling ill | the patient does not have diabetes | within 24 hours       | Adult, and nobody knows how bad or how ill |

  Scenario: A plain earache with diabetes, neither severe nor running
    Given a 50 year old man
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And the patient has diabetes
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "Adult with a plain earache"

  Scenario: From 18 years the adult questions are asked
    Given an 18 year old man
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    When reception asks where he should go
    Then reception must also ask about "earache with fluid or pus from the ear"
    And reception must also ask about "ear pain that stays severe in spite of pain relief, or comes with a fever or feeling ill"

  Scenario: At 17 the adult questions are not asked
    Given a 17 year old boy
    And the problem is earache
    And it has lasted 2 days
    And there are no red flags
    And they do not keep getting ear infections
    And apart from the ear they feel well
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more
