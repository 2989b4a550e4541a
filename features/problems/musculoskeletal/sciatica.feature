Feature: Sciatica

  Scenario Outline: Sciatica at <age>: <what>
    Given a <age> year old man
    And the problem is sciatica
    And there are no red flags
    And it has lasted 10 days
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what                                                                                                                                | destination         | when                  | reason                                           |
      | 15  | the patient is male                                                                                                                 | a GP                | within 24 hours       | Under 16                                         |
      | 16  | the patient is male                                                                                                                 | a GP                | within 3 working days | Between 16 and 19                                |
      | 19  | the patient is male                                                                                                                 | a GP                | within 3 working days | Between 16 and 19                                |
      | 20  | the patient is male                                                                                                                 | the physiotherapist | within 3 working days | Sciatica for the physiotherapist                 |
      | 40  | one leg or foot is weak or floppy, or the back pain began with a knock or a slip                                                    | a GP                | within 24 hours       | A floppy foot, or after a lesser injury          |
      | 40  | it is not known whether one leg or foot is weak or floppy, or the back pain began with a knock or a slip                            | a GP                | within 24 hours       | A floppy foot, or after a lesser injury          |
      | 40  | they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system                           | a GP                | within 24 hours       | An illness or medicine that matters for the back |
      | 40  | it is not known whether they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system   | a GP                | within 24 hours       | An illness or medicine that matters for the back |
      | 40  | they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still                         | a GP                | within 24 hours       | Fever, weight loss or night pain                 |
      | 40  | it is not known whether they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still | a GP                | within 24 hours       | Fever, weight loss or night pain                 |
      | 54  | this back pain is new for them                                                                                                      | the physiotherapist | within 3 working days | Sciatica for the physiotherapist                 |
      | 55  | this back pain is new for them                                                                                                      | a GP                | within 3 working days | New pain at 55 or over                           |
      | 55  | it is not known whether this back pain is new for them                                                                              | a GP                | within 3 working days | New pain at 55 or over                           |
      | 55  | they have had this same back pain before                                                                                            | the physiotherapist | within 3 working days | Sciatica for the physiotherapist                 |

  Scenario Outline: Sciatica for <days> days
    Given a 40 year old man
    And the problem is sciatica
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 3 working days
    And the reason is "<reason>"

    Examples:
      | days | destination         | reason                           |
      | 41   | the physiotherapist | Sciatica for the physiotherapist |
      | 42   | a GP                | Not better after six weeks       |

  Scenario: Nobody knows how long
    Given a 40 year old man
    And the problem is sciatica
    And there are no red flags
    And it is not known how long it has lasted
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the physiotherapist within 3 working days

  Scenario Outline: Sciatica and pregnancy: <pregnancy>
    Given a 30 year old woman
    And the problem is sciatica
    And there are no red flags
    And it has lasted 10 days
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | pregnancy                                                   | destination         | when                  | reason                           |
      | the patient is pregnant or might be                         | the duty clinician  | within 6 hours        | Pregnant                         |
      | it is not known whether the patient is pregnant or might be | the duty clinician  | within 6 hours        | Pregnant                         |
      | the patient is not pregnant                                 | the physiotherapist | within 3 working days | Sciatica for the physiotherapist |

  Scenario: Numb between the legs decides
    Given a 40 year old man
    And the problem is sciatica
    And there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs
    When reception asks where he should go
    Then he is sent to A&E to arrive within 1 hour
