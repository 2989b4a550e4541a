Feature: Ears, nose and throat

  # A sunken soft spot and a child too sleepy to drink are in the facts and stood only in the help of the old question.
  @rf_dehydration_child @evidence:general @source:NICE-NG143
  Scenario: Dehydration in a child
    Given the patient is under 16 years
    And any of these:
      | no urine for 12 hours       |
      | sunken eyes                 |
      | crying without tears        |
      | a sunken soft spot          |
      | a child too sleepy to drink |
    Then send them to the duty clinician within 2 hours

  @rf_dehydration_child @evidence:general @source:NICE-NG143
  Scenario: A dry baby under three months
    Given the patient is under 3 months
    And there is no wet nappy for 8 hours
    Then send them to the duty clinician within 2 hours

  @rf_nose_ear_foreign_body @evidence:general @source:NICE-CKS
  Scenario: An object in ear or nose
    Given any of these:
      | something stuck in the ear  |
      | something stuck in the nose |
    Then send them to A&E to arrive within 4 hours

  @rf_button_battery @evidence:general @source:NHS-England-button-battery-alert
  Scenario: A swallowed or inserted battery or magnet
    Given the patient is under 16 years
    And any of these:
      | a small battery in the body |
      | a magnet in the body        |
    Then send them to A&E to arrive within 1 hour

  @rf_forehead_swelling @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: An infection of the forehead bone
    Given there is a swelling on the forehead
    Then send them to A&E to arrive within 1 hour
