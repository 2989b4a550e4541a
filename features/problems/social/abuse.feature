Feature: Domestic abuse and worries about harm

  Background:
    Given there are no red flags

  Scenario: Abuse told, without danger now
    Given a 35 year old woman
    And the problem is domestic abuse
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "Abuse told, without danger now"
    And she is also sent to the safeguarding lead within 24 hours
    And she is told "Which number and time are safe for a call?"
    And reception asks nothing more

  Scenario Outline: Domestic abuse: <finding>
    Given a 35 year old man
    And the problem is domestic abuse
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | finding                                                                                              | destination           | when           | reason                             |
      | they were strangled, hit on the head or hurt so that they may need treatment                         | the duty clinician    | within 1 hour  | Hurt or strangled                  |
      | it is not known whether they were strangled, hit on the head or hurt so that they may need treatment | the duty clinician    | within 1 hour  | Hurt or strangled                  |
      | a child lives in that home, or a baby is due                                                         | the safeguarding lead | within 6 hours | A child in the home, or a baby due |
      | it is not known whether a child lives in that home, or a baby is due                                 | the safeguarding lead | within 6 hours | A child in the home, or a baby due |

  Scenario Outline: Abuse at home at <age>
    Given a <age> year old girl
    And the problem is domestic abuse
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | destination           | when            | reason                         |
      | 17  | the safeguarding lead | within 1 hour   | Under 18 with abuse at home    |
      | 18  | the duty clinician    | within 24 hours | Abuse told, without danger now |

  # Both hear of a hurt child within the hour, not the safeguarding lead a day later.
  Scenario Outline: Hurt by abuse at <age>
    Given a <age> year old girl
    And the problem is domestic abuse
    And they were strangled, hit on the head or hurt so that they may need treatment
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 1 hour
    And the reason is "<reason>"
    And she is also sent to <other> <when>

    Examples:
      | age | destination           | reason                      | other                 | when            |
      | 17  | the safeguarding lead | Under 18 with abuse at home | the duty clinician    | within 1 hour   |
      | 18  | the duty clinician    | Hurt or strangled           | the safeguarding lead | within 24 hours |

  Scenario Outline: Worry about somebody of <age>: <finding>
    Given a <age> year old person
    And the problem is worry that somebody is being harmed
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | finding                                                                     | destination           | when            | reason                          |
      | 80  | the person in the worry is in no danger at this moment                      | the safeguarding lead | within 24 hours | A worry about an adult          |
      | 18  | the person in the worry is in no danger at this moment                      | the safeguarding lead | within 24 hours | A worry about an adult          |
      | 17  | the person in the worry is in no danger at this moment                      | the safeguarding lead | within 1 hour   | A worry about a child           |
      | 2   | the person in the worry is in no danger at this moment                      | the safeguarding lead | within 1 hour   | A worry about a child           |
      | 18  | a child lives in that home, or a baby is due                                | the safeguarding lead | within 6 hours  | A child in the home of an adult |
      | 80  | it is not known whether a child lives in that home, or a baby is due        | the safeguarding lead | within 6 hours  | A child in the home of an adult |
      | 80  | the person in the worry is in danger at this moment                         | 999                   | now             | In danger at this moment        |
      | 2   | it is not known whether the person in the worry is in danger at this moment | 999                   | now             | In danger at this moment        |

  Scenario: A child is told to two people
    Given a 9 year old girl
    And the problem is worry that somebody is being harmed
    And the answer to every other question is no
    When reception asks where she should go
    Then she is also sent to the duty clinician within 1 hour
