Feature: Sickness, and other problems in pregnancy

  Scenario Outline: Sickness in pregnancy: <coping>
    Given a 28 year old woman
    And the problem is sickness in pregnancy
    And there are no red flags
    And it has lasted 2 days
    And <coping>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | coping                                                                                                                       | destination              | reason                       |
      | they are coping with the sickness, and it began by 11 weeks without pain, fever or headache                                  | the community pharmacist | Coping with the sickness     |
      | they cannot cope with the sickness, or it began after 11 weeks or comes with pain, fever or headache                         | a GP                     | Not coping with the sickness |
      | it is not known whether they cannot cope with the sickness, or it began after 11 weeks or comes with pain, fever or headache | a GP                     | Not coping with the sickness |

  Scenario Outline: Sickness in pregnancy at <age>
    Given a <age> year old <who>
    And the problem is sickness in pregnancy
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | who   | destination              | reason                   |
      | 15  | girl  | the duty clinician       | Pregnant and under 16    |
      | 16  | girl  | the community pharmacist | Coping with the sickness |
      | 55  | woman | the community pharmacist | Coping with the sickness |
      | 56  | woman | the duty clinician       | Pregnancy at 56 or older |

  Scenario Outline: Another problem in pregnancy: <concern>, <ill>
    Given a 28 year old woman
    And the problem is another problem in pregnancy
    And there are no red flags
    And <concern>
    And <ill>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | concern                                                                                                        | ill                                                         | destination              | when            | reason                                |
      | it is not known whether it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements | the patient feels well in themselves                        | maternity triage         | within 6 hours  | The pregnancy itself                  |
      | it is a minor ailment such as a cold, heartburn, piles or constipation                                         | the patient feels well in themselves                        | the community pharmacist | within 24 hours | Minor ailment in pregnancy            |
      | it is a minor ailment such as a cold, heartburn, piles or constipation                                         | the patient feels ill in themselves                         | the duty clinician       | within 6 hours  | Ill in pregnancy                      |
      | it is a minor ailment such as a cold, heartburn, piles or constipation                                         | it is not known whether the patient feels ill in themselves | the duty clinician       | within 6 hours  | Ill in pregnancy                      |
      | it is another illness or a worry about health                                                                  | the patient feels well in themselves                        | a GP                     | within 24 hours | Another illness or worry in pregnancy |
      | it is a question about appointments, scans, forms or planned care                                              | the patient feels well in themselves                        | maternity triage         | within 7 days   | Question about the planned care       |

  Scenario Outline: Pain, bleeding or swelling in pregnancy: <weeks>
    Given a 28 year old woman
    And the problem is another problem in pregnancy
    And there are no red flags
    And it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements
    And <weeks>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 6 hours
    And the reason is "<reason>"

    Examples:
      | weeks                                                          | destination        | reason                                      |
      | the pregnancy is in its first 20 weeks                         | the duty clinician | The pregnancy itself, in the first 20 weeks |
      | the pregnancy is past its first 20 weeks                       | maternity triage   | The pregnancy itself                        |
      | it is not known whether the pregnancy is in its first 20 weeks | maternity triage   | The pregnancy itself                        |

  Scenario: A question about a scan costs no question about weeks
    Given a 28 year old woman
    And the problem is another problem in pregnancy
    And there are no red flags
    And it is a question about appointments, scans, forms or planned care
    And the patient feels well in themselves
    When reception asks where she should go
    Then she is sent to maternity triage within 7 days
    And reception asks nothing more

  Scenario: A minor ailment in the first 20 weeks is for the pharmacist all the same
    Given a 28 year old woman
    And the problem is another problem in pregnancy
    And there are no red flags
    And it is a minor ailment such as a cold, heartburn, piles or constipation
    And the pregnancy is in its first 20 weeks
    And the patient feels well in themselves
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Minor ailment in pregnancy"
