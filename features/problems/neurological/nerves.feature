Feature: Numbness, tremor, epilepsy and memory

  Scenario Outline: <problem>: <what>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | problem              | what                | who                    | finding                                                                                                                                | destination        | when              | reason                                           |
      | numbness or tingling | fingers             | a 50 year old woman    | no side of the face or body went numb suddenly in the last week                                                                        | a GP               | within 7 days     | Numb or tingling without weakness                |
      | numbness or tingling | at 16               | a 16 year old girl     | no side of the face or body went numb suddenly in the last week                                                                        | a GP               | within 7 days     | Numb or tingling without weakness                |
      | numbness or tingling | at 15               | a 15 year old girl     | no side of the face or body went numb suddenly in the last week                                                                        | a GP               | within 24 hours   | Numb or tingling under 16                        |
      | numbness or tingling | one side, sudden    | a 50 year old woman    | one side of the face or body went numb suddenly in the last week                                                                       | 999                | now               | One side suddenly numb                           |
      | numbness or tingling | side not known      | a 50 year old woman    | it is not known whether one side of the face or body went numb suddenly in the last week                                               | the duty clinician | within 1 hour     | Nobody knows whether one side went numb suddenly |
      | numbness or tingling | spreading           | a 50 year old woman    | it is spreading, or there is weakness, unsteadiness, changed sight or trouble passing urine                                            | the duty clinician | within 2 hours    | Numb, and weak or spreading                      |
      | numbness or tingling | spread not known    | a 50 year old woman    | it is not known whether it is spreading, or there is weakness, unsteadiness, changed sight or trouble passing urine                    | the duty clinician | within 2 hours    | Numb, and weak or spreading                      |
      | tremor               | slow                | a 70 year old man      | with the shaking they keep their weight, do not feel too hot, have no fast heartbeat and no new medicine                               | a GP               | within 14 days    | Slow tremor                                      |
      | tremor               | at 5                | a 5 year old boy       | with the shaking they keep their weight, do not feel too hot, have no fast heartbeat and no new medicine                               | a GP               | within 14 days    | Slow tremor                                      |
      | tremor               | at 4                | a 4 year old boy       | with the shaking they keep their weight, do not feel too hot, have no fast heartbeat and no new medicine                               | a GP               | within 24 hours   | Shaking child under five                         |
      | tremor               | three months old    | a 3 month old baby boy | the patient does not live in a care home                                                                                               | a GP               | within 24 hours   | Shaking child under five                         |
      | tremor               | ten weeks old       | a 10 week old baby boy | the patient does not live in a care home                                                                                               | the duty clinician | within 2 hours    | Shaking baby under three months                  |
      | tremor               | within days         | a 70 year old man      | the shaking began within days, or comes with weakness, stiffness, unsteadiness or a change in the person                               | a GP               | within 24 hours   | Shaking that began within days                   |
      | tremor               | speed not known     | a 70 year old man      | it is not known whether the shaking began within days, or comes with weakness, stiffness, unsteadiness or a change in the person       | a GP               | within 24 hours   | Shaking that began within days                   |
      | tremor               | too hot             | a 40 year old woman    | with the shaking they lose weight, feel too hot or have a fast heartbeat, or it began after a new medicine                             | a GP               | within 7 days     | Shaking that may be the thyroid or a medicine    |
      | tremor               | heat not known      | a 40 year old woman    | it is not known whether with the shaking they lose weight, feel too hot or have a fast heartbeat, or it began after a new medicine     | a GP               | within 7 days     | Shaking that may be the thyroid or a medicine    |
      | epilepsy             | review              | a 30 year old man      | the fits are as usual or have stopped                                                                                                  | the practice nurse | on a planned date | Yearly epilepsy review                           |
      | epilepsy             | review at 16        | a 16 year old boy      | the fits are as usual or have stopped                                                                                                  | the practice nurse | on a planned date | Yearly epilepsy review                           |
      | epilepsy             | review at 15        | a 15 year old boy      | the fits are as usual or have stopped                                                                                                  | a GP               | as a routine      | Epilepsy review under 16                         |
      | epilepsy             | breakthrough        | a 30 year old man      | they had a fit after a time without fits, or have more fits or other fits than usual                                                   | a GP               | within 24 hours   | Fits have come back or changed                   |
      | epilepsy             | fits not known      | a 30 year old man      | it is not known whether they had a fit after a time without fits, or have more fits or other fits than usual                           | a GP               | within 24 hours   | Fits have come back or changed                   |
      | epilepsy             | valproate           | a 30 year old woman    | they take valproate or topiramate, or are pregnant or plan to be, with epilepsy                                                        | a GP               | within 24 hours   | Epilepsy and pregnancy, or valproate             |
      | epilepsy             | valproate not known | a 30 year old woman    | it is not known whether they take valproate or topiramate, or are pregnant or plan to be, with epilepsy                                | a GP               | within 24 hours   | Epilepsy and pregnancy, or valproate             |
      | epilepsy             | a rash              | a 30 year old man      | they have a rash, great sleepiness, unsteadiness, low mood or other trouble since taking the epilepsy medicine                         | a GP               | within 24 hours   | Trouble with the epilepsy medicine               |
      | epilepsy             | trouble not known   | a 30 year old man      | it is not known whether they have a rash, great sleepiness, unsteadiness, low mood or other trouble since taking the epilepsy medicine | a GP               | within 24 hours   | Trouble with the epilepsy medicine               |
      | memory problem       | slow                | a 76 year old woman    | the memory got worse slowly, and not after a blow to the head                                                                          | a GP               | within 14 days    | Memory that slowly gets worse                    |
      | memory problem       | at 16               | a 16 year old girl     | the memory got worse slowly, and not after a blow to the head                                                                          | a GP               | within 14 days    | Memory that slowly gets worse                    |
      | memory problem       | at 15               | a 15 year old girl     | the memory got worse slowly, and not after a blow to the head                                                                          | a GP               | within 7 days     | Memory problem under 16                          |
      | memory problem       | quick               | a 76 year old woman    | the memory got worse within days or weeks, or since a blow to the head                                                                 | a GP               | within 24 hours   | Memory that got worse quickly                    |
      | memory problem       | speed not known     | a 76 year old woman    | it is not known whether the memory got worse within days or weeks, or since a blow to the head                                         | a GP               | within 24 hours   | Memory that got worse quickly                    |
      | memory problem       | wanders             | a 76 year old woman    | they are not safe: they wander, forget the cooker, stop eating or washing, or nobody near can cope any more                            | the duty clinician | within 24 hours   | Not safe with a memory problem                   |
      | memory problem       | safety not known    | a 76 year old woman    | it is not known whether they are not safe: they wander, forget the cooker, stop eating or washing, or nobody near can cope any more    | the duty clinician | within 24 hours   | Not safe with a memory problem                   |
      | memory problem       | sudden confusion    | a 76 year old woman    | there is sudden confusion, talk that makes no sense, or great drowsiness                                                               | 999                | now               | New confusion                                    |

  Scenario: A memory worry gets 30 minutes, with a relative
    Given a 76 year old woman
    And the problem is memory problem
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then the appointment is 30 minutes
    And she is told "bring somebody who knows you well"

  Scenario: Somebody who is not safe is also known to the care co-ordinator
    Given a 76 year old woman
    And the problem is memory problem
    And there are no red flags
    And they are not safe: they wander, forget the cooker, stop eating or washing, or nobody near can cope any more
    When reception asks where she should go
    Then she is also sent to the care co-ordinator by the next working day

  Scenario Outline: The question about valproate and pregnancy is for women between 11 and 55: <who>
    Given <who>
    And the problem is epilepsy
    And there are no red flags
    And the fits are as usual or have stopped
    And the epilepsy medicine gives them no trouble
    When reception asks where they should go
    Then <asked>

    Examples:
      | who                 | asked                                                                                                           |
      | a 10 year old girl  | reception asks nothing more                                                                                     |
      | an 11 year old girl | reception must also ask about "they take valproate or topiramate, or are pregnant or plan to be, with epilepsy" |
      | a 55 year old woman | reception must also ask about "they take valproate or topiramate, or are pregnant or plan to be, with epilepsy" |
      | a 56 year old woman | reception asks nothing more                                                                                     |
      | a 30 year old man   | reception asks nothing more                                                                                     |
