Feature: Forms for benefits, and interpreters

  Scenario Outline: A form for a benefit: <finding>
    Given a 44 year old man
    And the problem is letter or form for a benefit
    And <finding>
    When reception asks where he should go
    Then he is sent to the social prescriber <when>
    And the reason is "<reason>"
    And he is also sent to the practice office by the next working day
    And reception asks nothing more

    Examples:
      | finding                                                            | when                  | reason                  |
      | the form or appeal is not due within two weeks                     | within 14 days        | A form without hurry    |
      | the form or appeal is due within two weeks                         | within 3 working days | A form that is due soon |
      | it is not known whether the form or appeal is due within two weeks | within 3 working days | A form that is due soon |

  Scenario: What to ask first about a form
    Given a 7 year old girl
    And the problem is letter or form for a benefit
    When reception asks where she should go
    Then reception must first ask about "the form or appeal is due within two weeks"

  Scenario: An interpreter for a visit gets a longer slot
    Given a 52 year old woman
    And the problem is needs an interpreter
    And it is clear that they need only an interpreter
    When reception asks where she should go
    Then she is sent to the practice office by the next working day
    And the reason is "An interpreter for a visit"
    And the appointment is 20 minutes
    And she is told "Family members and children do not interpret."
    And reception asks nothing more

  Scenario Outline: Nobody understands yet: <finding>
    Given a 52 year old woman
    And the problem is needs an interpreter
    And <finding>
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "Nobody understands yet what they need"

    Examples:
      | finding                                                                               |
      | nobody understands yet what they need, or they may be ill now                         |
      | it is not known whether nobody understands yet what they need, or they may be ill now |

  Scenario: What to ask first about an interpreter
    Given a 52 year old woman
    And the problem is needs an interpreter
    When reception asks where she should go
    Then reception must first ask about "nobody understands yet what they need, or they may be ill now"
