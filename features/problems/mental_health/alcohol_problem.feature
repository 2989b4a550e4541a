Feature: Alcohol problem

  Scenario Outline: <who>, and <what>
    Given <who>
    And the problem is alcohol problem
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | what                                                                                                                      | destination                  | when                  | reason                                |
      | a 40 year old man    | they have not just stopped or suddenly cut down after drinking heavily every day                                          | the drug and alcohol service | within 7 days         | Drug and alcohol service for drinking |
      | an 18 year old woman | the patient is not pregnant                                                                                               | the drug and alcohol service | within 7 days         | Drug and alcohol service for drinking |
      | a 17 year old girl   | the patient is not pregnant                                                                                               | a GP                         | within 7 days         | Drinking under 18                     |
      | a 40 year old man    | they drink heavily every day and have stopped, or suddenly cut down a lot, in the last three days                         | the duty clinician           | within 6 hours        | Just stopped after daily drinking     |
      | a 40 year old man    | it is not known whether they drink heavily every day and have stopped, or suddenly cut down a lot, in the last three days | the duty clinician           | within 6 hours        | Just stopped after daily drinking     |
      | a 40 year old man    | drink has harmed the body: a swollen tummy or legs, weight loss, numb feet, falls or memory gaps                          | a GP                         | within 7 days         | Harm to the body from drink           |
      | a 40 year old man    | it is not known whether drink has harmed the body: a swollen tummy or legs, weight loss, numb feet, falls or memory gaps  | a GP                         | within 7 days         | Harm to the body from drink           |
      | a 30 year old woman  | the patient is pregnant or might be                                                                                       | a GP                         | within 3 working days | Drinking in pregnancy                 |
      | a 30 year old woman  | it is not known whether the patient is pregnant or might be                                                               | a GP                         | within 3 working days | Drinking in pregnancy                 |

  Scenario: Nobody is told to stop suddenly
    Given a 40 year old man
    And the problem is alcohol problem
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is told "Do not stop drinking suddenly"

  Scenario: Harm to the body does not delay the service
    Given a 40 year old man
    And the problem is alcohol problem
    And there are no red flags
    And drink has harmed the body: a swollen tummy or legs, weight loss, numb feet, falls or memory gaps
    And the answer to every other question is no
    When reception asks where he should go
    Then he is also sent to the drug and alcohol service within 7 days
