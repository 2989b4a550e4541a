Feature: Signs of a stroke

  Scenario Outline: Gone or not: <case>
    Given a 66 year old man
    And the problem is signs of a stroke
    And there are no red flags
    And <sign>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                       | sign                                                                                                                             | destination        | when            | reason                               |
      | still there                | the signs of a stroke are still there, at least in part                                                                          | 999                | now             | Signs that have not gone             |
      | not known whether there    | it is not known whether the signs of a stroke are still there, at least in part                                                  | 999                | now             | Signs that have not gone             |
      | gone within the week       | there is a sign of stroke in the last seven days that has fully gone                                                             | the duty clinician | within 1 hour   | Stroke signs that have gone          |
      | gone longer ago            | the signs of a stroke have fully gone                                                                                            | the duty clinician | within 24 hours | Signs that went more than a week ago |
      | not known whether gone     | it is not known whether a sign of stroke in the last seven days that has fully gone                                              | 999                | now             | Nobody knows whether it is a stroke  |
      | not known whether a stroke | it is not known whether sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes | 999                | now             | Nobody knows whether it is a stroke  |

  Scenario: Gone by one account, and not known by another
    Given a 66 year old man
    And the problem is signs of a stroke
    And there is a sign of stroke in the last seven days that has fully gone
    And it is not known whether sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes
    When reception asks where he should go
    Then he is sent to 999 now
    And the reason is "Nobody knows whether it is a stroke"

  Scenario: Signs that are there now are 999, and nobody asks more
    Given a 34 year old woman
    And the problem is signs of a stroke
    And there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes
    When reception asks where she should go
    Then she is sent to 999 now
    And reception asks nothing more

  Scenario: One sign that is still there is enough
    Given a 34 year old woman
    And the problem is signs of a stroke
    And the signs of a stroke are still there, at least in part
    When reception asks where she should go
    Then she is sent to 999 now
    And reception asks nothing more

  # What makes signs of the last seven days a 999 call does not do so for older ones.
  Scenario Outline: Signs that went more than a week ago, and <what>
    Given a 66 year old man
    And the problem is signs of a stroke
    And there are no red flags
    And the signs of a stroke have fully gone
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And the reason is "Signs that went more than a week ago"

    Examples:
      | what                                                  |
      | the signs of stroke came more than once               |
      | the signs of stroke came while taking a blood thinner |
