Feature: Injured limbs, and children who limp

  A red flag is defined over signs. Its title is its name in other rules.

  # The source allows 999 or A&E. Here: A&E, and 999 by a rule on top of this flag when bone shows, the limb is numb, cold or
  # pale, or they cannot travel.
  @rf_fracture_obvious @evidence:general @source:NHS.uk-broken-bones
  Scenario: A broken or crooked limb
    Given there is an injured arm, hand, leg or foot
    And any of these:
      | an injured limb bent out of shape      |
      | bone showing through the skin          |
      | an injured limb numb beyond the injury |
      | an injured limb cold beyond the injury |
      | an injured limb pale beyond the injury |
    Then send them to A&E to arrive within 1 hour

  @rf_fracture_possible @evidence:general @source:Ottawa-ankle-and-knee-rules @source:NHS.uk-broken-bones
  Scenario: A possible broken bone
    Given there is an injured arm, hand, leg or foot
    And any of these:
      | an injury that stops four steps     |
      | an injured arm or hand not used     |
      | great soreness on pressing the bone |
    Then send them to the urgent treatment centre to arrive within 4 hours

  @rf_compartment @evidence:general @source:NHS.uk-compartment-syndrome
  Scenario: Dangerous pressure in a limb
    Given any of these:
      | an injured arm, hand, leg or foot |
      | a plaster cast on a limb          |
      | an operation on an arm or leg     |
    And any of these:
      | limb pain growing beyond bearing |
      | a limb that is tight or hard     |
      | a limb that has gone numb        |
    Then send them to A&E to arrive within 1 hour

  @rf_hip_fracture @evidence:general @source:NICE-CG124
  Scenario: A broken hip
    Given the patient is 60 years or older
    And there is a fall
    And any of these:
      | the patient cannot stand since the fall |
      | one leg shorter since the fall          |
      | one leg turned outwards since the fall  |
      | over an hour on the floor               |
      | hip pain stopping their usual walk      |
    Then send them to 999 now

  # A fever and no weight on the leg together: A&E, by a rule on top of this flag.
  @rf_limp_child @evidence:general @source:CKS-limp-in-childhood
  Scenario: A dangerous limp in a child
    Given the patient is under 17 years
    And there is a limp, or not walking
    And any of these:
      | the patient is under 3 years |
      | the patient has a fever      |
      | a leg they cannot stand on   |
    Then send them to the duty clinician within 6 hours

  # The source stops at 15 years. A hip can slip at 16 too, and a physiotherapist would see that person otherwise.
  @rf_limp_child @evidence:general @source:CKS-limp-in-childhood
  Scenario: A limp with pain in the hip or knee from ten years
    Given the patient is between 10 and 16 years
    And there is a limp, or not walking
    And there is hip, thigh, groin or knee pain
    Then send them to the duty clinician within 6 hours
