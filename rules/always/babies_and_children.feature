Feature: Babies and children

  Babies hide how ill they are, so a new illness under one year is always seen by a clinician.

  Scenario Outline: <name> under three months
    Given the patient is under 3 months
    And the problem is <kind>
    Then they are always sent at least to a clinician within 2 hours

    Examples:
      | name                | kind                |
      | A new illness       | an acute illness    |
      | An infection        | an infection        |
      | A breathing problem | a breathing problem |

  Scenario: Urine infection under three months
    Given the patient is under 3 months
    And the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    Then they are always sent at least to an emergency place to arrive within 1 hour

  # The pharmacist only looks for another pharmacy when a medicine is out of stock.
  Scenario: Under three months never to the pharmacist
    Given the patient is under 3 months
    And none of these:
      | the problem is a request about medicines |
    Then they are never sent to the community pharmacist

  Scenario: A new illness under one year
    Given the patient is under 1 year
    And the problem is an acute illness
    Then they are always sent at least to a clinician within 24 hours

  # From four months a pharmacist may sell a gel for oral thrush.
  Scenario: Under one year never to the pharmacist
    Given the patient is under 1 year
    And none of these:
      | the problem is a request about medicines |
      | the problem is oral thrush               |
    Then they are never sent to the community pharmacist

  Scenario: An injury under one year
    Given the patient is under 1 year
    And the problem is an injury
    Then they are never sent to any self-care

  Scenario: Heavy bleeding under one year
    Given the patient is under 1 year
    And the problem is heavy bleeding
    Then they are always sent at least to a clinician within 2 hours

  Scenario: Under five, ill for three days, with a fever
    Given the patient is between 1 and 4 years
    And the problem is an acute illness
    And it has lasted 3 days or more
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A child who is not right
    Given the problem is child who is not right
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A baby under one who is not right
    Given the problem is child who is not right
    And the patient is under 3 months
    Then they are always sent at least to a clinician within 2 hours

  Scenario: A child who took anything
    Given the problem is overdose or poisoning
    And the patient is under 18 years
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: A child with diabetes who is unwell
    Given the problem is diabetes and unwell
    And the patient is under 16 years
    Then they are always sent at least to a clinician within 6 hours

  Scenario: A child who was hurt by somebody
    Given the problem is hurt by somebody
    And the patient is under 18 years
    Then they are always sent at least to a clinician within 2 hours

  Scenario: A child who harms themselves
    Given the problem is self-harm
    And the patient is under 18 years
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A child with a plan to protect them, and a new illness
    Given the patient is under 18 years
    And the patient has a child protection plan
    And the problem is an acute illness
    Then they are always sent at least to a clinician within 24 hours

  # A young person is never refused, nor treated otherwise, because they rang alone.
  Scenario: A child who contacts us alone
    Then the decision never rests on "contacts_alone"
