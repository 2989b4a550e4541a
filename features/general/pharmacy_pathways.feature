Feature: Pharmacy First: exclusions that several pathways share

  Scenario Outline: <problem>, and <record>
    Given a 30 year old woman
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <record>
    And the bite is from an insect at home, or nobody saw what it was
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                    | record                                                                   | destination              | when            | reason                                             |
      | insect bite or sting       | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Bite after an antibiotic                           |
      | insect bite or sting       | the record shows no antibiotic for this same problem in the last 28 days | the community pharmacist | within 24 hours | Pharmacy First                                     |
      | urine infection in a woman | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Urine infection after an antibiotic                |
      | urine infection in a man   | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Urine infection after an antibiotic                |
      | urine infection in a child | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Urine infection after an antibiotic                |
      | urine infection in a woman | the record shows no antibiotic for this same problem in the last 28 days | the community pharmacist | within 24 hours | Pharmacy First                                     |
      | sore throat                | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Throat, ear, sinus or impetigo after an antibiotic |
      | earache                    | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Throat, ear, sinus or impetigo after an antibiotic |
      | sinus pain                 | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Throat, ear, sinus or impetigo after an antibiotic |
      | sinus pain                 | the record shows no antibiotic for this same problem in the last 28 days | self-care                | with advice     | Ten days or less                                   |
      | impetigo                   | the record shows an antibiotic for this same problem in the last 28 days | a GP                     | within 24 hours | Throat, ear, sinus or impetigo after an antibiotic |
      | shingles                   | the record shows a pregnancy now                                         | the duty clinician       | within 24 hours | Shingles in a recorded pregnancy                   |
      | shingles                   | the record shows no pregnancy now                                        | the community pharmacist | within 24 hours | Pharmacy First                                     |

  Scenario Outline: <problem> in a recorded pregnancy at <age>
    Given a <age> year old girl
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And the record shows a pregnancy now
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem     | age | destination              | when            | reason                               |
      | sore throat | 15  | a GP                     | within 24 hours | Recorded pregnancy under 16          |
      | sore throat | 16  | the community pharmacist | within 24 hours | Pharmacy First                       |
      | earache     | 15  | a GP                     | within 24 hours | Recorded pregnancy under 16          |
      | earache     | 16  | the community pharmacist | within 24 hours | Pharmacy First from one to seventeen |
      | sinus pain  | 15  | a GP                     | within 24 hours | Recorded pregnancy under 16          |
      | sinus pain  | 16  | self-care                | with advice     | Ten days or less                     |
      | impetigo    | 15  | a GP                     | within 24 hours | Recorded pregnancy under 16          |
      | impetigo    | 16  | the community pharmacist | within 24 hours | Pharmacy First                       |

  Scenario Outline: A bite at <age>: <pregnancy>, <spread>, <duration>
    Given a <age> year old girl
    And the problem is insect bite or sting
    And there are no red flags
    And the bite is from an insect at home, or nobody saw what it was
    And <pregnancy>
    And <spread>
    And <duration>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | pregnancy                           | spread                                                                      | duration                               | destination              | when            | reason                                |
      | 15  | the patient is pregnant or might be | the bite is getting worse and spreading, or has pus                         | it has lasted 1 day                    | a GP                     | within 24 hours | Spreading bite, pregnant and under 16 |
      | 15  | the record shows a pregnancy now    | it is not known whether the bite is getting worse and spreading, or has pus | it has lasted 1 day                    | a GP                     | within 24 hours | Spreading bite, pregnant and under 16 |
      | 15  | the patient is pregnant or might be | the bite is not spreading and has no pus                                    | it is not known how long it has lasted | a GP                     | within 24 hours | Spreading bite, pregnant and under 16 |
      | 15  | the patient is pregnant or might be | the bite is not spreading and has no pus                                    | it has lasted 1 day                    | self-care                | with advice     | Itchy bite in the first two days      |
      | 15  | the patient is not pregnant         | the bite is getting worse and spreading, or has pus                         | it has lasted 1 day                    | the community pharmacist | within 24 hours | Pharmacy First                        |
      | 16  | the patient is pregnant or might be | the bite is getting worse and spreading, or has pus                         | it has lasted 1 day                    | the community pharmacist | within 24 hours | Pharmacy First                        |

  Scenario Outline: Shingles, and <what>
    Given a 62 year old man
    And the problem is shingles
    And there are no red flags
    And it has lasted 2 days
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                                                                                                    | destination              | when                    | reason                                                       |
      | an arm or a leg is weak, or the bladder or bowel has changed, with the shingles                         | A&E                      | to arrive within 1 hour | Shingles with weakness, or with the bladder or bowel changed |
      | it is not known whether an arm or a leg is weak, or the bladder or bowel has changed, with the shingles | the duty clinician       | within 1 hour           | Shingles, and nobody knows about weakness                    |
      | they feel ill in themselves with the shingles                                                           | the duty clinician       | within 6 hours          | Shingles and feeling ill                                     |
      | it is not known whether they feel ill in themselves with the shingles                                   | the duty clinician       | within 6 hours          | Shingles and feeling ill                                     |
      | apart from the rash and its pain they feel well                                                         | the community pharmacist | within 24 hours         | Pharmacy First                                               |

  Scenario Outline: A bite that only the record knows to be in pregnancy: <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And <also>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                | problem              | what is so           | and                              | also                                                          | destination              | when            | reason                                |
      | a 15 year old girl | insect bite or sting | it has lasted 2 days | the record shows a pregnancy now | the bite is from an insect at home, or nobody saw what it was | a GP                     | within 24 hours | Bite in a recorded pregnancy under 16 |
      | a 16 year old girl | insect bite or sting | it has lasted 2 days | the record shows a pregnancy now | the bite is from an insect at home, or nobody saw what it was | the community pharmacist | within 24 hours | Pharmacy First                        |
