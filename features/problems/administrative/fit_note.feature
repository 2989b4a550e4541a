Feature: Fit note

  Scenario Outline: <who>: <note>, <how long>, <why>
    Given <who>
    And the problem is fit note
    And they have no new or worse symptom today
    And <note>
    And <how long>
    And <why>
    And there is no numbness between the legs, no change of bladder or bowel, and no weakness of both legs
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | who                 | note                                                          | how long                                         | why                                                                     | destination         | when                    | reason                           |
      | a 40 year old man   | it is the first note for this illness                         | they have been off work 7 days                   | the note is for a muscle, joint or back problem                         | self-care           | with advice             | First seven days                 |
      | a 40 year old man   | it is the first note for this illness                         | they have been off work 8 days                   | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | First note                       |
      | a 40 year old man   | it is the first note for this illness                         | they have been off work 8 days                   | it is not known whether the note is for a muscle, joint or back problem | a GP                | within 7 days           | First note                       |
      | a 40 year old man   | it is the first note for this illness                         | it is not known how long they have been off work | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | First note                       |
      | a 40 year old man   | it is the first note for this illness                         | they have been off work 8 days                   | the note is for a muscle, joint or back problem                         | the physiotherapist | within 7 days           | First note for muscles or joints |
      | a 40 year old man   | it is a further note for the same illness                     | they have been off work 30 days                  | the note is not for a muscle, joint or back problem                     | the practice office | within 3 working days   | A further note                   |
      | a 40 year old man   | it is a note for days that have passed                        | they have been off work 5 days                   | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | A note for days that have passed |
      | a 40 year old man   | it is not known whether it is the first note for this illness | they have been off work 5 days                   | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | A note of unknown kind           |
      | a 16 year old boy   | it is the first note for this illness                         | they have been off work 8 days                   | the note is for a muscle, joint or back problem                         | the physiotherapist | within 7 days           | First note for muscles or joints |
      | a 16 year old boy   | it is the first note for this illness                         | they have been off work 3 days                   | the note is for a muscle, joint or back problem                         | self-care           | with advice             | First seven days                 |
      | a 15 year old boy   | it is the first note for this illness                         | they have been off work 8 days                   | the note is for a muscle, joint or back problem                         | the practice office | by the next working day | Under 16 years                   |
      | a 40 year old woman | it is the first note for this illness                         | they have been off work 7 days                   | the note is not for a muscle, joint or back problem                     | self-care           | with advice             | First seven days                 |
      | a 40 year old woman | it is the first note for this illness                         | it is not known how long they have been off work | the note is for a muscle, joint or back problem                         | the physiotherapist | within 7 days           | First note for muscles or joints |
      | a 16 year old girl  | it is the first note for this illness                         | they have been off work 8 days                   | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | First note                       |
      | a 16 year old girl  | it is a further note for the same illness                     | they have been off work 30 days                  | the note is not for a muscle, joint or back problem                     | the practice office | within 3 working days   | A further note                   |
      | a 16 year old girl  | it is a note for days that have passed                        | they have been off work 3 days                   | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | A note for days that have passed |
      | a 16 year old girl  | it is not known whether it is the first note for this illness | they have been off work 3 days                   | the note is not for a muscle, joint or back problem                     | a GP                | within 7 days           | A note of unknown kind           |
      | a 15 year old girl  | it is the first note for this illness                         | they have been off work 3 days                   | the note is not for a muscle, joint or back problem                     | the practice office | by the next working day | Under 16 years                   |
      | a 15 year old girl  | it is the first note for this illness                         | they have been off work 8 days                   | the note is not for a muscle, joint or back problem                     | the practice office | by the next working day | Under 16 years                   |
      | a 15 year old girl  | it is a note for days that have passed                        | they have been off work 3 days                   | the note is not for a muscle, joint or back problem                     | the practice office | by the next working day | Under 16 years                   |
      | a 15 year old girl  | it is not known whether it is the first note for this illness | they have been off work 3 days                   | the note is not for a muscle, joint or back problem                     | the practice office | by the next working day | Under 16 years                   |

  Scenario: The clinician who signed the last note hears of the next
    Given a 40 year old woman
    And the problem is fit note
    And they have no new or worse symptom today
    And it is a further note for the same illness
    And the note is not for a muscle, joint or back problem
    When reception asks where she should go
    Then the clinician who signed the last note is told
    And reception asks nothing more

  Scenario Outline: A note for the back: <nerves>
    Given a 40 year old man
    And the problem is fit note
    And they have no new or worse symptom today
    And it is the first note for this illness
    And they have been off work 8 days
    And the note is for a muscle, joint or back problem
    And <nerves>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | nerves                                                                                                                                    | destination         | when                    | reason                                             |
      | there is no numbness between the legs, no change of bladder or bowel, and no weakness of both legs                                        | the physiotherapist | within 7 days           | First note for muscles or joints                   |
      | with the back or leg pain they are numb between the legs, the bladder or bowel has changed, or both legs are weak                         | A&E                 | to arrive within 1 hour | A note for pain with signs of pressed nerves       |
      | it is not known whether with the back or leg pain they are numb between the legs, the bladder or bowel has changed, or both legs are weak | the duty clinician  | within 1 hour           | A note for pain, and nobody knows about the nerves |

  Scenario Outline: Who is asked about the nerves: <why>
    Given a 40 year old man
    And the problem is fit note
    And they have no new or worse symptom today
    And it is the first note for this illness
    And they have been off work 8 days
    And <why>
    When reception asks where he should go
    Then <asked>

    Examples:
      | why                                                 | asked                                                                                                                                              |
      | the note is for a muscle, joint or back problem     | reception must first ask about "with the back or leg pain they are numb between the legs, the bladder or bowel has changed, or both legs are weak" |
      | the note is not for a muscle, joint or back problem | reception asks nothing more                                                                                                                        |

  Scenario Outline: A first note for muscles: <housebound>
    Given a 50 year old man
    And the problem is fit note
    And it is the first note for this illness
    And they have been off work 8 days
    And the note is for a muscle, joint or back problem
    And <housebound>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 7 days
    And the reason is "<reason>"

    Examples:
      | housebound                    | destination         | reason                                   |
      | the patient is housebound     | a GP                | First note in somebody who is housebound |
      | the patient is not housebound | the physiotherapist | First note for muscles or joints         |

  Scenario Outline: A first note for somebody housebound: <who>, <how long>
    Given <who>
    And the problem is fit note
    And the patient is housebound
    And it is the first note for this illness
    And <how long>
    And the note is for a muscle, joint or back problem
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | how long                                         | destination         | when                    | reason                                   |
      | a 50 year old woman | they have been off work 7 days                   | self-care           | with advice             | First seven days                         |
      | a 50 year old woman | it is not known how long they have been off work | a GP                | within 7 days           | First note in somebody who is housebound |
      | a 15 year old boy   | they have been off work 8 days                   | the practice office | by the next working day | Under 16 years                           |
