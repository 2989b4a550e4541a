Feature: A new pregnancy, or one that is not wanted

  Scenario Outline: New pregnancy, <weeks>, and <what is so>
    Given a 28 year old woman
    And the problem is new pregnancy
    And there are no red flags
    And <weeks>
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | weeks                                           | what is so                                                                                             | destination        | when                  | reason                                  |
      | the pregnancy is 7 weeks                        | they take no medicine that may harm an unborn baby                                                     | maternity triage   | within 14 days        | Booking                                 |
      | the pregnancy is 8 weeks                        | they take no medicine that may harm an unborn baby                                                     | maternity triage   | within 3 working days | Booking soon                            |
      | it is not known how many weeks the pregnancy is | they take no medicine that may harm an unborn baby                                                     | maternity triage   | within 3 working days | Booking soon                            |
      | the pregnancy is 5 weeks                        | they take a medicine that may harm an unborn baby                                                      | the duty clinician | within 24 hours       | A medicine that may harm an unborn baby |
      | the pregnancy is 5 weeks                        | it is not known whether they take a medicine that may harm an unborn baby                              | the duty clinician | within 24 hours       | A medicine that may harm an unborn baby |
      | the pregnancy is 5 weeks                        | they have an illness or family history that needs a doctor's plan in pregnancy                         | a GP               | within 3 working days | An illness that needs a plan            |
      | the pregnancy is 12 weeks                       | it is not known whether they have an illness or family history that needs a doctor's plan in pregnancy | a GP               | within 3 working days | An illness that needs a plan            |

  Scenario: Somebody who sees the GP still books with the midwives
    Given a 28 year old woman
    And the problem is new pregnancy
    And there are no red flags
    And they have an illness or family history that needs a doctor's plan in pregnancy
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 3 working days
    And she is also sent to maternity triage within 14 days

  Scenario Outline: Request for an abortion at <age>
    Given a <age> year old <who>
    And the problem is request for an abortion
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "Abortion"

    Examples:
      | age | who   |
      | 17  | girl  |
      | 40  | woman |
