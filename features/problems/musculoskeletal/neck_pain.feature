Feature: Neck pain

  Scenario Outline: Neck pain at <age>: <what>
    Given a <age> year old man
    And the problem is neck pain
    And there are no red flags
    And it has lasted 10 days
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what                                                                                                                              | destination         | when                  | reason                                           |
      | 15  | the patient is male                                                                                                               | a GP                | within 24 hours       | Neck pain under 16                               |
      | 1   | the patient is male                                                                                                               | a GP                | within 24 hours       | Neck pain under 16                               |
      | 16  | the patient is male                                                                                                               | the physiotherapist | within 7 days         | Neck pain that is bearable                       |
      | 40  | the pain is too bad for painkillers, sleep or movement                                                                            | the physiotherapist | within 3 working days | Neck pain that is severe                         |
      | 40  | it is not known whether the pain is too bad for painkillers, sleep or movement                                                    | the physiotherapist | within 3 working days | Neck pain that is not known to be bearable       |
      | 40  | the neck pain began suddenly and is severe, or came with dizziness, double sight or trouble swallowing                            | the duty clinician  | within 2 hours        | Sudden severe pain, or dizziness or double sight |
      | 40  | it is not known whether the neck pain began suddenly and is severe, or came with dizziness, double sight or trouble swallowing    | the duty clinician  | within 2 hours        | Sudden severe pain, or dizziness or double sight |
      | 40  | an arm, hand or leg is weak or clumsy, both arms tingle, or walking has become unsteady                                           | a GP                | within 24 hours       | Weak or clumsy arm or leg                        |
      | 40  | it is not known whether an arm, hand or leg is weak or clumsy, both arms tingle, or walking has become unsteady                   | a GP                | within 24 hours       | Weak or clumsy arm or leg                        |
      | 40  | they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system                         | a GP                | within 24 hours       | An illness or medicine that matters for the neck |
      | 40  | it is not known whether they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system | a GP                | within 24 hours       | An illness or medicine that matters for the neck |
      | 16  | the pain is too bad for painkillers, sleep or movement                                                                            | the physiotherapist | within 3 working days | Neck pain that is severe                         |
      | 16  | it is not known whether the pain is too bad for painkillers, sleep or movement                                                    | the physiotherapist | within 3 working days | Neck pain that is not known to be bearable       |

  Scenario: A baby with a sore neck
    Given an 11 month old baby girl
    And the problem is neck pain
    And there are no red flags
    And it has lasted 1 day
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
    And the reason is "Neck pain under one year"

  Scenario Outline: Neck pain for <days> days, <pain>
    Given a 40 year old man
    And the problem is neck pain
    And there are no red flags
    And it has lasted <days> days
    And <pain>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | pain                                                                           | destination         | when                  | reason                     |
      | 41   | the pain is bearable                                                           | the physiotherapist | within 7 days         | Neck pain that is bearable |
      | 42   | the pain is bearable                                                           | a GP                | within 7 days         | Not better after six weeks |
      | 41   | the pain is too bad for painkillers, sleep or movement                         | the physiotherapist | within 3 working days | Neck pain that is severe   |
      | 42   | the pain is too bad for painkillers, sleep or movement                         | a GP                | within 3 working days | Severe after six weeks     |
      | 42   | it is not known whether the pain is too bad for painkillers, sleep or movement | a GP                | within 3 working days | Severe after six weeks     |
