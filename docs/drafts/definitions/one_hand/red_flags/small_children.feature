Feature: Ill babies and children

  @rf_infant_temp_low @evidence:re-read @source:NICE-NG51 @source:NICE-NG254
  Scenario: Too cold under three months
    Given the patient is under 3 months
    And any of these:
      | a temperature under 36 |
      | a cold chest or tummy  |
    Then send them to A&E to arrive within 1 hour

  @rf_bulging_fontanelle @evidence:re-read @source:NICE-NG143
  Scenario: Pressure or infection in a baby's head
    Given the patient is under 18 months
    And any of these:
      | a bulging soft spot on the head |
      | a stiff neck                    |
    Then send them to 999 now

  @rf_child_floppy @evidence:re-read @source:NICE-NG143
  Scenario: A child who hardly responds
    Given the patient is under 16 years
    And any of these:
      | a floppy child                        |
      | a child who does not respond as usual |
      | a child who does not smile at all     |
      | the patient is hard to wake           |
      | drowsiness                            |
    Then send them to 999 now

  @rf_parent_very_worried @evidence:re-read @source:NICE-NG143
  Scenario: A parent's great worry
    Given the patient is under 16 years
    And any of these:
      | the parent feels that something is very wrong |
      | an illness unlike any the child had           |
    Then send them to the duty clinician within 1 hour

  @rf_child_seizure @evidence:general @source:NHS.uk
  Scenario: A dangerous fit in a child
    Given the patient is under 16 years
    And any of these:
      | a first ever fit                   |
      | a fit over five minutes long       |
      | a fit on one side only             |
      | a fit they have not recovered from |
    Then send them to 999 now

  # The guideline is about chest infections in babies and speaks of half to three quarters of the usual feeds.
  # Whether less than three quarters should count is a question for the clinicians who sign.
  @rf_poor_feeding @evidence:general @source:NICE-NG9
  Scenario: A baby who feeds badly
    Given the patient is under 12 months
    And any of these:
      | less than half their feeds for a day |
      | no feed for eight hours              |
    Then send them to the duty clinician within 2 hours

  @rf_bilious_vomit @evidence:general @source:CKS @source:NICE-NG1
  Scenario: A child's green or bloody vomit
    Given the patient is under 16 years
    And any of these:
      | green vomit                        |
      | vomit with blood or coffee grounds |
    Then send them to A&E to arrive within 1 hour

  @rf_projectile_vomit @evidence:general @source:CKS @source:NICE-NG1
  Scenario: Forceful vomiting in a baby
    Given the patient is under 3 months
    And there is milk shooting out after every feed
    Then send them to the duty clinician within 6 hours

  @rf_intussusception @evidence:general @source:CKS @source:NICE-NG1
  Scenario: A telescoped bowel
    Given the patient is under 3 years
    And there is screaming in waves
    And there is legs drawn up, or going pale
    Then send them to A&E to arrive within 1 hour

  @rf_intussusception @evidence:general @source:CKS @source:NICE-NG1
  Scenario: Blood or jelly in a nappy
    Given the patient is under 3 years
    And there is blood or jelly in the nappy
    Then send them to A&E to arrive within 1 hour

  # Not the hospital yet, but the same day: pale poo can mean a blocked liver. The first day of life is in the rules on top.
  @rf_prolonged_jaundice @evidence:general @source:NICE-CG98
  Scenario: Yellow baby with danger signs
    Given the patient is under 12 months
    And there is yellow skin or eyes
    And any of these:
      | yellow skin on the first day of life |
      | a baby's poo as pale as clay         |
      | a baby's urine that stains the nappy |
      | the patient is 14 days or older      |
    Then send them to the duty clinician within 24 hours

  @rf_new_diabetes_child @evidence:re-read @source:NICE-NG18 @source:practice-red-flag-guides
  Scenario: New diabetes in a child
    Given the patient is under 18 years
    And any of these:
      | great thirst                              |
      | far more urine than usual                 |
      | bed-wetting again, or far heavier nappies |
    And none of these:
      | the patient has diabetes of any kind |
    Then send them to the duty clinician within 2 hours
    And say "Your child needs a finger-prick sugar test today. A clinician will ring you very soon. If your child is sleepy, sick or breathing fast, ring 999."

  # Staff pass on the caller's own words. They neither accuse nor reassure.
  @rf_bruise_nonmobile @evidence:general @source:NICE-NG76 @source:NICE-CG89
  Scenario: An injury that nobody can explain
    Given the patient is under 16 years
    And there is a child who cannot move about alone
    And any of these:
      | a bruise        |
      | a burn or scald |
      | a broken bone   |
    Then send them to the duty clinician within 1 hour
    And also send them to the safeguarding lead within 1 hour

  @rf_bruise_nonmobile @evidence:general @source:NICE-NG76 @source:NICE-CG89
  Scenario: An injury whose story does not fit
    Given the patient is under 16 years
    And there is an injury that does not fit its story
    Then send them to the duty clinician within 1 hour
    And also send them to the safeguarding lead within 1 hour
