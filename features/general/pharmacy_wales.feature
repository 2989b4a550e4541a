Feature: Pharmacy in Wales

  Scenario Outline: <nation>: <problem> at <age> for <days> days
    Given a <age> old girl
    And <nation>
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | nation                     | problem                    | age      | days | destination                 | when                  | reason                               |
      | the practice is in Wales   | earache                    | 12 month | 2    | the minor illness clinician | within 24 hours       | Wales: earache                       |
      | the practice is in Wales   | earache                    | 11 month | 2    | a GP                        | within 24 hours       | A new illness under one year         |
      | the practice is in Wales   | earache                    | 17 year  | 2    | the minor illness clinician | within 24 hours       | Wales: earache                       |
      | the practice is in Wales   | earache                    | 18 year  | 2    | the community pharmacist    | within 24 hours       | Adult with a plain earache           |
      | the practice is in England | earache                    | 17 year  | 2    | the community pharmacist    | within 24 hours       | Pharmacy First from one to seventeen |
      | the practice is in Wales   | impetigo                   | 12 month | 2    | the minor illness clinician | within 24 hours       | Wales: impetigo                      |
      | the practice is in Wales   | impetigo                   | 11 month | 2    | a GP                        | within 24 hours       | A new illness under one year         |
      | the practice is in England | impetigo                   | 12 month | 2    | the community pharmacist    | within 24 hours       | Pharmacy First                       |
      | the practice is in Wales   | sinus pain                 | 30 year  | 10   | self-care                   | with advice           | Ten days or less                     |
      | the practice is in Wales   | sinus pain                 | 30 year  | 11   | a GP                        | within 24 hours       | Wales: sinus pain                    |
      | the practice is in Wales   | sinus pain                 | 30 year  | 83   | a GP                        | within 24 hours       | Wales: sinus pain                    |
      | the practice is in Wales   | sinus pain                 | 30 year  | 84   | a GP                        | within 14 days        | Twelve weeks or more                 |
      | the practice is in Wales   | sinus pain                 | 12 year  | 11   | a GP                        | within 24 hours       | Wales: sinus pain                    |
      | the practice is in Wales   | sinus pain                 | 11 year  | 11   | the minor illness clinician | within 24 hours       | Under twelve years                   |
      | the practice is in England | sinus pain                 | 30 year  | 11   | the community pharmacist    | within 24 hours       | Pharmacy First after ten days        |
      | the practice is in Wales   | shingles                   | 18 year  | 2    | a GP                        | within 24 hours       | Wales: shingles                      |
      | the practice is in Wales   | shingles                   | 17 year  | 2    | the duty clinician          | within 24 hours       | Under 18                             |
      | the practice is in England | shingles                   | 18 year  | 2    | the community pharmacist    | within 24 hours       | Pharmacy First                       |
      | the practice is in Wales   | urine infection in a woman | 16 year  | 2    | a GP                        | within 24 hours       | Wales: urine infection               |
      | the practice is in Wales   | urine infection in a woman | 15 year  | 2    | a GP                        | within 24 hours       | A child from three months            |
      | the practice is in Wales   | urine infection in a man   | 64 year  | 2    | a GP                        | within 24 hours       | Wales: urine infection               |
      | the practice is in Wales   | urine infection in a child | 65 year  | 2    | a GP                        | within 24 hours       | A woman of 65 or more                |
      | the practice is in England | urine infection in a woman | 64 year  | 2    | the community pharmacist    | within 24 hours       | Pharmacy First                       |
      | the practice is in Wales   | red eye                    | 24 month | 2    | the optometrist             | within 3 working days | Wales: red eye without pain          |
      | the practice is in Wales   | red eye                    | 23 month | 2    | the minor illness clinician | within 24 hours       | One year old                         |
      | the practice is in England | red eye                    | 24 month | 2    | the community pharmacist    | within 24 hours       | Red eye without pain                 |
      | the practice is in Wales   | sore throat                | 30 year  | 2    | the community pharmacist    | within 24 hours       | Pharmacy First                       |
      | the practice is in Wales   | cough                      | 30 year  | 2    | the community pharmacist    | within 24 hours       | An ordinary cough                    |
      | the practice is in Wales   | cold or flu                | 30 year  | 2    | self-care                   | with advice           | An ordinary cold                     |
      | the practice is in Wales   | hay fever                  | 30 year  | 2    | the community pharmacist    | within 24 hours       | Pharmacist from one year             |

  Scenario: Nobody knows how long the sinuses hurt
    Given a 30 year old man
    And the practice is in Wales
    And the problem is sinus pain
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Wales: sinus pain"

  Scenario Outline: A bite at <age>, <days> days old: <spread>
    Given a <age> old boy
    And the practice is in Wales
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted <days> days
    And the bite is from an insect at home, or nobody saw what it was
    And <spread>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age      | days | spread                                                                      | destination                 | when            | reason                           |
      | 12 month | 3    | the bite is getting worse and spreading, or has pus                         | the minor illness clinician | within 24 hours | Wales: spreading bite            |
      | 11 month | 3    | the bite is getting worse and spreading, or has pus                         | a GP                        | within 24 hours | A new illness under one year     |
      | 9 year   | 1    | it is not known whether the bite is getting worse and spreading, or has pus | the minor illness clinician | within 24 hours | Wales: spreading bite            |
      | 9 year   | 3    | the bite is not spreading and has no pus                                    | the community pharmacist    | within 24 hours | Pharmacy First                   |
      | 9 year   | 1    | the bite is not spreading and has no pus                                    | self-care                   | with advice     | Itchy bite in the first two days |

  Scenario Outline: <problem> in pregnancy: the duty clinician, as elsewhere
    Given a 30 year old woman
    And the practice is in Wales
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "<reason>"

    Examples:
      | problem                    | pregnancy                                                   | reason                                 |
      | shingles                   | the patient is pregnant or might be                         | Pregnant                               |
      | shingles                   | it is not known whether the patient is pregnant or might be | Nobody knows whether they are pregnant |
      | urine infection in a woman | the patient is pregnant or might be                         | Pregnant                               |
      | urine infection in a woman | it is not known whether the patient is pregnant or might be | Nobody knows whether she is pregnant   |

  Scenario: A painful red eye is as urgent in Wales
    Given a 30 year old woman
    And the practice is in Wales
    And the problem is red eye
    And there are no red flags
    And the eye hurts, light hurts it, or sight has changed
    When reception asks where she should go
    Then she is sent to the optometrist within 24 hours

  Scenario Outline: <who>, <nation>, with <problem> at <age>
    Given a <age> old woman
    And <nation>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <who>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | nation                     | who                                                         | problem     | age     | destination                 | when                  | reason                                         |
      | the practice is in Wales   | the patient lives in a care home                            | hay fever   | 84 year | the care home team          | within 3 working days | Wales: care home resident with a minor problem |
      | the practice is in Wales   | the patient does not live in a care home                    | hay fever   | 84 year | the community pharmacist    | within 24 hours       | Pharmacist from one year                       |
      | the practice is in England | the patient lives in a care home                            | hay fever   | 84 year | the community pharmacist    | within 24 hours       | Pharmacist from one year                       |
      | the practice is in Wales   | the patient lives in a care home                            | earache     | 84 year | the care home team          | within 24 hours       | A care home resident with a new illness        |
      | the practice is in Wales   | the patient is a temporary resident from another nation     | sore throat | 5 year  | the minor illness clinician | within 24 hours       | Wales: temporary resident with a sore throat   |
      | the practice is in Wales   | the patient is a temporary resident from another nation     | sore throat | 4 year  | self-care                   | with advice           | A child under five: well                       |
      | the practice is in England | the patient is a temporary resident from another nation     | sore throat | 30 year | the community pharmacist    | within 24 hours       | Pharmacy First                                 |
      | the practice is in Wales   | the patient is not a temporary resident from another nation | sore throat | 30 year | the community pharmacist    | within 24 hours       | Pharmacy First                                 |
