@source:Signpost-proposal @evidence:proposed
Feature: Care home medicines

  The home rings about charts, stock or a mistake. Charts and stock are the practice pharmacist's work; a mistake or a
  symptom is a clinician's. Homes that use this rule book agree it with their own medicines policy. A proposal of this project.

  Background:
    Given the problem is care home medicines
    And reception has ruled out:
      | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well             |
      | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                      |
      | a missed dose, or none left after today, of a medicine that must not be missed                                     |
      | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |

  # Somebody else's insulin, heart tablet or strong painkiller can do harm within hours, while they still look well.
  Scenario: A wrong medicine was given
    Given any of these:
      | a wrong medicine or a wrong dose was given, or somebody else's medicine                         |
      | it is not known whether a wrong medicine or a wrong dose was given, or somebody else's medicine |
    Then send them to the duty clinician within 1 hour
    And advise "Keep the packet and the chart, stay with the resident, and give no further dose until a clinician has rung."

  Scenario: New or worse symptom in a resident
    Given any of these:
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |
    Then send them to the duty clinician within 6 hours
    And say "They have a new symptom, so I will ask you about that first."

  # Both at once must not wait longer than a missing medicine alone.
  Scenario: New or worse symptom, and a medicine is missing
    Given any of these:
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |
    And any of these:
      | a medicine that they need before tomorrow is not in the home                         |
      | it is not known whether a medicine that they need before tomorrow is not in the home |
    Then send them to the duty clinician within 2 hours
    And also send them to the practice pharmacist within 2 hours
    And say "They have a new symptom, so I will ask you about that first."

  Scenario: A medicine is needed before tomorrow
    Given any of these:
      | a medicine that they need before tomorrow is not in the home                         |
      | it is not known whether a medicine that they need before tomorrow is not in the home |
    Then send them to the practice pharmacist within 2 hours
    And ask them to come back if "nobody has rung within 2 hours, a dose is missed, or there is any new symptom"

  Scenario: Charts and stock
    Then send them to the practice pharmacist within 24 hours
    And ask them to come back if "nobody has rung by tomorrow, a medicine will run out first, a dose is missed, or there is any new symptom"
