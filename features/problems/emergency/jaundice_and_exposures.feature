Feature: Yellow skin, needle injuries, heat and cold

  Scenario Outline: Yellow at <who>, although every answer is no
    Given <who>
    And the problem is yellow skin or eyes
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | who                   | when            | reason                           |
      | a 9 day old baby girl | within 2 hours  | A new illness under three months |
      | a 12 month old child  | within 24 hours | Yellow skin or eyes              |
      | a 39 year old man     | within 24 hours | Yellow skin or eyes              |
      | a 40 year old man     | within 24 hours | Yellow skin or eyes              |

  Scenario: A baby who turned yellow on the first day
    Given a 2 day old baby girl
    And the problem is yellow skin or eyes
    And there is a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more
    And the yellow baby turned yellow in the first 24 hours of life, or is too sleepy to feed
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour

  Scenario Outline: Needle injury, in the last three days: <recent>
    Given a 30 year old man
    And the problem is needle injury or contact with blood
    And there are no red flags
    And <flag>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | recent | flag                                                                                                              | destination        | when                     | reason                              |
      | yes    | there is a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days    | A&E                | to arrive within 4 hours | Needle injury or risk of HIV        |
      | no     | there is no a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days | the duty clinician | within 24 hours          | Needle injury or contact with blood |

  Scenario: The sexual health clinic too
    Given a 30 year old man
    And the problem is needle injury or contact with blood
    And there are no red flags
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And he is also sent to the sexual health clinic within 24 hours

  Scenario Outline: Heat or cold: <case>
    Given <who>
    And the problem is ill from heat or cold
    And there are no red flags
    And <how>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                  | who                   | how                                                                                                                               | destination        | when            | reason                       |
      | well again            | a 30 year old man     | they are quite well again, and no part of the skin is white, hard or numb                                                         | self-care          | with advice     | Quite well again             |
      | well again, aged one  | a 12 month old child  | they are quite well again, and no part of the skin is white, hard or numb                                                         | self-care          | with advice     | Quite well again             |
      | well again, under one | an 11 month old child | they are quite well again, and no part of the skin is white, hard or numb                                                         | a GP               | within 24 hours | A new illness under one year |
      | not yet well          | a 30 year old man     | they are not yet quite well after resting in a better place, or a part of the skin is white, hard or numb                         | the duty clinician | within 1 hour   | Not yet quite well           |
      | not known             | a 30 year old man     | it is not known whether they are not yet quite well after resting in a better place, or a part of the skin is white, hard or numb | the duty clinician | within 1 hour   | Not yet quite well           |
      | heatstroke            | a 30 year old man     | there is overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling                | 999                | now             | Heatstroke                   |
