Feature: Eating disorder

  Scenario Outline: <who>, and <risk>
    Given <who>
    And the problem is eating disorder
    And there are no red flags
    And <risk>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And the appointment is 20 minutes

    Examples:
      | who                  | risk                                                                                                                   | destination | when                  | reason                                  |
      | an 18 year old woman | they eat something each day, are seldom sick on purpose, use no insulin and are not pregnant                           | a GP        | within 7 days         | Eating disorder                         |
      | a 17 year old girl   | they eat something each day, are seldom sick on purpose, use no insulin and are not pregnant                           | a GP        | within 3 working days | Eating disorder under 18                |
      | a 30 year old woman  | they eat almost nothing, are sick on purpose most days, use insulin, or are or may be pregnant                         | a GP        | within 24 hours       | Eating disorder with a risk to the body |
      | a 30 year old woman  | it is not known whether they eat almost nothing, are sick on purpose most days, use insulin, or are or may be pregnant | a GP        | within 24 hours       | Eating disorder with a risk to the body |
      | a 17 year old girl   | they eat almost nothing, are sick on purpose most days, use insulin, or are or may be pregnant                         | a GP        | within 24 hours       | Eating disorder with a risk to the body |
