Feature: Bleeding in people who bleed easily, or have a plan

  Scenario Outline: <problem>, <medicine>
    Given a 57 year old woman
    And the problem is <problem>
    And there are no red flags
    And <medicine>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                               | medicine                                  | destination        | when            | reason                                         |
      | heavy periods                         | the patient takes a blood thinner         | the duty clinician | within 2 hours  | Bleeding on a blood thinner                    |
      | bleeding between periods or after sex | the patient takes a blood thinner         | a GP               | within 24 hours | Unexpected bleeding on a blood thinner         |
      | bleeding after the menopause          | the patient takes a blood thinner         | a GP               | within 24 hours | Unexpected bleeding on a blood thinner         |
      | nosebleed                             | the patient takes a blood thinner         | a GP               | within 24 hours | Stopped nosebleed, blood thinner in the record |
      | blood in the urine                    | the patient takes a blood thinner         | a GP               | within 24 hours | Blood thinner on record                        |
      | bleeding after the menopause          | the patient does not take a blood thinner | a GP               | within 7 days   | Bleeding after the periods ended               |

  Scenario: Heavy periods without a blood thinner
    Given a 30 year old woman
    And the problem is heavy periods
    And there are no red flags
    And the patient does not take a blood thinner
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to the duty clinician

  Scenario Outline: Bleeding after the menopause, <since>
    Given a 57 year old woman
    And the problem is bleeding after the menopause
    And there are no red flags
    And <since>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | since                                          | destination              | when            | reason                                        |
      | they left hospital 14 days ago                 | the duty clinician       | within 24 hours | Bleeding within 14 days of leaving hospital   |
      | they left hospital 15 days ago                 | a GP                     | within 7 days   | Bleeding after the periods ended              |
      | they had an operation 6 weeks ago              | the duty clinician       | within 24 hours | Bleeding within 6 weeks of an operation       |
      | they had an operation 7 weeks ago              | a GP                     | within 7 days   | Bleeding after the periods ended              |
      | the patient is on the palliative care register | the palliative care team | within 12 hours | On the palliative care register with bleeding |
