Feature: Leg ulcer

  Scenario Outline: Leg ulcer: <who>, <how long>, and <what is so>
    Given <who>
    And the problem is leg ulcer
    And there are no red flags
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | how long                               | what is so                                                                                                                | destination          | when                  | reason                           |
      | a 78 year old woman | it has lasted 13 days                  | the patient is female                                                                                                     | the practice nurse   | within 7 days         | Leg ulcer                        |
      | a 78 year old woman | it has lasted 14 days                  | the patient is female                                                                                                     | the practice nurse   | within 7 days         | Leg ulcer for two weeks          |
      | a 78 year old woman | it is not known how long it has lasted | the patient is female                                                                                                     | the practice nurse   | within 7 days         | Leg ulcer for two weeks          |
      | a 78 year old woman | it has lasted 13 days                  | the patient is housebound                                                                                                 | the community nurses | within 7 days         | Leg ulcer at home                |
      | a 78 year old woman | it has lasted 60 days                  | the patient is housebound                                                                                                 | the community nurses | within 7 days         | Leg ulcer at home                |
      | a 78 year old woman | it has lasted 60 days                  | the patient lives in a care home                                                                                          | the community nurses | within 7 days         | Leg ulcer at home                |
      | a 78 year old woman | it has lasted 13 days                  | the leg ulcer is hotter, more painful, smelly or growing fast, or there is pus or a fever                                 | the duty clinician   | within 24 hours       | Leg ulcer that may be infected   |
      | a 78 year old woman | it has lasted 13 days                  | it is not known whether the leg ulcer is hotter, more painful, smelly or growing fast, or there is pus or a fever         | the duty clinician   | within 24 hours       | Leg ulcer that may be infected   |
      | a 78 year old woman | it has lasted 13 days                  | the ulcer is on the foot or a toe, or the foot is cold or hurts at rest or at night                                       | the duty clinician   | within 24 hours       | Leg ulcer with a poor blood flow |
      | a 78 year old woman | it has lasted 13 days                  | it is not known whether the ulcer is on the foot or a toe, or the foot is cold or hurts at rest or at night               | the duty clinician   | within 24 hours       | Leg ulcer with a poor blood flow |
      | a 78 year old woman | it has lasted 60 days                  | the ulcer has a raised or lumpy edge, bleeds easily, or has grown for weeks in spite of treatment                         | a GP                 | within 7 days         | Leg ulcer with an odd edge       |
      | a 78 year old woman | it has lasted 60 days                  | it is not known whether the ulcer has a raised or lumpy edge, bleeds easily, or has grown for weeks in spite of treatment | a GP                 | within 7 days         | Leg ulcer with an odd edge       |
      | a 16 year old girl  | it has lasted 13 days                  | the patient is female                                                                                                     | the practice nurse   | within 7 days         | Leg ulcer                        |
      | a 15 year old girl  | it has lasted 13 days                  | the patient is female                                                                                                     | a GP                 | within 3 working days | Leg ulcer under 16 years         |
      | a 15 year old girl  | it has lasted 60 days                  | the patient is housebound                                                                                                 | a GP                 | within 3 working days | Leg ulcer under 16 years         |
      | a 78 year old woman | it has lasted 60 days                  | this problem has had 3 contacts                                                                                           | a GP                 | within 7 days         | Third contact about a leg ulcer  |
      | a 78 year old woman | it has lasted 60 days                  | this problem has had 2 contacts                                                                                           | the practice nurse   | within 7 days         | Leg ulcer for two weeks          |
      | a 16 year old girl  | it is not known how long it has lasted | the patient is female                                                                                                     | the practice nurse   | within 7 days         | Leg ulcer for two weeks          |
      | a 16 year old girl  | it has lasted 60 days                  | the patient is housebound                                                                                                 | the community nurses | within 7 days         | Leg ulcer at home                |

  Scenario: The leg ulcer service is asked after two weeks
    Given a 78 year old woman
    And the problem is leg ulcer
    And there are no red flags
    And it has lasted 14 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice nurse within 7 days
    And she is also sent to the community nurses within 14 days
