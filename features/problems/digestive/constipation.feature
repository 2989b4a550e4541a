Feature: Constipation

  Scenario Outline: A child of <age> months, <days> days
    Given a <age> month old child
    And the problem is constipation
    And the patient is male
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | destination              | when                  | reason                          |
      | 2   | 3    | a GP                     | within 3 working days | Constipation under three months |
      | 3   | 3    | the health visitor       | within 3 working days | Constipation under one year     |
      | 11  | 20   | the health visitor       | within 3 working days | Constipation under one year     |
      | 12  | 13   | the community pharmacist | within 24 hours       | New constipation                |
      | 12  | 14   | a GP                     | within 7 days         | A child after two weeks         |
      | 191 | 14   | a GP                     | within 7 days         | A child after two weeks         |

  Scenario Outline: A child of 4: <what is so>
    Given a 4 year old girl
    And the problem is constipation
    And there are no red flags
    And <how long>
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | how long                               | what is so                                                                                                                  | when            | reason                              |
      | it has lasted 5 days                   | the child's constipation is lifelong, or comes with a big tummy, thin poo, weak legs or poor growth                         | within 24 hours | A child with signs of another cause |
      | it has lasted 5 days                   | it is not known whether the child's constipation is lifelong, or comes with a big tummy, thin poo, weak legs or poor growth | within 24 hours | A child with signs of another cause |
      | it has lasted 5 days                   | they have tried a pharmacist or self-care for this and are no better                                                        | within 7 days   | No better after a pharmacist        |
      | it is not known how long it has lasted | the patient is female                                                                                                       | within 7 days   | A child after two weeks             |

  Scenario: The signs of another cause count up to the sixteenth birthday
    Given a 15 year old girl
    And the problem is constipation
    And there are no red flags
    And it has lasted 5 days
    And the child's constipation is lifelong, or comes with a big tummy, thin poo, weak legs or poor growth
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "A child with signs of another cause"

  Scenario Outline: From 16 years: <medicine>, <days> days
    Given a <age> year old man
    And the problem is constipation
    And there are no red flags
    And it has lasted <days> days
    And <medicine>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | days | medicine                                                                    | destination              | when                  | reason                                |
      | 16  | 13   | they take neither clozapine nor a strong painkiller                         | the community pharmacist | within 24 hours       | New constipation                      |
      | 16  | 14   | they take neither clozapine nor a strong painkiller                         | a GP                     | within 14 days        | Constipation for two weeks            |
      | 50  | 5    | they take a strong painkiller that slows the bowel                          | the practice pharmacist  | within 3 working days | Constipation with a strong painkiller |
      | 50  | 40   | they take a strong painkiller that slows the bowel                          | the practice pharmacist  | within 3 working days | Constipation with a strong painkiller |
      | 50  | 5    | they take clozapine                                                         | the duty clinician       | within 6 hours        | Constipation with clozapine           |
      | 50  | 5    | it is not known whether they take neither clozapine nor a strong painkiller | the duty clinician       | within 24 hours       | Nobody knows about the medicines      |
      | 16  | 5    | they take a strong painkiller that slows the bowel                          | the practice pharmacist  | within 3 working days | Constipation with a strong painkiller |
      | 16  | 5    | they take clozapine                                                         | the duty clinician       | within 6 hours        | Constipation with clozapine           |
      | 16  | 5    | it is not known whether they take neither clozapine nor a strong painkiller | the duty clinician       | within 24 hours       | Nobody knows about the medicines      |

  Scenario: An adult, and nobody knows since when
    Given a 50 year old man
    And the problem is constipation
    And there are no red flags
    And it is not known how long it has lasted
    And they take neither clozapine nor a strong painkiller
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 14 days
    And the reason is "Constipation for two weeks"

  Scenario Outline: No better after a pharmacist at <age>: <medicine>
    Given a <age> year old woman
    And the problem is constipation
    And there are no red flags
    And it has lasted 10 days
    And <medicine>
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | medicine                                            | when                  | reason                                              |
      | 50  | they take neither clozapine nor a strong painkiller | within 7 days         | No better after a pharmacist                        |
      | 50  | they take a strong painkiller that slows the bowel  | within 3 working days | Strong painkiller, and no better after a pharmacist |
      | 16  | they take a strong painkiller that slows the bowel  | within 3 working days | Strong painkiller, and no better after a pharmacist |
