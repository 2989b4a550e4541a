Feature: Injured limbs, and children who limp

  # The source allows 999 or A&E. Here: A&E, and 999 by the rule on top.
  @rf_fracture_obvious @evidence:general @source:NHS.uk-broken-bones
  Scenario: A badly broken limb
    Given there is an injured arm or leg
    And any of these:
      | a limb bent out of shape              |
      | a bone that can be seen               |
      | numbness beyond the injury or cast    |
      | a hand or foot cold beyond the injury |
    Then send them to A&E to arrive within 1 hour

  @rf_fracture_possible @evidence:general @source:Ottawa-ankle-and-knee-rules @source:NHS.uk-broken-bones
  Scenario: A possible broken bone
    Given there is an injured arm or leg
    And any of these:
      | the patient cannot take four steps since the injury |
      | an injured arm or hand they cannot use              |
      | a bone very sore to press                           |
    Then send them to the urgent treatment centre to arrive within 4 hours

  @rf_compartment @evidence:general @source:NHS.uk-compartment-syndrome
  Scenario: Dangerous pressure in a limb
    Given any of these:
      | an injured arm or leg            |
      | a plaster cast or limb operation |
    And any of these:
      | limb pain growing beyond bearing   |
      | a hard, tight limb                 |
      | numbness beyond the injury or cast |
    Then send them to A&E to arrive within 1 hour

  @rf_hip_fracture @evidence:general @source:NICE-CG124
  Scenario: A broken hip, or a long lie
    Given the patient is 60 years or older
    And there is a fall
    And any of these:
      | the patient cannot stand since the fall |
      | a leg shorter or turned outwards        |
      | over an hour on the floor               |
      | hip or groin pain since the fall        |
    Then send them to 999 now

  # The source stops at 15 years. A hip can slip at 16 too, and a physiotherapist would see that person otherwise.
  @rf_limp_child @evidence:general @source:CKS-limp-in-childhood
  Scenario: A dangerous limp in a child
    Given the patient is under 17 years
    And there is a limp, or walking that stopped
    And any of these:
      | the patient is under 3 years    |
      | a fever                         |
      | a leg the child cannot stand on |
    Then send them to the duty clinician within 6 hours

  @rf_limp_child @evidence:general @source:CKS-limp-in-childhood
  Scenario: A limp with hip or knee pain from ten years
    Given the patient is 10 years or older
    And the patient is under 17 years
    And there is a limp, or walking that stopped
    And there is hip, thigh, groin or knee pain
    Then send them to the duty clinician within 6 hours
