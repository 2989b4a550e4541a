Feature: Light-headedness and faints

  Scenario Outline: <problem>: <what>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                  | what                   | who                 | finding                                                                                                           | destination             | when                  | reason                                           |
      | light-headed on standing | well                   | a 70 year old woman | it did not begin after a new medicine or a change of dose                                                         | a GP                    | within 7 days         | Light-headed and well                            |
      | light-headed on standing | new medicine not known | a 70 year old woman | it is not known whether it began after a new medicine or a change of dose                                         | a GP                    | within 7 days         | Light-headed and well                            |
      | light-headed on standing | new medicine           | a 70 year old woman | it began after a new medicine or a change of dose                                                                 | the practice pharmacist | within 3 working days | Light-headed on a new medicine                   |
      | light-headed on standing | new medicine at 16     | a 16 year old boy   | it began after a new medicine or a change of dose                                                                 | the practice pharmacist | within 3 working days | Light-headed on a new medicine                   |
      | light-headed on standing | new medicine at 15     | a 15 year old boy   | it began after a new medicine or a change of dose                                                                 | a GP                    | within 7 days         | Light-headed and well                            |
      | light-headed on standing | a fall                 | a 70 year old woman | they have fallen or passed out, the room spins, or they are too dizzy to stand                                    | a GP                    | within 24 hours       | Light-headed with a fall, a blackout or spinning |
      | light-headed in general  | fall not known         | a 70 year old woman | it is not known whether they have fallen or passed out, the room spins, or they are too dizzy to stand            | a GP                    | within 24 hours       | Light-headed with a fall, a blackout or spinning |
      | light-headed in general  | diarrhoea              | a 40 year old man   | they are vomiting, have diarrhoea, a fever or heavy bleeding, or hardly drink                                     | a GP                    | within 24 hours       | Light-headed and short of fluid or blood         |
      | light-headed in general  | fluid not known        | a 40 year old man   | it is not known whether they are vomiting, have diarrhoea, a fever or heavy bleeding, or hardly drink             | a GP                    | within 24 hours       | Light-headed and short of fluid or blood         |
      | light-headed in general  | recorded pregnancy     | a 30 year old woman | the record shows a pregnancy now                                                                                  | a GP                    | within 24 hours       | Light-headed in a recorded pregnancy             |
      | light-headed in general  | four years old         | a 4 year old girl   | it did not begin after a new medicine or a change of dose                                                         | a GP                    | within 24 hours       | Light-headed under five                          |
      | light-headed in general  | five years old         | a 5 year old girl   | it did not begin after a new medicine or a change of dose                                                         | a GP                    | within 7 days         | Light-headed and well                            |
      | light-headed in general  | an arm is weak         | a 70 year old woman | there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes | 999                     | now                   | Stroke                                           |
      | light-headed in general  | care home              | a 70 year old woman | the patient lives in a care home                                                                                  | the care home team      | within 24 hours       | A care home resident with a new illness          |

  Scenario: New medicine and a fall: the fall decides
    Given a 70 year old woman
    And the problem is light-headed on standing
    And there are no red flags
    And it began after a new medicine or a change of dose
    And they have fallen or passed out, the room spins, or they are too dizzy to stand
    When reception asks where she should go
    Then she is sent to a GP within 24 hours

  Scenario Outline: New medicine, and a pharmacist could not help: <who>
    Given <who>
    And the problem is light-headed on standing
    And there are no red flags
    And it has lasted 5 days
    And it began after a new medicine or a change of dose
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | who                 | when                  | reason                                                         |
      | a 70 year old woman | within 3 working days | Light-headed on a new medicine and no better with a pharmacist |
      | a 16 year old boy   | within 3 working days | Light-headed on a new medicine and no better with a pharmacist |
      | a 15 year old boy   | within 7 days         | Light-headed and well                                          |

  Scenario Outline: Faint: <what>
    Given <who>
    And the problem is faint
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                | who                 | finding                                                                                                                              | destination        | when                    | reason                           |
      | simple              | a 30 year old man   | the faint had a clear trigger                                                                                                        | a GP               | within 7 days           | Simple faint                     |
      | simple at 5         | a 5 year old boy    | the faint had a clear trigger                                                                                                        | a GP               | within 7 days           | Simple faint                     |
      | at 4                | a 4 year old boy    | the faint had a clear trigger                                                                                                        | a GP               | within 24 hours         | Faint under five                 |
      | simple at 64        | a 64 year old man   | the faint had a clear trigger                                                                                                        | a GP               | within 7 days           | Simple faint                     |
      | at 65               | a 65 year old man   | the faint had a clear trigger                                                                                                        | a GP               | within 24 hours         | Faint from 65                    |
      | not recovered       | a 30 year old man   | they are not fully back to normal since the faint                                                                                    | the duty clinician | within 1 hour           | Not back to normal after a faint |
      | recovery not known  | a 30 year old man   | it is not known whether they are not fully back to normal since the faint                                                            | the duty clinician | within 1 hour           | Not back to normal after a faint |
      | no trigger          | a 30 year old man   | the faint had no clear trigger, came without warning, or came while sitting or lying                                                 | a GP               | within 24 hours         | Faint without a clear trigger    |
      | trigger not known   | a 30 year old man   | it is not known whether the faint had no clear trigger, came without warning, or came while sitting or lying                         | a GP               | within 24 hours         | Faint without a clear trigger    |
      | a risk              | a 30 year old man   | they have heart disease, take a new medicine, have fainted before in the last year, or were hurt in the fall                         | a GP               | within 24 hours         | Faint with a risk                |
      | risk not known      | a 30 year old man   | it is not known whether they have heart disease, take a new medicine, have fainted before in the last year, or were hurt in the fall | a GP               | within 24 hours         | Faint with a risk                |
      | pregnant            | a 30 year old woman | the patient is pregnant or might be                                                                                                  | a GP               | within 24 hours         | Faint in pregnancy               |
      | pregnancy not known | a 30 year old woman | it is not known whether the patient is pregnant or might be                                                                          | a GP               | within 24 hours         | Faint in pregnancy               |
      | during a run        | a 17 year old girl  | there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family                | A&E                | to arrive within 1 hour | Collapse on effort               |
      | a fit               | a 17 year old girl  | there is a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                                      | 999                | now                     | First or complicated fit         |

  Scenario: No better with a pharmacist, and no new medicine
    Given a 16 year old boy
    And the problem is light-headed in general
    And there are no red flags
    And it has lasted 5 days
    And it did not begin after a new medicine or a change of dose
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "Light-headed and well"
