Feature: Questions about medicines, and the medicines review

  Scenario Outline: <who>: <what>
    Given <who>
    And the problem is question about a medicine
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | what                                                                         | destination             | when                  | reason                                 |
      | a 60 year old man   | the medicine has an effect that is severe or stops usual things              | the duty clinician      | within 2 hours        | An effect that is severe               |
      | a 60 year old man   | it is not known whether the medicine has an effect that they can put up with | the duty clinician      | within 2 hours        | An effect that is perhaps severe       |
      | a 60 year old man   | the medicine has an effect that they can put up with                         | the practice pharmacist | within 3 working days | An effect that they can put up with    |
      | a 60 year old man   | the question is only about how to take or keep the medicine                  | the practice pharmacist | within 3 working days | A question only                        |
      | a 5 year old boy    | the medicine has an effect that they can put up with                         | the practice pharmacist | within 3 working days | An effect that they can put up with    |
      | a 4 year old boy    | the medicine has an effect that they can put up with                         | the duty clinician      | within 24 hours       | An effect in a child under five        |
      | a 4 year old boy    | the question is only about how to take or keep the medicine                  | the practice pharmacist | within 3 working days | A question only                        |
      | a 3 month old baby  | the medicine has an effect that they can put up with                         | the duty clinician      | within 24 hours       | An effect in a child under five        |
      | an 11 week old baby | the medicine has an effect that they can put up with                         | the duty clinician      | within 2 hours        | An effect in a baby under three months |

  Scenario Outline: A question in a possible pregnancy, <who>, <pregnancy>
    Given <who>
    And the problem is question about a medicine
    And there are no red flags
    And <pregnancy>
    And the question is only about how to take or keep the medicine
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice pharmacist <when>
    And the reason is "<reason>"

    Examples:
      | who                 | pregnancy                                                   | when                  | reason                  |
      | an 11 year old girl | the patient is pregnant or might be                         | within 24 hours       | A medicine in pregnancy |
      | a 55 year old woman | it is not known whether the patient is pregnant or might be | within 24 hours       | A medicine in pregnancy |
      | a 30 year old woman | the patient is not pregnant                                 | within 3 working days | A question only         |

  Scenario Outline: Medicines review: <record>
    Given an 80 year old woman
    And the problem is medicines review
    And they have no new or worse symptom today
    And <record>
    When reception asks where she should go
    Then she is sent to the practice pharmacist <when>
    And the reason is "<reason>"
    And the appointment is <minutes> minutes
    And reception asks nothing more

    Examples:
      | record                                         | when              | reason                     | minutes |
      | they take 9 regular medicines                  | on a planned date | A planned medicines review | 15      |
      | they take 10 regular medicines                 | as a routine      | Many medicines or frail    | 30      |
      | the clinical frailty scale is 4                | on a planned date | A planned medicines review | 15      |
      | the clinical frailty scale is 5                | as a routine      | Many medicines or frail    | 30      |
      | the electronic frailty index counts 8 deficits | on a planned date | A planned medicines review | 15      |
      | the electronic frailty index counts 9 deficits | as a routine      | Many medicines or frail    | 30      |
