Feature: Pharmacy in Scotland

  Scenario Outline: <nation>: impetigo at <age>
    Given a <age> old baby boy
    And <nation>
    And the problem is impetigo
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | nation                      | age      | destination                 | reason                         |
      | the practice is in Scotland | 12 month | the minor illness clinician | Scotland: impetigo at one year |
      | the practice is in Scotland | 23 month | the minor illness clinician | Scotland: impetigo at one year |
      | the practice is in Scotland | 24 month | the community pharmacist    | Pharmacy First                 |
      | the practice is in Scotland | 11 month | a GP                        | A new illness under one year   |
      | the practice is in England  | 12 month | the community pharmacist    | Pharmacy First                 |

  Scenario Outline: <nation>: a bite at <age>, <spread>, <pregnancy>
    Given a <age> old woman
    And <nation>
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted 3 days
    And the bite is from an insect at home, or nobody saw what it was
    And <spread>
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | nation                      | age      | spread                                                                      | pregnancy                                                   | destination                 | reason                                |
      | the practice is in Scotland | 12 month | the bite is getting worse and spreading, or has pus                         | the record shows no pregnancy now                           | the minor illness clinician | Scotland: spreading bite under 18     |
      | the practice is in Scotland | 11 month | the bite is getting worse and spreading, or has pus                         | the record shows no pregnancy now                           | a GP                        | A new illness under one year          |
      | the practice is in Scotland | 17 year  | it is not known whether the bite is getting worse and spreading, or has pus | the patient is not pregnant                                 | the minor illness clinician | Scotland: spreading bite under 18     |
      | the practice is in Scotland | 17 year  | the bite is not spreading and has no pus                                    | the patient is not pregnant                                 | the community pharmacist    | Pharmacy First                        |
      | the practice is in Scotland | 18 year  | the bite is getting worse and spreading, or has pus                         | the patient is not pregnant                                 | the community pharmacist    | Pharmacy First                        |
      | the practice is in Scotland | 18 year  | the bite is getting worse and spreading, or has pus                         | the patient is pregnant or might be                         | a GP                        | Scotland: spreading bite in pregnancy |
      | the practice is in Scotland | 18 year  | it is not known whether the bite is getting worse and spreading, or has pus | it is not known whether the patient is pregnant or might be | a GP                        | Scotland: spreading bite in pregnancy |
      | the practice is in Scotland | 30 year  | the bite is getting worse and spreading, or has pus                         | the record shows a pregnancy now                            | a GP                        | Scotland: spreading bite in pregnancy |
      | the practice is in Scotland | 17 year  | the bite is getting worse and spreading, or has pus                         | the patient is pregnant or might be                         | the minor illness clinician | Scotland: spreading bite under 18     |
      | the practice is in Scotland | 30 year  | the bite is not spreading and has no pus                                    | the patient is pregnant or might be                         | the community pharmacist    | Pharmacy First                        |
      | the practice is in England  | 17 year  | the bite is getting worse and spreading, or has pus                         | the patient is not pregnant                                 | the community pharmacist    | Pharmacy First                        |
      | the practice is in England  | 30 year  | the bite is getting worse and spreading, or has pus                         | the patient is pregnant or might be                         | the community pharmacist    | Pharmacy First                        |

  Scenario Outline: <nation>: shingles at <age> for <days> days
    Given a <age> year old woman
    And <nation>
    And the problem is shingles
    And there are no red flags
    And it has lasted <days> days
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | nation                      | age | days | pregnancy                                                   | destination              | reason                                 |
      | the practice is in Scotland | 18  | 3    | the patient is not pregnant                                 | a GP                     | Scotland: shingles from the third day  |
      | the practice is in Scotland | 18  | 2    | the patient is not pregnant                                 | the community pharmacist | Pharmacy First                         |
      | the practice is in Scotland | 17  | 3    | the patient is not pregnant                                 | the duty clinician       | Under 18                               |
      | the practice is in Scotland | 30  | 3    | the patient is pregnant or might be                         | the duty clinician       | Pregnant                               |
      | the practice is in Scotland | 30  | 3    | it is not known whether the patient is pregnant or might be | the duty clinician       | Nobody knows whether they are pregnant |
      | the practice is in England  | 18  | 3    | the patient is not pregnant                                 | the community pharmacist | Pharmacy First                         |

  Scenario Outline: <nation>: <problem> at <age>, <what is so>
    Given a <age> year old woman
    And <nation>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | nation                      | problem                    | age | what is so                         | destination              | reason                                  |
      | the practice is in Scotland | urine infection in a woman | 16  | the patient has diabetes           | a GP                     | Scotland: urine infection with diabetes |
      | the practice is in Scotland | urine infection in a man   | 64  | the patient has diabetes           | a GP                     | Scotland: urine infection with diabetes |
      | the practice is in Scotland | urine infection in a child | 64  | the patient has diabetes           | a GP                     | Scotland: urine infection with diabetes |
      | the practice is in Scotland | urine infection in a woman | 65  | the patient has diabetes           | a GP                     | A woman of 65 or more                   |
      | the practice is in Scotland | urine infection in a woman | 15  | the patient has diabetes           | a GP                     | A child from three months               |
      | the practice is in Scotland | urine infection in a woman | 30  | the patient does not have diabetes | the community pharmacist | Pharmacy First                          |
      | the practice is in England  | urine infection in a woman | 30  | the patient has diabetes           | the community pharmacist | Pharmacy First                          |

  Scenario Outline: Pregnant, with diabetes and a urine infection: <pregnancy>
    Given a 30 year old woman
    And the practice is in Scotland
    And the problem is urine infection in a woman
    And there are no red flags
    And the patient has diabetes
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours

    Examples:
      | pregnancy                                                   |
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |

  Scenario: When the record does not name the nation, nobody is asked
    Given a 30 year old woman
    And the problem is sore throat
    And there are no red flags
    And it has lasted 2 days
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more
