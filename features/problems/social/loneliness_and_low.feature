Feature: Lonely, low, and known to others

  Scenario Outline: <what is so>, <and>, with two answers
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | problem    | what is so                                                              | and                                             | destination                    | when            | reason                             |
      | a 30 year old woman | loneliness | they feel low, anxious or hopeless on most days                         | the patient is under a mental health team       | the duty clinician             | within 12 hours | Low and under a mental health team |
      | a 30 year old woman | loneliness | they feel low, anxious or hopeless on most days                         | the patient is not under a mental health team   | the mental health practitioner | within 7 days   | An adult who is low on most days   |
      | a 30 year old woman | loneliness | they feel low, anxious or hopeless on most days                         | they have given birth in the last 12 months     | a GP                           | within 24 hours | Low in the year after a birth      |
      | a 30 year old woman | loneliness | they feel low, anxious or hopeless on most days                         | they have not given birth in the last 12 months | the mental health practitioner | within 7 days   | An adult who is low on most days   |
      | a 30 year old woman | loneliness | they do not feel low, anxious or hopeless on most days                  | the patient is under a mental health team       | the social prescriber          | within 14 days  | A lonely adult                     |
      | a 30 year old woman | loneliness | it is not known whether they feel low, anxious or hopeless on most days | they have given birth in the last 12 months     | a GP                           | within 24 hours | Low in the year after a birth      |
      | a 30 year old woman | loneliness | they do not feel low, anxious or hopeless on most days                  | they have given birth in the last 12 months     | the social prescriber          | within 14 days  | A lonely adult                     |
