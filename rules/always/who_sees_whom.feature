Feature: Whom a service does not see

  Scenario: Housebound people are never sent to the physiotherapist
    Given the patient is housebound
    Then they are never sent to the physiotherapist

  Scenario: Under one year never to the minor illness clinician
    Given the patient is under 1 year
    Then they are never sent to the minor illness clinician

  Scenario: Under a mental health team, never to the mental health practitioner
    Given the patient is under a mental health team
    Then they are never sent to the mental health practitioner

  Scenario: Bite in a recorded pregnancy under 16
    Given the problem is insect bite or sting
    And the patient is under 16 years
    And the record shows a pregnancy now
    Then they are never sent to the community pharmacist
