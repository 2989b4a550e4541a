Feature: Housebound people

  Scenario Outline: <where they live>: <problem> at <age> for <days> days
    Given a <age> old person
    And <where they live>
    And the patient is male
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | where they live               | problem     | age      | days | destination                 | when            | reason                               |
      | the patient is housebound     | sore throat | 5 year   | 2    | the minor illness clinician | within 24 hours | Housebound with sore throat          |
      | the patient is housebound     | sore throat | 4 year   | 2    | self-care                   | with advice     | A child under five: well             |
      | the patient is not housebound | sore throat | 5 year   | 2    | the community pharmacist    | within 24 hours | Pharmacy First                       |
      | the patient is housebound     | earache     | 12 month | 2    | the minor illness clinician | within 24 hours | Housebound with earache              |
      | the patient is housebound     | earache     | 11 month | 2    | a GP                        | within 24 hours | A new illness under one year         |
      | the patient is not housebound | earache     | 12 month | 2    | the community pharmacist    | within 24 hours | Pharmacy First from one to seventeen |
      | the patient is housebound     | impetigo    | 12 month | 2    | the minor illness clinician | within 24 hours | Housebound with impetigo             |
      | the patient is housebound     | impetigo    | 11 month | 2    | a GP                        | within 24 hours | A new illness under one year         |
      | the patient is not housebound | impetigo    | 12 month | 2    | the community pharmacist    | within 24 hours | Pharmacy First                       |
      | the patient is housebound     | shingles    | 18 year  | 2    | a GP                        | within 24 hours | Housebound with shingles             |
      | the patient is housebound     | shingles    | 17 year  | 2    | the duty clinician          | within 24 hours | Under 18                             |
      | the patient is not housebound | shingles    | 18 year  | 2    | the community pharmacist    | within 24 hours | Pharmacy First                       |
      | the patient is housebound     | sinus pain  | 12 year  | 11   | a GP                        | within 24 hours | Housebound with sinus pain           |
      | the patient is housebound     | sinus pain  | 11 year  | 11   | the minor illness clinician | within 24 hours | Under twelve years                   |
      | the patient is housebound     | sinus pain  | 30 year  | 10   | self-care                   | with advice     | Ten days or less                     |
      | the patient is housebound     | sinus pain  | 30 year  | 83   | a GP                        | within 24 hours | Housebound with sinus pain           |
      | the patient is housebound     | sinus pain  | 30 year  | 84   | a GP                        | within 14 days  | Twelve weeks or more                 |
      | the patient is not housebound | sinus pain  | 12 year  | 11   | the community pharmacist    | within 24 hours | Pharmacy First after ten days        |
      | the patient is housebound     | cough       | 30 year  | 2    | the community pharmacist    | within 24 hours | An ordinary cough                    |

  Scenario: Nobody knows how long the sinuses hurt
    Given a 30 year old man
    And the patient is housebound
    And the problem is sinus pain
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Housebound with sinus pain"

  Scenario Outline: <problem> at <age>: <where they live>, <pregnancy>
    Given a <age> year old woman
    And <where they live>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | problem                    | age | where they live               | pregnancy                                                   | destination              | reason                                 |
      | urine infection in a woman | 16  | the patient is housebound     | the patient is not pregnant                                 | a GP                     | Housebound with a urine infection      |
      | urine infection in a woman | 15  | the patient is housebound     | the patient is not pregnant                                 | a GP                     | A child from three months              |
      | urine infection in a woman | 64  | the patient is housebound     | the patient has no fever                                    | a GP                     | Housebound with a urine infection      |
      | urine infection in a woman | 65  | the patient is housebound     | the patient has no fever                                    | a GP                     | A woman of 65 or more                  |
      | urine infection in a woman | 30  | the patient is housebound     | the patient is pregnant or might be                         | the duty clinician       | Pregnant                               |
      | urine infection in a woman | 30  | the patient is not housebound | the patient is not pregnant                                 | the community pharmacist | Pharmacy First                         |
      | shingles                   | 30  | the patient is housebound     | the patient is pregnant or might be                         | the duty clinician       | Pregnant                               |
      | shingles                   | 30  | the patient is housebound     | it is not known whether the patient is pregnant or might be | the duty clinician       | Nobody knows whether they are pregnant |

  Scenario Outline: A bite at <age>: <spread>
    Given a <age> old boy
    And the patient is housebound
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted 3 days
    And the bite is from an insect at home, or nobody saw what it was
    And <spread>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age      | spread                                                                      | destination                 | reason                           |
      | 12 month | the bite is getting worse and spreading, or has pus                         | the minor illness clinician | Housebound with a spreading bite |
      | 11 month | the bite is getting worse and spreading, or has pus                         | a GP                        | A new illness under one year     |
      | 30 year  | it is not known whether the bite is getting worse and spreading, or has pus | the minor illness clinician | Housebound with a spreading bite |
      | 30 year  | the bite is not spreading and has no pus                                    | the community pharmacist    | Pharmacy First                   |

  Scenario Outline: Back pain at <age>, <how bad>, <where they live>, <how long>
    Given a <age> year old man
    And <where they live>
    And the problem is low back pain
    And there are no red flags
    And <how long>
    And <how bad>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | where they live               | how long                               | how bad                                       | destination         | when                  | reason                                                           |
      | 30  | the patient is housebound     | it has lasted 2 days                   | the back pain is severe or goes down a leg    | a GP                | within 3 working days | Housebound with back pain that is severe or goes down a leg      |
      | 30  | the patient is housebound     | it has lasted 2 days                   | it is not known whether the back pain is mild | a GP                | within 3 working days | Housebound with back pain that is not known to be mild or severe |
      | 30  | the patient is housebound     | it has lasted 2 days                   | the back pain stops them doing some things    | a GP                | within 7 days         | Housebound with back pain that is limiting                       |
      | 30  | the patient is housebound     | it is not known how long it has lasted | the back pain is mild                         | a GP                | within 7 days         | Housebound with mild back pain, and nobody knows how long        |
      | 30  | the patient is housebound     | it has lasted 2 days                   | the back pain is mild                         | self-care           | with advice           | Mild, under six weeks                                            |
      | 15  | the patient is housebound     | it has lasted 2 days                   | the back pain is severe or goes down a leg    | a GP                | within 24 hours       | Under 16                                                         |
      | 30  | the patient is not housebound | it has lasted 2 days                   | the back pain is severe or goes down a leg    | the physiotherapist | within 3 working days | Back pain that is severe or goes down a leg                      |
      | 30  | the patient is not housebound | it has lasted 2 days                   | the back pain stops them doing some things    | the physiotherapist | within 7 days         | Back pain that is limiting                                       |
      | 30  | the patient is not housebound | it is not known how long it has lasted | the back pain is mild                         | the physiotherapist | within 7 days         | Mild, and nobody knows how long                                  |
      | 16  | the patient is housebound     | it has lasted 2 days                   | the back pain is severe or goes down a leg    | a GP                | within 3 working days | Housebound with back pain that is severe or goes down a leg      |
      | 16  | the patient is housebound     | it has lasted 2 days                   | it is not known whether the back pain is mild | a GP                | within 3 working days | Housebound with back pain that is not known to be mild or severe |
      | 16  | the patient is housebound     | it has lasted 2 days                   | the back pain stops them doing some things    | a GP                | within 7 days         | Housebound with back pain that is limiting                       |
      | 16  | the patient is housebound     | it is not known how long it has lasted | the back pain is mild                         | a GP                | within 7 days         | Housebound with mild back pain, and nobody knows how long        |

  Scenario Outline: A red eye, <where they live>, <what is so>
    Given a 70 year old woman
    And <where they live>
    And the problem is red eye
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | where they live               | what is so                                                                           | destination              | reason                                            |
      | the patient is housebound     | the eye hurts, light hurts it, or sight has changed                                  | a GP                     | Housebound with a red eye that may threaten sight |
      | the patient is housebound     | it is not known whether the eye hurts, light hurts it, or sight has changed          | a GP                     | Housebound with a red eye that may threaten sight |
      | the patient is housebound     | they wear contact lenses, or the eye was knocked or scratched or has something in it | a GP                     | Housebound with a red eye that may threaten sight |
      | the patient is housebound     | the eye does not hurt, light does not hurt it, and sight is as usual                 | the community pharmacist | Red eye without pain                              |
      | the patient is not housebound | the eye hurts, light hurts it, or sight has changed                                  | the optometrist          | Pain, light or sight                              |

  Scenario: The optometrist is asked to come as well
    Given a 70 year old woman
    And the patient is housebound
    And the problem is red eye
    And there are no red flags
    And the eye hurts, light hurts it, or sight has changed
    When reception asks where she should go
    Then she is also sent to the optometrist within 24 hours
    And she is told "can come to your home"

  Scenario: Housebound with back pain, and nobody has said yet how bad it is
    Given a 30 year old man
    And the patient is housebound
    And the problem is low back pain
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then reception must also ask about "the back pain is mild"
    And no rule decides

  Scenario Outline: What bit her is asked, also when the bite spreads and <where she is>
    Given a <age> year old girl
    And <where she is>
    And the problem is insect bite or sting
    And there are no red flags
    And it has lasted 2 days
    And the bite is getting worse and spreading, or has pus
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then reception must also ask about "the bite is from a tick"
    And she is sent to the duty clinician within 24 hours
    And no rule decides

    Examples:
      | age | where she is                | pregnancy                                                   |
      | 9   | the patient is housebound   | the record shows no pregnancy now                           |
      | 9   | the practice is in Wales    | the record shows no pregnancy now                           |
      | 9   | the practice is in Scotland | the record shows no pregnancy now                           |
      | 18  | the practice is in Scotland | it is not known whether the patient is pregnant or might be |

  # Their own rules say what to bring and when to come back.
  Scenario Outline: A urine infection of <who> keeps its own rule, also when <where they are>
    Given <who>
    And <where they are>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <diabetes>
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | who                | where they are              | problem                    | diabetes                           | pregnancy                         | reason                    |
      | a 50 year old man  | the patient is housebound   | urine infection in a man   | the patient does not have diabetes | the record shows no pregnancy now | A man                     |
      | a 50 year old man  | the practice is in Wales    | urine infection in a man   | the patient does not have diabetes | the record shows no pregnancy now | A man                     |
      | a 50 year old man  | the practice is in Scotland | urine infection in a man   | the patient has diabetes           | the record shows no pregnancy now | A man                     |
      | a 15 year old girl | the practice is in Wales    | urine infection in a woman | the patient does not have diabetes | the patient is not pregnant       | A child from three months |
      | a 15 year old girl | the practice is in Scotland | urine infection in a woman | the patient has diabetes           | the patient is not pregnant       | A child from three months |
