Feature: Rash

  Scenario Outline: <who>, <days> days, and <what is so>
    Given <who>
    And the problem is rash in an adult
    And there are no red flags
    And it has lasted <days> days
    And <what is so>
    And the rash is mild
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | days | what is so                                                                | destination              | when            | reason                                    |
      | a 30 year old man   | 13   | the patient feels well in themselves                                      | the community pharmacist | within 24 hours | Mild rash for the pharmacist              |
      | a 30 year old man   | 14   | the patient feels well in themselves                                      | a GP                     | within 7 days   | Rash for two weeks                        |
      | a 30 year old man   | 2    | the patient feels ill in themselves                                       | the duty clinician       | within 6 hours  | Rash and feeling ill                      |
      | a 30 year old man   | 2    | it is not known whether the patient feels ill in themselves               | the duty clinician       | within 6 hours  | Rash and feeling ill                      |
      | a 30 year old man   | 2    | it began after a new medicine or a change of dose                         | the duty clinician       | within 24 hours | Rash after a new medicine                 |
      | a 30 year old man   | 20   | it began after a new medicine or a change of dose                         | the duty clinician       | within 24 hours | Rash after a new medicine                 |
      | a 30 year old man   | 2    | it is not known whether it began after a new medicine or a change of dose | the duty clinician       | within 24 hours | Rash after a new medicine                 |
      | a 30 year old woman | 2    | the patient is pregnant or might be                                       | the duty clinician       | within 6 hours  | Rash in pregnancy                         |
      | a 30 year old woman | 2    | it is not known whether the patient is pregnant or might be               | the duty clinician       | within 6 hours  | Rash in pregnancy                         |
      | a 30 year old woman | 2    | the record shows a pregnancy now                                          | the duty clinician       | within 6 hours  | Rash in a recorded pregnancy              |
      | a 30 year old woman | 2    | the patient is not pregnant                                               | the community pharmacist | within 24 hours | Mild rash for the pharmacist              |
      | a 56 year old woman | 2    | the patient feels well in themselves                                      | the community pharmacist | within 24 hours | Mild rash for the pharmacist              |
      | a 30 year old man   | 2    | the patient has a weak immune system                                      | the duty clinician       | within 24 hours | Rash with a weak immune system: from 16   |
      | a 30 year old man   | 2    | it is not known whether the patient has a weak immune system              | the duty clinician       | within 24 hours | Rash with a weak immune system: from 16   |
      | a 30 year old man   | 4    | they have tried a pharmacist or self-care for this and are no better      | a GP                     | within 7 days   | No better after a pharmacist or self-care |
      | a 16 year old girl  | 2    | the patient has a weak immune system                                      | the duty clinician       | within 24 hours | Rash with a weak immune system: from 16   |

  Scenario Outline: How the rash looks in an adult: <look>
    Given a 16 year old boy
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <look>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem          | look                                                                              | destination              | when            | reason                                   |
      | rash in an adult | the rash is mild                                                                  | the community pharmacist | within 24 hours | Mild rash for the pharmacist             |
      | rash in a child  | the rash is mild                                                                  | the community pharmacist | within 24 hours | Mild rash for the pharmacist             |
      | rash in an adult | the rash covers much of the body, itches badly or is getting worse                | a GP                     | within 7 days   | Widespread, very itchy or worsening rash |
      | rash in an adult | the rash is painful, blistered or weeping, or is near the eyes or on the genitals | a GP                     | within 24 hours | Sore rash in an adult                    |
      | rash in an adult | it is not known whether the rash is mild                                          | a GP                     | within 24 hours | Sore rash in an adult                    |

  Scenario: Nobody knows how long the rash has lasted
    Given a 30 year old man
    And the problem is rash in an adult
    And there are no red flags
    And the rash is mild
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 7 days
    And the reason is "Rash for two weeks"

  Scenario Outline: How the rash looks: <who>, <problem>, <look>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted <days> days
    And <look>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                      | problem          | days | look                                                                                                | what is so                                                   | destination                 | when            | reason                                   |
      | a 15 year old girl       | rash in a child  | 2    | the child's rash is mild                                                                            | the patient has no fever                                     | the community pharmacist    | within 24 hours | Mild rash for the pharmacist             |
      | a 3 year old girl        | rash in a child  | 13   | the child's rash is mild                                                                            | the patient has no fever                                     | the community pharmacist    | within 24 hours | Mild rash for the pharmacist             |
      | a 3 year old girl        | rash in a child  | 14   | the child's rash is mild                                                                            | the patient has no fever                                     | a GP                        | within 7 days   | Rash for two weeks                       |
      | a 3 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | the patient has a fever                                      | the minor illness clinician | within 24 hours | Well child with a rash and a fever       |
      | a 15 year old boy        | rash in a child  | 2    | the child's rash is mild                                                                            | the patient has a fever                                      | the minor illness clinician | within 24 hours | Well child with a rash and a fever       |
      | a 3 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | it is not known whether the patient has a fever              | the minor illness clinician | within 24 hours | Well child with a rash and a fever       |
      | a 3 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | the child seems unwell                                       | the duty clinician          | within 6 hours  | Rash and feeling ill                     |
      | a 3 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | it is not known whether the child seems unwell               | the duty clinician          | within 6 hours  | Rash and feeling ill                     |
      | a 5 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | the patient feels ill in themselves                          | the duty clinician          | within 6 hours  | Rash and feeling ill                     |
      | a 13 year old boy        | rash in a child  | 2    | the child's rash looks just like chickenpox                                                         | the patient has a fever                                      | self-care                   | with advice     | Rash like chickenpox in a well child     |
      | a 13 year old boy        | rash in an adult | 2    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | self-care                   | with advice     | Rash like chickenpox in a well child     |
      | a 14 year old boy        | rash in an adult | 2    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | the duty clinician          | within 6 hours  | Rash like chickenpox from 14 years       |
      | a 12 month old baby boy  | rash in an adult | 1    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | self-care                   | with advice     | Rash like chickenpox in a well child     |
      | an 11 month old baby boy | rash in an adult | 1    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | a GP                        | within 24 hours | A new illness under one year             |
      | a 12 month old baby boy  | rash in an adult | 1    | the child's rash is mild                                                                            | the patient has no fever                                     | the community pharmacist    | within 24 hours | Mild rash for the pharmacist             |
      | an 11 month old baby boy | rash in an adult | 1    | the child's rash is mild                                                                            | the patient has no fever                                     | a GP                        | within 24 hours | A new illness under one year             |
      | a 14 year old boy        | rash in a child  | 2    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | the duty clinician          | within 6 hours  | Rash like chickenpox from 14 years       |
      | a 13 year old girl       | rash in a child  | 2    | the child's rash looks just like chickenpox                                                         | the patient is pregnant or might be                          | the duty clinician          | within 6 hours  | Rash in pregnancy                        |
      | a 12 month old baby boy  | rash in a child  | 1    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | self-care                   | with advice     | Rash like chickenpox in a well child     |
      | an 11 month old baby boy | rash in a child  | 1    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | a GP                        | within 24 hours | A new illness under one year             |
      | a 12 month old baby boy  | rash in a child  | 1    | the child's rash is mild                                                                            | the patient has no fever                                     | the community pharmacist    | within 24 hours | Mild rash for the pharmacist             |
      | an 11 month old baby boy | rash in a child  | 1    | the child's rash is mild                                                                            | the patient has no fever                                     | a GP                        | within 24 hours | A new illness under one year             |
      | a 2 month old baby girl  | rash in a child  | 1    | the child's rash is mild                                                                            | the patient has no fever                                     | the duty clinician          | within 2 hours  | A new illness under three months         |
      | a 9 year old boy         | rash in a child  | 2    | the child's rash is painful, weeping, rough like sandpaper, or near the eyes, or has other blisters | the patient has no fever                                     | a GP                        | within 24 hours | Sore rash in a child                     |
      | a 9 year old boy         | rash in a child  | 2    | it is not known whether the child's rash is mild                                                    | the patient has no fever                                     | a GP                        | within 24 hours | Sore rash in a child                     |
      | a 9 year old boy         | rash in a child  | 2    | the child's rash covers much of the body, itches badly or is getting worse                          | the patient has no fever                                     | a GP                        | within 7 days   | Widespread, very itchy or worsening rash |
      | a 15 year old boy        | rash in a child  | 2    | the child's rash is mild                                                                            | the patient has a weak immune system                         | the duty clinician          | within 2 hours  | Rash with a weak immune system: under 16 |
      | a 15 year old girl       | rash in an adult | 2    | the child's rash looks just like chickenpox                                                         | the patient has no fever                                     | the duty clinician          | within 6 hours  | Rash like chickenpox from 14 years       |
      | a 15 year old boy        | rash in an adult | 2    | it is not known whether the child's rash is mild                                                    | the patient has no fever                                     | a GP                        | within 24 hours | Sore rash in a child                     |
      | a 3 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | it is not known whether the patient has a weak immune system | the duty clinician          | within 2 hours  | Rash with a weak immune system: under 16 |
      | a 3 year old girl        | rash in a child  | 2    | the child's rash is mild                                                                            | the patient does not have a weak immune system               | the community pharmacist    | within 24 hours | Mild rash for the pharmacist             |

  Scenario Outline: A rash, a fever and ill: <who>
    Given <who>
    And the problem is rash in a child
    And there are no red flags
    And it has lasted 2 days
    And <unwell>
    And <fever>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | who                | unwell                                                      | fever                                           | when           | reason                                     |
      | a 4 year old boy   | the child seems unwell                                      | the patient has a fever                         | within 2 hours | Child with a rash, a fever and feeling ill |
      | a 15 year old girl | the patient feels ill in themselves                         | the patient has a fever                         | within 2 hours | Child with a rash, a fever and feeling ill |
      | a 15 year old girl | the patient feels ill in themselves                         | it is not known whether the patient has a fever | within 2 hours | Child with a rash, a fever and feeling ill |
      | a 15 year old girl | the patient feels ill in themselves                         | the patient has no fever                        | within 6 hours | Rash and feeling ill                       |
      | a 16 year old girl | the patient feels ill in themselves                         | the patient has a fever                         | within 6 hours | Rash and feeling ill                       |
      | a 4 year old boy   | it is not known whether the child seems unwell              | the patient has a fever                         | within 2 hours | Child with a rash, a fever and feeling ill |
      | a 9 year old girl  | it is not known whether the patient feels ill in themselves | the patient has a fever                         | within 2 hours | Child with a rash, a fever and feeling ill |

  Scenario: A mild rash costs no more questions
    Given a 30 year old man
    And the problem is rash in an adult
    And there are no red flags
    And it has lasted 2 days
    And the rash is mild
    And the patient feels well in themselves
    And it did not begin after a new medicine or a change of dose
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more
