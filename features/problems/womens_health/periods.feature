Feature: Painful, heavy and irregular periods, and bleeding after the menopause

  Scenario Outline: Painful periods: <what is so>
    Given a 25 year old woman
    And the problem is painful periods
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                                    | destination              | when            | reason                            |
      | the period pain is as it has always been and does not stop usual life                                         | the community pharmacist | within 24 hours | Period pain as always             |
      | the period pain is new, is getting worse, or has stopped usual life for three periods                         | a GP                     | within 14 days  | New, worse or stopping usual life |
      | it is not known whether the period pain is new, is getting worse, or has stopped usual life for three periods | a GP                     | within 14 days  | New, worse or stopping usual life |
      | the pain is too bad for painkillers, sleep or movement                                                        | a GP                     | within 24 hours | Severe pain today                 |
      | it is not known whether the pain is too bad for painkillers, sleep or movement                                | a GP                     | within 24 hours | Severe pain today                 |

  Scenario Outline: Painful periods at <age>
    Given a <age> year old <who>
    And the problem is painful periods
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | who   | destination              | when            | reason                          |
      | 9   | girl  | a GP                     | within 14 days  | Under 12                        |
      | 12  | girl  | the community pharmacist | within 24 hours | Period pain as always           |
      | 55  | woman | the community pharmacist | within 24 hours | Period pain as always           |
      | 56  | woman | a GP                     | within 7 days   | Period-like pain at 56 or older |

  Scenario: Painful periods at 11
    Given an 11 year old girl
    And the problem is painful periods
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 14 days
    And the reason is "Under 12"

  Scenario Outline: Heavy periods at <age>, and <what is so>
    Given a <age> year old woman
    And the problem is heavy periods
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | what is so                                                                         | when                  | reason                                   |
      | 30  | the patient is not pregnant                                                        | within 14 days        | Heavy periods                            |
      | 30  | they are breathless, dizzy or pale with the heavy bleeding                         | within 24 hours       | Heavy periods with signs of blood loss   |
      | 30  | it is not known whether they are breathless, dizzy or pale with the heavy bleeding | within 24 hours       | Heavy periods with signs of blood loss   |
      | 30  | the bleeding is still going on after seven days                                    | within 3 working days | Bleeding for over a week                 |
      | 30  | it is not known whether the bleeding is still going on after seven days            | within 3 working days | Bleeding for over a week                 |
      | 44  | the periods have changed from what was usual                                       | within 14 days        | Heavy periods                            |
      | 45  | the periods have changed from what was usual                                       | within 7 days         | Heavy periods that changed from 45 years |
      | 45  | it is not known whether the periods have changed from what was usual               | within 7 days         | Heavy periods that changed from 45 years |
      | 45  | the periods have not changed from what was usual                                   | within 14 days        | Heavy periods                            |
      | 55  | the periods have not changed from what was usual                                   | within 14 days        | Heavy periods                            |
      | 56  | the periods have not changed from what was usual                                   | within 7 days         | Heavy bleeding at 56 or older            |

  Scenario: The change is asked only from 45 years
    Given a 44 year old woman
    And the problem is heavy periods
    And there are no red flags
    And the patient is not pregnant
    And they are not breathless, dizzy or pale with the heavy bleeding
    And the bleeding has lasted seven days or less
    When reception asks where she should go
    Then she is sent to a GP within 14 days
    And reception asks nothing more

  Scenario Outline: Bleeding between periods at <age>, <hormone>, <after sex>
    Given a <age> year old <who>
    And the problem is bleeding between periods or after sex
    And there are no red flags
    And the patient is not pregnant
    And <hormone>
    And <after sex>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | who   | hormone                                                                                          | after sex                                                                    | destination              | when            | reason                                        |
      | 16  | girl  | they started or changed a hormone contraceptive in the last three months                         | there is no bleeding after sex and no unusual discharge                      | the community pharmacist | within 24 hours | First three months of a hormone contraceptive |
      | 44  | woman | they started or changed a hormone contraceptive in the last three months                         | there is no bleeding after sex and no unusual discharge                      | the community pharmacist | within 24 hours | First three months of a hormone contraceptive |
      | 15  | girl  | they started or changed a hormone contraceptive in the last three months                         | there is no bleeding after sex and no unusual discharge                      | a GP                     | within 7 days   | Bleeding that a new hormone does not explain  |
      | 45  | woman | they started or changed a hormone contraceptive in the last three months                         | there is no bleeding after sex and no unusual discharge                      | a GP                     | within 7 days   | Bleeding that a new hormone does not explain  |
      | 30  | woman | they started or changed a hormone contraceptive in the last three months                         | there is bleeding after sex, or an unusual discharge                         | a GP                     | within 7 days   | Bleeding that a new hormone does not explain  |
      | 30  | woman | they started or changed a hormone contraceptive in the last three months                         | it is not known whether there is bleeding after sex, or an unusual discharge | a GP                     | within 7 days   | Bleeding that a new hormone does not explain  |
      | 30  | woman | it is not known whether they started or changed a hormone contraceptive in the last three months | there is no bleeding after sex and no unusual discharge                      | a GP                     | within 7 days   | Bleeding that a new hormone does not explain  |
      | 30  | woman | they started or changed no hormone contraceptive in the last three months                        | there is no bleeding after sex and no unusual discharge                      | a GP                     | within 7 days   | Bleeding that a new hormone does not explain  |

  Scenario Outline: Bleeding after the menopause at <age>
    Given a <age> year old woman
    And the problem is bleeding after the menopause
    And there are no red flags
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Bleeding after the periods ended"
    And reception asks nothing more

    Examples:
      | age |
      | 49  |
      | 54  |
      | 55  |
      | 70  |
