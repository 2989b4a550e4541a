Feature: Testicles, penis and erections

  Scenario Outline: A testicle at <age>, <days> days, <how it is>
    Given a <age> year old man
    And the problem is testicle lump or pain
    And there are no red flags
    And it has lasted <days> days
    And <how it is>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | how it is                                                                      | destination        | when                  | reason                                |
      | 17  | 8    | the testicle or the scrotum hurts or has newly swollen                         | the duty clinician | within 2 hours        | A painful testicle under 18           |
      | 17  | 8    | it is not known whether the testicle or the scrotum hurts or has newly swollen | the duty clinician | within 2 hours        | A painful testicle under 18           |
      | 18  | 6    | the testicle or the scrotum hurts or has newly swollen                         | a GP               | within 24 hours       | Gradual pain or swelling under a week |
      | 18  | 6    | it is not known whether the testicle or the scrotum hurts or has newly swollen | a GP               | within 24 hours       | Gradual pain or swelling under a week |
      | 18  | 7    | the testicle or the scrotum hurts or has newly swollen                         | a GP               | within 3 working days | Gradual pain or swelling for a week   |
      | 18  | 7    | it is not known whether the testicle or the scrotum hurts or has newly swollen | a GP               | within 3 working days | Gradual pain or swelling for a week   |
      | 18  | 7    | the testicle and the scrotum neither hurt nor have newly swollen               | a GP               | within 7 days         | Lump in a testicle                    |
      | 17  | 7    | the testicle and the scrotum neither hurt nor have newly swollen               | a GP               | within 7 days         | Lump in a testicle                    |
      | 18  | 2    | the testicle and the scrotum neither hurt nor have newly swollen               | a GP               | within 7 days         | Lump in a testicle                    |

  Scenario: A painful testicle, and nobody knows since when
    Given a 40 year old man
    And the problem is testicle lump or pain
    And there are no red flags
    And it is not known how long it has lasted
    And the testicle or the scrotum hurts or has newly swollen
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Gradual pain or swelling under a week"

  Scenario Outline: Recorded as female, with <problem>: <what is so>
    Given a 30 year old woman
    And the problem is <problem>
    And there are no red flags
    And it has lasted 8 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                   | what is so                                                                     | destination        | when           | reason                                            |
      | testicle lump or pain     | the testicle or the scrotum hurts or has newly swollen                         | the duty clinician | within 2 hours | A painful testicle in somebody recorded as female |
      | testicle lump or pain     | it is not known whether the testicle or the scrotum hurts or has newly swollen | the duty clinician | within 2 hours | A painful testicle in somebody recorded as female |
      | testicle lump or pain     | the testicle and the scrotum neither hurt nor have newly swollen               | a GP               | within 7 days  | Lump in a testicle                                |
      | penis or foreskin problem | the tip or the foreskin is a little red, sore or itchy                         | the duty clinician | within 2 hours | Penis problem in somebody recorded as female      |

  Scenario Outline: The penis at <age>, <days> days: <trouble>
    Given a <age> year old man
    And the problem is penis or foreskin problem
    And there are no red flags
    And it has lasted <days> days
    And <trouble>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | trouble                                                                        | destination              | when                  | reason                            |
      | 15  | 2    | the tip or the foreskin is a little red, sore or itchy                         | a GP                     | within 3 working days | Mildly sore penis of a child      |
      | 16  | 13   | the tip or the foreskin is a little red, sore or itchy                         | the community pharmacist | within 24 hours       | Mildly sore penis from 16 years   |
      | 16  | 14   | the tip or the foreskin is a little red, sore or itchy                         | a GP                     | within 7 days         | Sore penis that lasts: two weeks  |
      | 15  | 2    | there is a discharge from the penis, or a new blister or open sore             | a GP                     | within 24 hours       | Discharge under 16                |
      | 16  | 2    | there is a discharge from the penis, or a new blister or open sore             | the sexual health clinic | within 3 working days | Discharge from 16 years           |
      | 4   | 90   | the foreskin is tight, or it is something else about the penis                 | a GP                     | within 14 days        | Tight foreskin, or something else |
      | 30  | 2    | it is not known whether the tip or the foreskin is a little red, sore or itchy | a GP                     | within 3 working days | Nobody knows what the trouble is  |

  Scenario Outline: A man of 30: <what is so>
    Given a 30 year old man
    And the problem is penis or foreskin problem
    And there are no red flags
    And <how long>
    And <trouble>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | trouble                                                            | what is so                                                                                                      | destination | when                    | reason                                         |
      | it has lasted 2 days                   | there is a discharge from the penis, or a new blister or open sore | the discharge comes with a painful testicle, tummy pain, a fever or a sore joint or eye                         | a GP        | within 24 hours         | Discharge with pain or a fever                 |
      | it has lasted 2 days                   | there is a discharge from the penis, or a new blister or open sore | it is not known whether the discharge comes with a painful testicle, tummy pain, a fever or a sore joint or eye | a GP        | within 24 hours         | Nobody knows what the discharge comes with     |
      | it has lasted 2 days                   | the tip or the foreskin is a little red, sore or itchy             | the sore penis is very swollen or full of pus, or it stings to pass urine                                       | a GP        | within 24 hours         | Sore penis, and more than mild                 |
      | it has lasted 2 days                   | the tip or the foreskin is a little red, sore or itchy             | it is not known whether the sore penis is very swollen or full of pus, or it stings to pass urine               | a GP        | within 24 hours         | Nobody knows how bad the sore penis is         |
      | it has lasted 5 days                   | the tip or the foreskin is a little red, sore or itchy             | they have tried a pharmacist or self-care for this and are no better                                            | a GP        | within 7 days           | Sore penis that lasts: after a first plan      |
      | it is not known how long it has lasted | the tip or the foreskin is a little red, sore or itchy             | the patient is male                                                                                             | a GP        | within 7 days           | Sore penis that lasts: nobody knows since when |
      | it has lasted 2 days                   | the tip or the foreskin is a little red, sore or itchy             | the trouble with the penis began suddenly with an injury, a crack or a pop                                      | A&E         | to arrive within 1 hour | Injury of the penis: told                      |
      | it is not known how long it has lasted | the foreskin is tight, or it is something else about the penis     | the patient is male                                                                                             | a GP        | within 14 days          | Tight foreskin, or something else              |

  Scenario Outline: Erection problems: <what is so>
    Given a 50 year old man
    And the problem is erection problems
    And there are no red flags
    And <what is so>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                         | destination | when                    | reason                            |
      | the trouble with the penis began without an injury, a crack or a pop                               | a GP        | within 14 days          | Erection problems                 |
      | the trouble with the penis began suddenly with an injury, a crack or a pop                         | A&E         | to arrive within 1 hour | Injury of the penis: told         |
      | it is not known whether the trouble with the penis began suddenly with an injury, a crack or a pop | A&E         | to arrive within 1 hour | Injury of the penis: nobody knows |
