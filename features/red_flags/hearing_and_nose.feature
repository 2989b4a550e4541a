Feature: Hearing and nosebleeds

  Scenario Outline: <name> acts whatever the problem is
    Given a 40 year old man
    And the problem is hay fever
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                   | red flag                                                                                                              | destination        | when                    |
      | Sudden loss of hearing | hearing lost in one or both ears within three days or less, during the last 30 days                                   | the duty clinician | within 24 hours         |
      | Serious nosebleed      | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two | A&E                | to arrive within 1 hour |

  Scenario Outline: How heavy a serious nosebleed is: <how sure>
    Given a 70 year old woman
    And the problem is nosebleed
    And there are no red flags
    And there is a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two
    And <how heavy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And she is told "the soft part of the nose firmly"

    Examples:
      | how sure  | how heavy                                                                                                          | destination | when                    | reason            |
      | yes       | blood pours from the nose, or they are faint, drowsy, short of breath or bringing up blood                         | 999         | now                     | Heavy nosebleed   |
      | not known | it is not known whether blood pours from the nose, or they are faint, drowsy, short of breath or bringing up blood | 999         | now                     | Heavy nosebleed   |
      | no        | blood does not pour from the nose, and they are not faint, drowsy, short of breath or bringing up blood            | A&E         | to arrive within 1 hour | Serious nosebleed |
