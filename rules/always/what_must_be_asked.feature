Feature: What must be asked

  Some things are asked only of those whom they may concern, and are taken as no of everybody else. These claims hold that nobody
  of whom they may be so is passed over on the way to a pharmacist, a nurse or self-care.

  Scenario Outline: <name>: is she pregnant?
    Given the problem is <problem>
    And the patient is female
    And the patient is between 11 and 55 years
    Then they are asked about "pregnant" before they are sent below a clinician

    Examples:
      | name                         | problem                             |
      | Urine infection in a woman   | urine infection in a woman          |
      | Urine infection in a child   | urine infection in a child          |
      | Shingles                     | shingles                            |
      | Discharge, itching or thrush | vaginal discharge, itching or thrush |

  Scenario Outline: <name> under 16: is she pregnant?
    Given the problem is <problem>
    And the patient is female
    And the patient is between 11 and 15 years
    Then they are asked about "pregnant" before they are sent below a clinician

    Examples:
      | name        | problem     |
      | Sore throat | sore throat |
      | Earache     | earache     |
      | Sinus pain  | sinus pain  |
      | Impetigo    | impetigo    |
