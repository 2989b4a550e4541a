Feature: Stopping smoking

  Scenario Outline: <who>, and <what>
    Given <who>
    And the problem is stopping smoking
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | what                                                                                       | destination              | when                  | reason                                           |
      | a 40 year old man   | they take no clozapine, olanzapine, theophylline, warfarin or insulin                      | the stop smoking service | within 7 days         | Stop smoking service                             |
      | a 12 year old boy   | they take no clozapine, olanzapine, theophylline, warfarin or insulin                      | the stop smoking service | within 7 days         | Stop smoking service                             |
      | an 11 year old boy  | they take no clozapine, olanzapine, theophylline, warfarin or insulin                      | a GP                     | within 7 days         | Under 12                                         |
      | an 11 year old boy  | they take clozapine, olanzapine, theophylline, warfarin or insulin                         | a GP                     | within 7 days         | Under 12                                         |
      | a 40 year old man   | they take clozapine, olanzapine, theophylline, warfarin or insulin                         | the practice pharmacist  | within 7 days         | Stopping smoking with a medicine that it changes |
      | a 40 year old man   | it is not known whether they take clozapine, olanzapine, theophylline, warfarin or insulin | the practice pharmacist  | within 7 days         | Stopping smoking with a medicine that it changes |
      | a 30 year old woman | the patient is pregnant or might be                                                        | the stop smoking service | within 3 working days | Smoking in pregnancy                             |
      | a 30 year old woman | it is not known whether the patient is pregnant or might be                                | the stop smoking service | within 3 working days | Smoking in pregnancy                             |
