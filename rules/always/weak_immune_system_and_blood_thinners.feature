Feature: Weak immune system, and blood thinners

  An infection with a weak immune system, and bleeding on a blood thinner, are never left to a pharmacist or to self-care.

  Scenario: An infection with a weak immune system
    Given the patient has a weak immune system
    And the problem is an infection
    Then they are always sent at least to a clinician within 24 hours

  Scenario: An infection, and nobody knows about the immune system
    Given it is not known whether the patient has a weak immune system
    And the problem is an infection
    Then they are always sent at least to a clinician within 24 hours

  # No "infection" in the book's kinds, but infections all the same.
  Scenario Outline: <name> with a weak immune system
    Given the problem is <problem>
    And the patient has a weak immune system
    Then they are never sent to a pharmacist

    Examples:
      | name                          | problem                       |
      | Insect bite or sting          | insect bite or sting          |
      | Oral thrush                   | oral thrush                   |
      | Cold sore                     | cold sore                     |
      | Fungal skin or nail infection | fungal skin or nail infection |
      | Red eye                       | red eye                       |
      | Sticky or watery eye          | sticky or watery eye          |
      | Other skin problem            | other skin problem            |
      | Rash in an adult              | rash in an adult              |
      | Rash in a child               | rash in a child               |

  Scenario: Chickenpox with a weak immune system
    Given the problem is chickenpox
    And the patient has a weak immune system
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A fever with a weak immune system is no self-care
    Given the patient has a weak immune system
    And the problem is one of:
      | fever in an adult |
      | fever in a child  |
    Then they are never sent to any self-care

  Scenario: Bleeding on a blood thinner
    Given the patient takes a blood thinner
    And the problem is a bleeding problem
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A bang to the head on a blood thinner
    Given the patient takes a blood thinner
    And the problem is bang to the head
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: A fall on a blood thinner
    Given the patient takes a blood thinner
    And the problem is falls
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Bleeding or bruises at a blood thinner check
    Given the problem is blood thinner check
    And there is bleeding or new bruising, even if small
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A blood thinner test that is far too high
    Given the problem is blood thinner check
    And the last blood-thinning test was over 8
    Then they are always sent at least to a clinician within 24 hours
