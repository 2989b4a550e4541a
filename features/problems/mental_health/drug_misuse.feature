Feature: Drug problem

  Scenario Outline: <who>, and <what>
    Given <who>
    And the problem is drug problem
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | what                                                                                                                                           | destination                  | when                  | reason                              |
      | a 40 year old man    | they do not inject, or there is no trouble from injecting                                                                                      | the drug and alcohol service | within 7 days         | Drug and alcohol service for drugs  |
      | an 18 year old woman | the patient is not pregnant                                                                                                                    | the drug and alcohol service | within 7 days         | Drug and alcohol service for drugs  |
      | a 17 year old girl   | the patient is not pregnant                                                                                                                    | a GP                         | within 7 days         | Drugs under 18                      |
      | a 40 year old man    | they have stopped, or are about to run out of, daily calming or sleeping tablets, strong painkillers, methadone or GHB                         | the duty clinician           | within 6 hours        | Stopped a daily drug or running out |
      | a 40 year old man    | it is not known whether they have stopped, or are about to run out of, daily calming or sleeping tablets, strong painkillers, methadone or GHB | the duty clinician           | within 6 hours        | Stopped a daily drug or running out |
      | a 40 year old man    | there is a hot, swollen or sore place where they inject, or a fever or a swollen limb after injecting                                          | the duty clinician           | within 6 hours        | Trouble where they inject           |
      | a 40 year old man    | it is not known whether there is a hot, swollen or sore place where they inject, or a fever or a swollen limb after injecting                  | the duty clinician           | within 6 hours        | Trouble where they inject           |
      | a 30 year old woman  | the patient is pregnant or might be                                                                                                            | a GP                         | within 3 working days | Drugs in pregnancy                  |
      | a 30 year old woman  | it is not known whether the patient is pregnant or might be                                                                                    | a GP                         | within 3 working days | Drugs in pregnancy                  |
