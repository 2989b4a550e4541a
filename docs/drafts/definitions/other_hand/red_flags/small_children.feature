Feature: Ill babies and children

  A red flag is defined over signs. Its title is its name in other rules.

  @rf_infant_temp_low @evidence:re-read @source:NICE-NG51 @source:NICE-NG254
  Scenario: A cold baby under three months
    Given the patient is under 3 months
    And any of these:
      | a temperature under 36  |
      | a chest that feels cold |
    Then send them to A&E to arrive within 1 hour

  @rf_bulging_fontanelle @evidence:re-read @source:NICE-NG143
  Scenario: A bulging soft spot or stiff neck
    Given the patient is under 18 months
    And any of these:
      | a bulging soft spot on a baby's head |
      | a stiff neck                         |
    Then send them to 999 now

  @rf_child_floppy @evidence:re-read @source:NICE-NG143
  Scenario: A floppy child
    Given the patient is under 16 years
    And any of these:
      | a floppy child                        |
      | a child who does not respond as usual |
      | a child who does not smile at all     |
      | a child hard to wake                  |
    Then send them to 999 now

  @rf_parent_very_worried @evidence:re-read @source:NICE-NG143
  Scenario: An illness that a carer finds very wrong
    Given the patient is under 16 years
    And any of these:
      | a parent's feeling that something is very wrong |
      | an illness unlike any before                    |
    Then send them to the duty clinician within 1 hour

  @rf_child_seizure @evidence:general @source:NHS.uk
  Scenario: A dangerous fit in a child
    Given the patient is under 16 years
    And there is a fit
    And any of these:
      | a first fit ever            |
      | a fit of over five minutes  |
      | a fit on one side only      |
      | a fit without full recovery |
    Then send them to 999 now

  # The guideline is about chest infections in babies and speaks of half to three quarters of the usual feeds.
  # Whether less than three quarters should count is a question for the clinicians who sign.
  @rf_poor_feeding @evidence:general @source:NICE-NG9
  Scenario: A baby who feeds badly
    Given the patient is under 12 months
    And any of these:
      | under half the usual feeds for a day |
      | no feed for eight hours              |
    Then send them to the duty clinician within 2 hours

  @rf_bilious_vomit @evidence:general @source:CKS @source:NICE-NG1
  Scenario: Green or bloody vomit in a child
    Given the patient is under 16 years
    And any of these:
      | green vomit                          |
      | blood or coffee grounds in the vomit |
    Then send them to A&E to arrive within 1 hour

  @rf_projectile_vomit @evidence:general @source:CKS @source:NICE-NG1
  Scenario: Forceful vomiting in a young baby
    Given the patient is under 3 months
    And there is milk shooting out after every feed
    Then send them to the duty clinician within 6 hours

  # Screaming and drawn-up legs without going pale are common in colic: severe tummy pain catches those whom nobody can settle.
  @rf_intussusception @evidence:general @source:CKS @source:NICE-NG1
  Scenario: A telescoped bowel
    Given the patient is under 3 years
    And there is screaming in waves
    And there is going pale while screaming
    Then send them to A&E to arrive within 1 hour

  @rf_intussusception @evidence:general @source:CKS @source:NICE-NG1
  Scenario: Blood or jelly in the nappy
    Given the patient is under 3 years
    And there is blood or jelly in the nappy
    Then send them to A&E to arrive within 1 hour

  # Not the hospital yet, but the same day: pale poo can mean a blocked liver. Yellow on the first day of life, or too sleepy to
  # feed: A&E, by a rule on top of this flag.
  @rf_prolonged_jaundice @evidence:general @source:NICE-CG98
  Scenario: Dangerous jaundice in a baby
    Given the patient is under 12 months
    And there is yellow skin or eyes
    And any of these:
      | yellow on the first day of life |
      | pale poo in a baby              |
      | dark urine in a baby            |
      | the patient is 2 weeks or older |
    Then send them to the duty clinician within 24 hours

  # Drowsy, vomiting, tummy pain or fast breathing: 999, by a rule on top of this flag.
  @rf_new_diabetes_child @evidence:re-read @source:NICE-NG18 @source:practice-red-flag-guides
  Scenario: New diabetes in a child
    Given the patient is under 18 years
    And none of these:
      | diabetes of any type |
    And any of these:
      | great thirst that is new  |
      | far more urine than usual |
      | wetting the bed again     |
    Then send them to the duty clinician within 2 hours
    And say "Your child needs a finger-prick sugar test today. A clinician will ring you very soon. If your child is sleepy, sick or breathing fast, ring 999."

  # Staff pass on the caller's own words. They neither accuse nor reassure. A child who is hurt: A&E, by a rule on top of this flag.
  @rf_bruise_nonmobile @evidence:general @source:NICE-NG76 @source:NICE-CG89
  Scenario: An injury that nobody can explain
    Given the patient is under 16 years
    And any of these:
      | a bruise or injury before crawling    |
      | an injury that does not fit its story |
    Then send them to the duty clinician within 1 hour
    And also send them to the safeguarding lead within 1 hour
