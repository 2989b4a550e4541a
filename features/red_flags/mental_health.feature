Feature: Mental health

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                    | who                 | red flag                                                                                                    | destination                   | when           |
      | Suicide: in danger now  | a 40 year old man   | a wish to end their life now, a plan or the means to do it, or harm already done                            | 999                           | now            |
      | Thoughts of suicide     | a 15 year old girl  | a thought of suicide, or that life is not worth living                                                      | the mental health crisis line | within 1 hour  |
      | Psychosis               | a 25 year old man   | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     | the mental health crisis line | within 2 hours |
      | Psychosis after a birth | a 30 year old woman | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth | 999                           | now            |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                             | who               | red flag                                                                                | detail                                                                                                              | destination                   | when           | reason                |
      | Psychosis with danger: yes       | a 25 year old man | a voice or vision that others do not have, a frightening belief, or dangerous behaviour | the person who hears, sees or believes such things, or somebody near them, is in danger now                         | 999                           | now            | Psychosis with danger |
      | Psychosis with danger: not known | a 25 year old man | a voice or vision that others do not have, a frightening belief, or dangerous behaviour | it is not known whether the person who hears, sees or believes such things, or somebody near them, is in danger now | 999                           | now            | Psychosis with danger |
      | Psychosis with danger: no        | a 25 year old man | a voice or vision that others do not have, a frightening belief, or dangerous behaviour | nobody is in danger now from what the person hears, sees or believes                                                | the mental health crisis line | within 2 hours | Psychosis             |

  Scenario: The duty clinician also speaks to somebody with thoughts of suicide
    Given a 15 year old girl
    And the problem is sore throat
    And there is a thought of suicide, or that life is not worth living
    When reception asks where she should go
    Then she is also sent to the duty clinician within 1 hour
    And she is told "Samaritans answer at any hour on 116 123."

  Scenario: Nobody hangs up on somebody in danger
    Given a 40 year old man
    And the problem is sore throat
    And there is a wish to end their life now, a plan or the means to do it, or harm already done
    When reception asks where he should go
    Then he is told "Stay on the line with me"
