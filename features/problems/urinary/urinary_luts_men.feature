Feature: Weak flow, and leaking

  Scenario Outline: Weak flow: a <age> year old <who>
    Given a <age> year old <who>
    And the problem is weak flow or passing urine often in a man
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | who   | when           | reason                              |
      | 15  | boy   | within 7 days  | Trouble with passing urine: a child |
      | 16  | boy   | within 14 days | Weak flow in a man                  |
      | 70  | man   | within 14 days | Weak flow in a man                  |
      | 70  | woman | within 7 days  | Trouble with passing urine: a woman |

  Scenario Outline: A man of 70 with weak flow: <what is so>
    Given a 70 year old man
    And the problem is weak flow or passing urine often in a man
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                      | when                  | reason                                      |
      | there is burning, smelly or cloudy urine, or blood in it                                        | within 24 hours       | Burning, smelly, cloudy or bloody urine     |
      | it is not known whether burning, smelly or cloudy urine, or blood in it                         | within 24 hours       | Burning, smelly, cloudy or bloody urine     |
      | they wet the bed at night without waking, or the lower tummy is swollen                         | within 3 working days | Weak flow, and a bladder that may not empty |
      | it is not known whether they wet the bed at night without waking, or the lower tummy is swollen | within 3 working days | Weak flow, and a bladder that may not empty |

  Scenario Outline: Thirst or weight loss at <age>: <what is so>
    Given a <age> year old man
    And the problem is weak flow or passing urine often in a man
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | what is so                                                                               | when            | reason                                          |
      | 17  | the patient is male                                                                      | within 14 days  | Weak flow in a man                              |
      | 18  | there is no great thirst or weight loss with the trouble with urine                      | within 14 days  | Weak flow in a man                              |
      | 18  | there is great thirst or weight loss with the trouble with urine                         | within 24 hours | Passing urine often, with thirst or weight loss |
      | 70  | it is not known whether there is great thirst or weight loss with the trouble with urine | within 24 hours | Passing urine often, with thirst or weight loss |

  Scenario Outline: A <age> year old <who> who leaks and wets the bed without waking
    Given a <age> year old <who>
    And the problem is leaking urine or poo
    And the patient is <sex>
    And there are no red flags
    And they wet the bed at night without waking, or the lower tummy is swollen
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | who    | sex    | destination            | when                  | reason                                             |
      | 70  | person | male   | a GP                   | within 3 working days | Leaking in a man from a bladder that may not empty |
      | 70  | person | female | the continence service | within 14 days        | Leaking in a woman                                 |

  Scenario: Leaking, and nobody knows the sex or whether the bladder empties
    Given a 70 year old person
    And the problem is leaking urine or poo
    And it is not known whether the patient is male
    And there are no red flags
    And it is not known whether they wet the bed at night without waking, or the lower tummy is swollen
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 3 working days
    And the reason is "Leaking in a man from a bladder that may not empty"

  # What a pregnant woman takes for urine may be the waters.
  Scenario: Leaking in pregnancy
    Given a 30 year old woman
    And the problem is leaking urine or poo
    And there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy
    When reception asks where she should go
    Then she is sent to maternity triage to arrive within 1 hour

  Scenario Outline: Leaking: a <age> year old <who>
    Given a <age> year old <who>
    And the problem is leaking urine or poo
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 14 days
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | who   | destination            | reason                   |
      | 4   | girl  | the health visitor     | Leaking under five years |
      | 5   | girl  | a GP                   | Leaking in a child       |
      | 15  | girl  | a GP                   | Leaking in a child       |
      | 16  | girl  | the continence service | Leaking in a woman       |
      | 16  | boy   | a GP                   | Leaking in a man         |
      | 80  | woman | the continence service | Leaking in a woman       |
      | 4   | boy   | the health visitor     | Leaking under five years |
      | 5   | boy   | a GP                   | Leaking in a child       |

  Scenario: Leaking, and nobody knows the sex
    Given a 60 year old person
    And the problem is leaking urine or poo
    And it is not known whether the patient is male
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 14 days
    And the reason is "Leaking in a man"

  Scenario Outline: A woman of 60 who leaks: <what is so>
    Given a <age> year old woman
    And the problem is leaking urine or poo
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what is so                                                                                                | destination        | when            | reason                                  |
      | 60  | there is burning, smelly or cloudy urine, or blood in it                                                  | a GP               | within 24 hours | Burning, smelly, cloudy or bloody urine |
      | 60  | the leaking began suddenly in the last two weeks, or after an operation or a fall                         | a GP               | within 24 hours | Sudden leaking                          |
      | 60  | it is not known whether the leaking began suddenly in the last two weeks, or after an operation or a fall | a GP               | within 24 hours | Sudden leaking                          |
      | 60  | they leak poo as well as or instead of urine                                                              | a GP               | within 7 days   | Leaking poo                             |
      | 60  | it is not known whether they leak poo as well as or instead of urine                                      | a GP               | within 7 days   | Leaking poo                             |
      | 4   | they leak poo as well as or instead of urine                                                              | the health visitor | within 14 days  | Leaking under five years                |
      | 5   | they leak poo as well as or instead of urine                                                              | a GP               | within 7 days   | Leaking poo                             |
