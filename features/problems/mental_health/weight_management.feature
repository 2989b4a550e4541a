Feature: Weight management

  Scenario Outline: <who>, and <what>
    Given <who>
    And the problem is weight management
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | what                                                                                                                  | destination           | when                    | reason                                        |
      | a 40 year old man    | they do not ask for weight-loss injections                                                                            | the social prescriber | within 14 days          | Weight programme                              |
      | an 18 year old man   | they do not ask for weight-loss injections                                                                            | the social prescriber | within 14 days          | Weight programme                              |
      | a 17 year old boy    | they do not ask for weight-loss injections                                                                            | a GP                  | within 14 days          | Weight under 18                               |
      | a 40 year old man    | they ask for weight-loss injections                                                                                   | the practice office   | by the next working day | Asks for weight-loss injections               |
      | a 40 year old man    | they use weight-loss injections and have bad tummy pain or keep being sick                                            | the duty clinician    | within 2 hours          | Ill on weight-loss injections                 |
      | a 40 year old man    | it is not known whether they use weight-loss injections and have bad tummy pain or keep being sick                    | the duty clinician    | within 2 hours          | Ill on weight-loss injections                 |
      | a 40 year old man    | they lose weight without trying, make themselves sick, or think of little but food and weight                         | a GP                  | within 7 days           | A worry about eating or unplanned weight loss |
      | a 40 year old man    | it is not known whether they lose weight without trying, make themselves sick, or think of little but food and weight | a GP                  | within 7 days           | A worry about eating or unplanned weight loss |
      | a 40 year old man    | the patient has diabetes                                                                                              | the practice nurse    | within 14 days          | Weight and diabetes                           |
      | a 40 year old man    | it is not known whether the patient has diabetes                                                                      | the practice nurse    | within 14 days          | Weight and diabetes                           |
      | a 30 year old woman  | the patient is pregnant or might be                                                                                   | a GP                  | within 14 days          | Weight and pregnancy                          |
      | a 30 year old woman  | it is not known whether the patient is pregnant or might be                                                           | a GP                  | within 14 days          | Weight and pregnancy                          |
      | an 18 year old woman | they ask for weight-loss injections                                                                                   | the practice office   | by the next working day | Asks for weight-loss injections               |
