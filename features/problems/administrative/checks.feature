Feature: Checks and blood tests

  Scenario: New patient check
    Given a 30 year old man
    And the problem is new patient check
    And they have no new or worse symptom today
    When reception asks where he should go
    Then he is sent to the health care assistant as a routine
    And the reason is "New patient check"
    And reception asks nothing more

  Scenario Outline: NHS health check: <who>, <check>
    Given <who>
    And the problem is NHS health check
    And they have no new or worse symptom today
    And <check>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | check                                                                                                              | destination               | when         | reason                  |
      | a 40 year old woman | they had no such check in the last five years, and have no condition that is reviewed each year                    | the health care assistant | as a routine | NHS health check        |
      | a 74 year old woman | it is not known whether they had this check in the last five years, or have a condition that is reviewed each year | the health care assistant | as a routine | NHS health check        |
      | a 60 year old woman | they had this check in the last five years, or have a condition that is reviewed each year                         | self-care                 | with advice  | No NHS health check due |
      | a 39 year old woman | they had no such check in the last five years, and have no condition that is reviewed each year                    | self-care                 | with advice  | No NHS health check due |
      | a 75 year old woman | they had no such check in the last five years, and have no condition that is reviewed each year                    | self-care                 | with advice  | No NHS health check due |

  Scenario Outline: <request>
    Given a 50 year old man
    And the problem is blood test booking
    And they have no new or worse symptom today
    And <request>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | request                                                           | destination               | when                    | reason                                    |
      | a clinician has asked for the blood test, and there is no hurry   | the health care assistant | within 14 days          | Blood test                                |
      | a clinician has asked for the blood test to be urgent             | the health care assistant | within 24 hours         | Urgent blood test                         |
      | no clinician has asked for the blood test                         | a GP                      | within 14 days          | Nobody asked for the blood test           |
      | it is not known whether no clinician has asked for the blood test | the practice office       | by the next working day | Nobody knows who asked for the blood test |

  Scenario Outline: A blood test at <age>: <request>
    Given a <age> year old child
    And the problem is blood test booking
    And they have no new or worse symptom today
    And <request>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | request                                                         | destination               | when            | reason                              |
      | 12  | a clinician has asked for the blood test, and there is no hurry | the health care assistant | within 14 days  | Blood test                          |
      | 11  | a clinician has asked for the blood test, and there is no hurry | the practice nurse        | within 14 days  | Blood test under 12 years, no hurry |
      | 12  | a clinician has asked for the blood test to be urgent           | the health care assistant | within 24 hours | Urgent blood test                   |
      | 11  | a clinician has asked for the blood test to be urgent           | the practice nurse        | within 24 hours | Blood test under 12 years, urgent   |

  Scenario Outline: Blood pressure: <who>, <history>
    Given <who>
    And the problem is blood pressure check
    And there are no red flags
    And <history>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | history                                                            | destination               | when           | reason                         |
      | a 40 year old man   | they are not known to have high blood pressure                     | the community pharmacist  | as a routine   | Blood pressure at the pharmacy |
      | a 39 year old man   | they are not known to have high blood pressure                     | the health care assistant | as a routine   | Blood pressure here            |
      | a 60 year old woman | they are known to have high blood pressure                         | the health care assistant | as a routine   | Blood pressure here            |
      | a 60 year old woman | it is not known whether they are known to have high blood pressure | the health care assistant | as a routine   | Blood pressure here            |
      | a 60 year old woman | they are not known to have high blood pressure                     | the community pharmacist  | as a routine   | Blood pressure at the pharmacy |
      | an 18 year old man  | they are not known to have high blood pressure                     | the health care assistant | as a routine   | Blood pressure here            |
      | a 17 year old boy   | they are not known to have high blood pressure                     | a GP                      | within 14 days | Blood pressure under 18 years  |

  Scenario Outline: Blood pressure: <who>, <pregnancy>
    Given <who>
    And the problem is blood pressure check
    And there are no red flags
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | pregnancy                                                   | destination              | when            | reason                         |
      | a 30 year old woman | the patient is pregnant or might be                         | the practice nurse       | within 24 hours | Blood pressure in pregnancy    |
      | a 44 year old woman | it is not known whether the patient is pregnant or might be | the practice nurse       | within 24 hours | Blood pressure in pregnancy    |
      | a 44 year old woman | the patient is pregnant or might be                         | the practice nurse       | within 24 hours | Blood pressure in pregnancy    |
      | a 44 year old woman | the patient is not pregnant                                 | the community pharmacist | as a routine    | Blood pressure at the pharmacy |
