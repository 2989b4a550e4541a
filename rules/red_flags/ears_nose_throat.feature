Feature: Ears, nose and throat

  Red flags act as soon as somebody tells them, whatever the problem is.
  These are the ones that the problems of this family need and that no other file has.

  @evidence:general @source:NICE-NG143
  Scenario: Dehydrated child
    Given there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears
    Then send them to the duty clinician within 2 hours

  @evidence:general @source:NICE-CKS
  Scenario: Something in the nose or ear
    Given there is something stuck in the ear or nose
    Then send them to A&E to arrive within 4 hours

  @evidence:general @source:NHS-England-button-battery-alert
  Scenario: Small battery or magnet
    Given there is a small battery or magnet that was swallowed, or is in the nose or ear
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NHS-England-button-battery-alert
  Scenario: Small battery or magnet, and ill
    Given there is a small battery or magnet that was swallowed, or is in the nose or ear
    And any of these:
      | since the battery or magnet they cough, drool, vomit, have pain, bleed, or find it hard to swallow or breathe                         |
      | it is not known whether since the battery or magnet they cough, drool, vomit, have pain, bleed, or find it hard to swallow or breathe |
    Then send them to 999 now

  @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Forehead swelling
    Given there is a soft or painful swelling on the forehead
    Then send them to A&E to arrive within 1 hour
