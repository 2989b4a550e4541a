Feature: Loneliness

  Background:
    Given the problem is loneliness
    And there are no red flags

  Scenario Outline: Lonely at <age>, and <mood>
    Given a <age> year old woman
    And <mood>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | mood                                                                    | destination                    | when           | reason                                          |
      | 4   | they do not feel low, anxious or hopeless on most days                  | the health visitor             | within 7 days  | A lonely child under five                       |
      | 5   | they do not feel low, anxious or hopeless on most days                  | the school nurse               | within 7 days  | A lonely child of school age                    |
      | 17  | they do not feel low, anxious or hopeless on most days                  | the school nurse               | within 7 days  | A lonely child of school age                    |
      | 18  | they do not feel low, anxious or hopeless on most days                  | the social prescriber          | within 14 days | A lonely adult                                  |
      | 79  | they do not feel low, anxious or hopeless on most days                  | the social prescriber          | within 14 days | A lonely adult                                  |
      | 17  | they feel low, anxious or hopeless on most days                         | a GP                           | within 7 days  | A child or young person who is low on most days |
      | 17  | it is not known whether they feel low, anxious or hopeless on most days | a GP                           | within 7 days  | A child or young person who is low on most days |
      | 18  | they feel low, anxious or hopeless on most days                         | the mental health practitioner | within 7 days  | An adult who is low on most days                |
      | 79  | it is not known whether they feel low, anxious or hopeless on most days | the mental health practitioner | within 7 days  | An adult who is low on most days                |

  Scenario: Low and lonely: both routes
    Given a 50 year old man
    And they feel low, anxious or hopeless on most days
    When reception asks where he should go
    Then he is also sent to the social prescriber within 14 days

  Scenario: A thought of suicide is never for the social prescriber
    Given a 79 year old woman
    And there is a thought of suicide, or that life is not worth living
    When reception asks where she should go
    Then she is sent to the mental health crisis line within 1 hour
    And she is not sent to the social prescriber
