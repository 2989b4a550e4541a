Feature: Coming back about a problem of another kind

  Scenario Outline: <reason>: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                     | problem                               | what is so                      | destination              | when                  | reason                                            |
      | a 30 year old man       | constipation                          | this problem has had 2 contacts | the community pharmacist | within 24 hours       | New constipation                                  |
      | a 30 year old man       | constipation                          | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 7 year old girl       | threadworms                           | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | hay fever                             | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | penis or foreskin problem             | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old woman     | bleeding between periods or after sex | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | nosebleed                             | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | an 8 month old baby boy | teething                              | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | blocked ear or ear wax                | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | high blood pressure reading           | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | tired all the time                    | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old woman     | trouble getting pregnant              | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | hurt arm or leg                       | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | animal or human bite                  | this problem has had 3 contacts | a GP                     | within 3 working days | Third contact for another problem                 |
      | a 30 year old man       | bang to the head                      | this problem has had 3 contacts | the duty clinician       | within 2 hours        | Third contact about a bang to the head or a bleed |
      | a 30 year old man       | heavy bleeding                        | this problem has had 3 contacts | the duty clinician       | within 2 hours        | Third contact about a bang to the head or a bleed |

  Scenario Outline: <reason>: <problem>, with two answers
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | problem                               | what is so                                                           | and                                                                                         | destination              | when                  | reason                                        |
      | a 30 year old man    | bloating or irritable bowel           | this problem has had 3 contacts                                      | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed | a GP                     | within 3 working days | Third contact for another problem             |
      | a 30 year old woman  | another problem in pregnancy          | this problem has had 3 contacts                                      | it is a minor ailment such as a cold, heartburn, piles or constipation                      | a GP                     | within 3 working days | Third contact for another problem             |
      | a 30 year old woman  | another problem in pregnancy          | this problem has had 2 contacts                                      | it is a minor ailment such as a cold, heartburn, piles or constipation                      | the community pharmacist | within 24 hours       | Minor ailment in pregnancy                    |
      | a 30 year old man    | cold sore                             | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 7 days         | No better after a pharmacist, another problem |
      | a 30 year old man    | cold sore                             | they have not tried a pharmacist or self-care for this               | it has lasted 3 days                                                                        | the community pharmacist | within 24 hours       | Cold sore                                     |
      | a 30 year old woman  | painful periods                       | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 7 days         | No better after a pharmacist, another problem |
      | a 30 year old woman  | bleeding between periods or after sex | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 7 days         | No better after a pharmacist, another problem |
      | a 30 year old man    | small burn or scald                   | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 7 days         | No better after a pharmacist, another problem |
      | a 30 year old man    | eczema                                | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 14 days        | No better after a pharmacist, slow by nature  |
      | a 30 year old man    | sleep problem                         | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 14 days        | Poor sleep, no better after a pharmacist      |
      | a 30 year old man    | bang to the head                      | this problem has had 2 contacts                                      | a grown-up can stay with them for the first two days after the bang to the head             | self-care                | with advice           | Head injury without any danger sign           |
      | a 30 year old man    | heavy bleeding                        | this problem has had 2 contacts                                      | the blood comes from a wound in the skin                                                    | self-care                | with advice           | A small wound that has stopped bleeding       |
      | a 17 year old girl   | sleep problem                         | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | the school nurse         | within 14 days        | A child who sleeps badly: of school age       |
      | an 18 year old woman | sleep problem                         | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                                        | a GP                     | within 14 days        | Poor sleep, no better after a pharmacist      |
      | an 18 year old woman | sleep problem                         | they have not tried a pharmacist or self-care for this               | it has lasted 3 days                                                                        | the community pharmacist | within 24 hours       | Poor sleep for less than four weeks           |
      | a 30 year old man    | eczema                                | they have not tried a pharmacist or self-care for this               | it has lasted 3 days                                                                        | the community pharmacist | within 24 hours       | Mild eczema                                   |

  Scenario Outline: <reason>: <problem>, with three answers
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
      | who                 | problem                      | what is so                                                           | and                                                                    | also                                                                                        | destination              | when                  | reason                                                   |
      | a 30 year old man   | bleeding from the bottom     | this problem has had 2 contacts                                      | the blood is bright red, and from piles that a clinician has confirmed | it has lasted 2 days                                                                        | the community pharmacist | within 24 hours       | Known piles that bleed a little                          |
      | a 30 year old man   | bleeding from the bottom     | this problem has had 3 contacts                                      | the blood is bright red, and from piles that a clinician has confirmed | it has lasted 2 days                                                                        | a GP                     | within 3 working days | Third contact for another problem                        |
      | a 30 year old man   | bleeding from the bottom     | they have tried a pharmacist or self-care for this and are no better | the blood is bright red, and from piles that a clinician has confirmed | it has lasted 3 days                                                                        | a GP                     | within 7 days         | No better after a pharmacist, another problem            |
      | a 30 year old woman | another problem in pregnancy | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                   | it is a minor ailment such as a cold, heartburn, piles or constipation                      | a GP                     | within 7 days         | Minor ailment in pregnancy, no better after a pharmacist |
      | a 30 year old man   | bloating or irritable bowel  | they have tried a pharmacist or self-care for this and are no better | it has lasted 3 days                                                   | the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed | a GP                     | within 14 days        | No better after a pharmacist, slow by nature             |
      | a 30 year old woman | another problem in pregnancy | they have not tried a pharmacist or self-care for this               | it has lasted 3 days                                                   | it is a minor ailment such as a cold, heartburn, piles or constipation                      | the community pharmacist | within 24 hours       | Minor ailment in pregnancy                               |
