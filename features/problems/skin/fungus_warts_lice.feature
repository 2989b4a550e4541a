Feature: Fungal infection, warts, and lice or scabies

  Scenario Outline: <problem>: <who>, and <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                       | who                       | what is so                                                                                                                                   | destination              | when                  | reason                                            |
      | fungal skin or nail infection | a 30 year old man         | the patient is male                                                                                                                          | the community pharmacist | within 24 hours       | Fungal infection of the skin                      |
      | fungal skin or nail infection | a 12 month old baby girl  | the patient is female                                                                                                                        | the community pharmacist | within 24 hours       | Fungal infection of the skin                      |
      | fungal skin or nail infection | an 11 month old baby girl | the patient is female                                                                                                                        | a GP                     | within 7 days         | Fungal infection under one year                   |
      | fungal skin or nail infection | a 6 year old boy          | the fungal infection is hot, swollen, very sore or weeping, or makes a soft, boggy lump on the scalp                                         | a GP                     | within 24 hours       | Inflamed fungal infection                         |
      | fungal skin or nail infection | a 6 year old boy          | it is not known whether the fungal infection is hot, swollen, very sore or weeping, or makes a soft, boggy lump on the scalp                 | a GP                     | within 24 hours       | Inflamed fungal infection                         |
      | fungal skin or nail infection | a 30 year old man         | the fungal infection is in the scalp, beard or nails, or they have diabetes, poor blood flow or a weak immune system                         | a GP                     | within 7 days         | Fungal infection that a pharmacist does not treat |
      | fungal skin or nail infection | a 30 year old man         | it is not known whether the fungal infection is in the scalp, beard or nails, or they have diabetes, poor blood flow or a weak immune system | a GP                     | within 7 days         | Fungal infection that a pharmacist does not treat |
      | fungal skin or nail infection | a 30 year old man         | the patient has a weak immune system                                                                                                         | a GP                     | within 7 days         | Fungal infection that a pharmacist does not treat |
      | fungal skin or nail infection | a 30 year old man         | this problem has had 3 contacts                                                                                                              | a GP                     | within 3 working days | Third contact about a fungal infection            |
      | fungal skin or nail infection | a 30 year old man         | this problem has had 2 contacts                                                                                                              | the community pharmacist | within 24 hours       | Fungal infection of the skin                      |
      | wart or verruca               | a 30 year old man         | the wart is on a hand, a foot or elsewhere on the body, and the feet are healthy                                                             | self-care                | with advice           | Ordinary wart                                     |
      | wart or verruca               | a 6 year old girl         | the wart is on a hand, a foot or elsewhere on the body, and the feet are healthy                                                             | self-care                | with advice           | Ordinary wart                                     |
      | wart or verruca               | a 60 year old man         | the wart is on the foot of somebody with diabetes, poor blood flow or numb feet                                                              | the foot clinic          | within 14 days        | Wart on a foot at risk                            |
      | wart or verruca               | a 60 year old man         | the wart is on the face                                                                                                                      | a GP                     | within 14 days        | Wart on the face                                  |
      | wart or verruca               | a 60 year old man         | it is not known whether the wart is on the face                                                                                              | a GP                     | within 14 days        | Wart in a place that nobody can tell              |
      | wart or verruca               | a 16 year old girl        | the wart is on the genitals or round the back passage                                                                                        | the sexual health clinic | within 14 days        | Genital wart from 16 years                        |
      | wart or verruca               | a 15 year old girl        | the wart is on the genitals or round the back passage                                                                                        | a GP                     | within 3 working days | Genital wart under 16 years                       |

  Scenario Outline: An ordinary wart, and <what is so>
    Given a 30 year old man
    And the problem is wart or verruca
    And there are no red flags
    And the wart is on a hand, a foot or elsewhere on the body, and the feet are healthy
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | what is so                                                           | destination | when           | reason                            |
      | it has lasted 83 days                  | they have tried a pharmacist or self-care for this and are no better | self-care   | with advice    | Ordinary wart                     |
      | it has lasted 84 days                  | they have tried a pharmacist or self-care for this and are no better | a GP        | within 14 days | Wart no better after twelve weeks |
      | it is not known how long it has lasted | they have tried a pharmacist or self-care for this and are no better | a GP        | within 14 days | Wart no better after twelve weeks |
      | it has lasted 84 days                  | they have not tried a pharmacist or self-care for this               | self-care   | with advice    | Ordinary wart                     |
      | it has lasted 2 days                   | the patient has a weak immune system                                 | a GP        | within 14 days | Wart and a weak immune system     |
      | it has lasted 2 days                   | this problem has had 3 contacts                                      | a GP        | within 14 days | Third contact about a wart        |
      | it has lasted 2 days                   | this problem has had 2 contacts                                      | self-care   | with advice    | Ordinary wart                     |

  Scenario: The safeguarding lead is told about a genital wart in a child
    Given a 9 year old girl
    And the problem is wart or verruca
    And there are no red flags
    And the wart is on the genitals or round the back passage
    And the answer to every other question is no
    When reception asks where she should go
    Then the safeguarding lead is told

  Scenario Outline: Treated and no better: <which>, <who>, <how long>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <which>
    And <how long>
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                       | which                                     | who                      | how long                               | destination              | when                  | reason                                                  |
      | fungal skin or nail infection | the patient has no fever                  | a 7 year old boy         | it has lasted 13 days                  | the community pharmacist | within 24 hours       | Fungal infection of the skin                            |
      | fungal skin or nail infection | the patient has no fever                  | a 7 year old boy         | it has lasted 14 days                  | a GP                     | within 7 days         | Fungal infection no better after two weeks of treatment |
      | fungal skin or nail infection | the patient has no fever                  | a 7 year old boy         | it is not known how long it has lasted | a GP                     | within 7 days         | Fungal infection no better after two weeks of treatment |
      | head lice or scabies          | it is head lice                           | a 7 year old boy         | it has lasted 13 days                  | the community pharmacist | within 24 hours       | Head lice from one year                                 |
      | head lice or scabies          | it is head lice                           | a 7 year old boy         | it has lasted 14 days                  | a GP                     | within 7 days         | Head lice no better after two weeks                     |
      | head lice or scabies          | it is head lice                           | a 7 year old boy         | it is not known how long it has lasted | a GP                     | within 7 days         | Head lice no better after two weeks                     |
      | head lice or scabies          | it may be scabies                         | a 7 year old boy         | it has lasted 27 days                  | the community pharmacist | within 24 hours       | Scabies for the pharmacist                              |
      | head lice or scabies          | it may be scabies                         | a 7 year old boy         | it has lasted 28 days                  | a GP                     | within 7 days         | Scabies no better after four weeks                      |
      | head lice or scabies          | it may be scabies                         | a 7 year old boy         | it is not known how long it has lasted | a GP                     | within 7 days         | Scabies no better after four weeks                      |
      | head lice or scabies          | it is head lice                           | an 11 month old baby boy | it has lasted 20 days                  | the health visitor       | within 3 working days | Head lice under one year                                |
      | head lice or scabies          | it is head lice                           | a 12 month old baby boy  | it has lasted 20 days                  | a GP                     | within 7 days         | Head lice no better after two weeks                     |
      | head lice or scabies          | it may be scabies                         | a 23 month old boy       | it has lasted 40 days                  | a GP                     | within 3 working days | Scabies under two years                                 |
      | head lice or scabies          | it is not known whether it may be scabies | a 16 year old girl       | it has lasted 28 days                  | a GP                     | within 7 days         | Scabies no better after four weeks                      |
      | head lice or scabies          | it is head lice                           | an 8 month old baby girl | it has lasted 28 days                  | the health visitor       | within 3 working days | Head lice under one year                                |

  Scenario Outline: <which>: <who>, and <what is so>
    Given <who>
    And the problem is head lice or scabies
    And there are no red flags
    And it has lasted 2 days
    And <which>
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | which                                     | who                       | what is so                                                                                               | destination              | when                  | reason                                         |
      | it is head lice                           | a 7 year old girl         | the patient is female                                                                                    | the community pharmacist | within 24 hours       | Head lice from one year                        |
      | it is head lice                           | a 12 month old baby girl  | the patient is female                                                                                    | the community pharmacist | within 24 hours       | Head lice from one year                        |
      | it is head lice                           | an 11 month old baby girl | the patient is female                                                                                    | the health visitor       | within 3 working days | Head lice under one year                       |
      | it is head lice                           | a 30 year old woman       | the patient is pregnant or might be                                                                      | the community pharmacist | within 24 hours       | Head lice from one year                        |
      | it is head lice                           | a 7 year old girl         | the itchy skin is hot, sore or weeping, or has pus                                                       | a GP                     | within 24 hours       | Infected itchy skin                            |
      | it is head lice                           | a 7 year old girl         | this problem has had 3 contacts                                                                          | a GP                     | within 3 working days | Third contact about lice or scabies            |
      | it is head lice                           | a 7 year old girl         | this problem has had 2 contacts                                                                          | the community pharmacist | within 24 hours       | Head lice from one year                        |
      | it may be scabies                         | a 30 year old man         | this problem has had 3 contacts                                                                          | a GP                     | within 3 working days | Third contact about lice or scabies            |
      | it may be scabies                         | a 7 year old girl         | it is not known whether the itchy skin is hot, sore or weeping, or has pus                               | a GP                     | within 24 hours       | Infected itchy skin                            |
      | it may be scabies                         | a 30 year old woman       | the patient is not pregnant                                                                              | the community pharmacist | within 24 hours       | Scabies for the pharmacist                     |
      | it is not known whether it may be scabies | a 30 year old woman       | the patient is not pregnant                                                                              | the community pharmacist | within 24 hours       | Scabies for the pharmacist                     |
      | it may be scabies                         | a 24 month old boy        | the patient is male                                                                                      | the community pharmacist | within 24 hours       | Scabies for the pharmacist                     |
      | it may be scabies                         | a 23 month old boy        | the patient is male                                                                                      | a GP                     | within 3 working days | Scabies under two years                        |
      | it may be scabies                         | a 30 year old woman       | the patient is pregnant or might be                                                                      | a GP                     | within 3 working days | Scabies in pregnancy                           |
      | it may be scabies                         | a 30 year old woman       | it is not known whether the patient is pregnant or might be                                              | a GP                     | within 3 working days | Scabies and nobody knows about pregnancy       |
      | it may be scabies                         | a 30 year old man         | the itchy skin has thick crusts, or they have a weak immune system with the itch                         | a GP                     | within 3 working days | Scabies with crusts or a weak immune system    |
      | it may be scabies                         | a 30 year old man         | it is not known whether the itchy skin has thick crusts, or they have a weak immune system with the itch | a GP                     | within 3 working days | Scabies and nobody knows about crusts          |
      | it may be scabies                         | a 30 year old man         | the patient has a weak immune system                                                                     | a GP                     | within 3 working days | Scabies and a weak immune system in the record |
      | it may be scabies                         | an 85 year old woman      | the patient lives in a care home                                                                         | a GP                     | within 3 working days | Scabies in a care home                         |
      | it is not known whether it may be scabies | a 30 year old man         | the itchy skin has thick crusts, or they have a weak immune system with the itch                         | a GP                     | within 3 working days | Scabies with crusts or a weak immune system    |
      | it is not known whether it may be scabies | a 30 year old man         | it is not known whether the itchy skin has thick crusts, or they have a weak immune system with the itch | a GP                     | within 3 working days | Scabies and nobody knows about crusts          |
      | it is not known whether it may be scabies | a 30 year old man         | the patient has a weak immune system                                                                     | a GP                     | within 3 working days | Scabies and a weak immune system in the record |
      | it is not known whether it may be scabies | a 23 month old boy        | the patient is male                                                                                      | a GP                     | within 3 working days | Scabies under two years                        |
      | it is not known whether it may be scabies | a 30 year old woman       | the patient is pregnant or might be                                                                      | a GP                     | within 3 working days | Scabies in pregnancy                           |
      | it is not known whether it may be scabies | a 30 year old woman       | it is not known whether the patient is pregnant or might be                                              | a GP                     | within 3 working days | Scabies and nobody knows about pregnancy       |
      | it is not known whether it may be scabies | an 85 year old woman      | the patient lives in a care home                                                                         | a GP                     | within 3 working days | Scabies in a care home                         |
      | it is head lice                           | a 7 year old girl         | the patient has a weak immune system                                                                     | the community pharmacist | within 24 hours       | Head lice from one year                        |
      | it is head lice                           | a 30 year old woman       | it is not known whether the patient is pregnant or might be                                              | the community pharmacist | within 24 hours       | Head lice from one year                        |
      | it is head lice                           | an 85 year old woman      | the patient lives in a care home                                                                         | the community pharmacist | within 24 hours       | Head lice from one year                        |

  Scenario Outline: Not yet tried, so for the pharmacist: <problem>, <which>, <days> days
    Given a 7 year old boy
    And the problem is <problem>
    And there are no red flags
    And <which>
    And it has lasted <days> days
    And they have not tried a pharmacist or self-care for this
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And the reason is "<reason>"

    Examples:
      | problem                       | which                    | days | reason                       |
      | fungal skin or nail infection | the patient has no fever | 14   | Fungal infection of the skin |
      | head lice or scabies          | it is head lice          | 14   | Head lice from one year      |
      | head lice or scabies          | it may be scabies        | 28   | Scabies for the pharmacist   |
