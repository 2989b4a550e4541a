Feature: Threadworms, and colic in a baby

  Scenario Outline: Threadworms at <age> months
    Given a <age> month old child
    And the problem is threadworms
    And the patient is male
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | destination              | when            | reason                      |
      | 23  | a GP                     | within 7 days   | Threadworms under two years |
      | 24  | the community pharmacist | within 24 hours | Threadworms from two years  |

  Scenario Outline: Threadworms in a woman of 30: <what is so>
    Given a 30 year old woman
    And the problem is threadworms
    And there are no red flags
    And it has lasted 5 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                                                            | destination              | when            | reason                               |
      | the patient is not pregnant                                                                                                           | the community pharmacist | within 24 hours | Threadworms from two years           |
      | the patient is pregnant or might be                                                                                                   | a GP                     | within 7 days   | Threadworms in pregnancy             |
      | it is not known whether the patient is pregnant or might be                                                                           | a GP                     | within 7 days   | Nobody knows of a pregnancy          |
      | the patient is breastfeeding                                                                                                          | a GP                     | within 7 days   | Threadworms while breastfeeding      |
      | it is not known whether the patient is breastfeeding                                                                                  | a GP                     | within 7 days   | Nobody knows whether she breastfeeds |
      | they have tried a pharmacist or self-care for this and are no better                                                                  | a GP                     | within 7 days   | Worms after treatment                |
      | the worms are longer than 2 centimetres, or were seen after a stay in a hot country, or come with weight loss                         | a GP                     | within 7 days   | Unusual worms                        |
      | it is not known whether the worms are longer than 2 centimetres, or were seen after a stay in a hot country, or come with weight loss | a GP                     | within 7 days   | Nobody knows what the worms are      |

  Scenario Outline: A <age> week old baby with colic: <what is so>
    Given a <age> week old baby girl
    And the problem is colic or reflux in a baby
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what is so                                                                                                                             | destination        | when                  | reason                                  |
      | 6   | the patient is female                                                                                                                  | the health visitor | within 7 days         | A thriving baby                         |
      | 51  | the patient is female                                                                                                                  | the health visitor | within 7 days         | A thriving baby                         |
      | 53  | the patient is female                                                                                                                  | a GP               | within 3 working days | A child over one year                   |
      | 6   | there is blood in the baby's poo                                                                                                       | a GP               | within 24 hours       | Blood in the poo of a baby              |
      | 6   | it is not known whether blood in the baby's poo                                                                                        | a GP               | within 24 hours       | Blood in the poo of a baby              |
      | 6   | the baby does not gain weight well, has eczema, chokes or coughs with feeds, or is sick a lot after six months                         | a GP               | within 3 working days | Growth, eczema, choking or a late start |
      | 6   | it is not known whether the baby does not gain weight well, has eczema, chokes or coughs with feeds, or is sick a lot after six months | a GP               | within 3 working days | Growth, eczema, choking or a late start |
      | 6   | the parent is exhausted by the crying and near the end of their strength                                                               | the duty clinician | within 6 hours        | A worn-out parent                       |
      | 6   | it is not known whether the parent is exhausted by the crying and near the end of their strength                                       | the duty clinician | within 6 hours        | A worn-out parent                       |

  Scenario: A worn-out parent also gets the health visitor
    Given a 6 week old baby boy
    And the problem is colic or reflux in a baby
    And there are no red flags
    And the parent is exhausted by the crying and near the end of their strength
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And he is also sent to the health visitor within 3 working days
