Feature: Whom the pharmacist is never sent

  Beyond the seven pathways: what holds of the community pharmacist for every problem.

  Scenario: Sent back as urgent
    Given the pharmacist has sent the patient back as urgent
    And none of these:
      | the problem is a request about medicines |
    Then they are always sent at least to a clinician within 2 hours

  # An eye that is not urgent goes to the optometrist.
  Scenario: Sent back
    Given the pharmacist has sent the patient back
    And none of these:
      | the problem is a request about medicines |
    Then they are never sent to the community pharmacist

  Scenario Outline: <name> is never for the pharmacist
    Given the problem is <kind>
    And <what is so>
    Then they are never sent to the community pharmacist

    Examples:
      | name                                   | kind                      | what is so                              |
      | A breathing problem that has come back | a breathing problem       | this problem has had 3 contacts or more |
      | A bleeding problem on a blood thinner  | a bleeding problem        | the patient takes a blood thinner       |
      | A social need                          | a social need             | the patient is 18 years or older        |
      | A muscle or joint problem              | a muscle or joint problem | the patient is 1 year or older          |

  Scenario: Mental health in the first year after a birth is never for the pharmacist
    Given the problem is a mental health problem
    And they have given birth in the last 12 months
    Then they are never sent to the community pharmacist

  Scenario: Palliative care: a new illness is never for the pharmacist
    Given the patient is on the palliative care register
    And the problem is an acute illness
    Then they are never sent to the community pharmacist

  Scenario: Care homes: a new illness is never for the pharmacist
    Given the patient lives in a care home
    And the problem is an acute illness
    Then they are never sent to the community pharmacist
