Feature: Ears, nose and throat

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a dry child".
  These are the ones that the problems of this family need and that no other file has.

  # A drowsy dry child goes to A&E: a rule on top of this flag.
  @rf_dehydration_child @evidence:general @source:NICE-NG143
  Scenario: A dry child
    Given the patient is under 16 years
    And any of these:
      | no urine for 12 hours               |
      | sunken eyes                         |
      | crying without tears                |
      | a sunken soft spot on a baby's head |
      | a child too sleepy to drink         |
    Then send them to the duty clinician within 2 hours

  @rf_dehydration_child @evidence:general @source:NICE-NG143
  Scenario: A dry baby under three months
    Given the patient is under 3 months
    And there is no urine for 8 hours
    Then send them to the duty clinician within 2 hours

  @rf_nose_ear_foreign_body @evidence:general @source:NICE-CKS
  Scenario: Something stuck in the nose or ear
    Given there is something stuck in an ear or nostril
    Then send them to A&E to arrive within 4 hours

  # A child who is ill with it goes to 999: a rule on top of this flag.
  @rf_button_battery @evidence:general @source:NHS-England-button-battery-alert
  Scenario: A small battery or magnet
    Given the patient is under 16 years
    And there is a battery or magnet perhaps inside a child
    Then send them to A&E to arrive within 1 hour

  @rf_forehead_swelling @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Infection of the forehead bone
    Given there is a swelling on the forehead
    Then send them to A&E to arrive within 1 hour
