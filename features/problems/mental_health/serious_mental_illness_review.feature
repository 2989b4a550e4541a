Feature: Serious mental illness review

  Scenario Outline: <who>, and <reason for the call>
    Given <who>
    And the problem is serious mental illness review
    And there are no red flags
    And <reason for the call>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | reason for the call                                           | destination        | when                  | reason                                  |
      | an 18 year old woman | it is about the yearly health check                           | the practice nurse | on a planned date     | Yearly check                            |
      | a 17 year old girl   | it is about the yearly health check                           | a GP               | within 14 days        | Yearly check under 18                   |
      | a 40 year old man    | it is about side effects of a medicine                        | a GP               | within 3 working days | Side effects of a medicine for the mind |
      | a 40 year old man    | an injection of their medicine is late or was missed          | the duty clinician | within 12 hours       | Injection late                          |
      | a 40 year old man    | they feel that they are becoming ill again, or others fear so | the duty clinician | within 12 hours       | Perhaps a relapse                       |
      | a 40 year old man    | it is not known whether it is about the yearly health check   | the duty clinician | within 12 hours       | Reason for review unknown               |

  Scenario: A yearly check stays one under a mental health team
    Given a 40 year old man
    And the problem is serious mental illness review
    And there are no red flags
    And it is about the yearly health check
    And the patient is under a mental health team
    When reception asks where he should go
    Then he is sent to the practice nurse on a planned date
    And the appointment is 30 minutes
