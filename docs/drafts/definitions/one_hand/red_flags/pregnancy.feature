Feature: Pregnancy and the weeks after it

  The early pregnancy unit takes people whom a clinician sends: reception sends to A&E or to the duty clinician, who arrange it.

  # A&E takes them at once. A faint or pain at the tip of the shoulder is in the rules on top.
  @rf_ectopic @evidence:general @source:NICE-NG126
  Scenario: A possible ectopic pregnancy
    Given the patient is pregnant or might be
    And there is a pregnancy that may be under 20 weeks
    And any of these:
      | tummy pain                      |
      | pain at the tip of the shoulder |
      | a faint or blackout             |
    Then send them to A&E to arrive within 1 hour

  @rf_pregnancy_heavy_bleed @evidence:general @source:NHS.uk
  Scenario: Heavy bleeding in pregnancy
    Given the patient is pregnant or might be
    And any of these:
      | a pad soaked in an hour |
      | clots from the vagina   |
    Then send them to 999 now

  @rf_pregnancy_heavy_bleed @evidence:general @source:NHS.uk
  Scenario: Bleeding and faintness in pregnancy
    Given the patient is pregnant or might be
    And there is bleeding from the vagina
    And there is faintness, or a faint
    Then send them to 999 now

  # Who does not know the weeks is in this one and in the next: the sooner place leads.
  @rf_early_pregnancy_bleed @evidence:general @source:NICE-NG126
  Scenario: Bleeding in early pregnancy
    Given the patient is pregnant or might be
    And there is a pregnancy that may be under 20 weeks
    And there is bleeding from the vagina
    Then send them to the duty clinician within 24 hours
    And say "A clinician will ring you and, if it is needed, arrange the early pregnancy unit."
    And ask them to come back if "there is pain, the bleeding soaks a pad in an hour, they faint, or the tip of the shoulder hurts: ring 999"

  @rf_late_pregnancy_bleed @evidence:general @source:NHS.uk
  Scenario: Bleeding from 20 weeks of pregnancy
    Given there is a pregnancy of 20 weeks or more
    And there is bleeding from the vagina
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If the bleeding gets heavy or you faint, ring 999."

  @rf_reduced_movements @evidence:general @source:RCOG-GTG57 @source:NHS.uk
  Scenario: A baby that moves less in the womb
    Given the patient is pregnant or might be
    And there is fewer or changed movements of the baby
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and go in straight away, day or night. Do not wait until tomorrow."
    And advise "Do not use a listening device at home to check the heartbeat: it cannot show that the baby is well."

  # The source names waters or pains before 37 weeks. After 37 weeks the same line is rung, and constant pain counts too.
  @rf_waters_labour_preterm @evidence:general @source:NICE-NG25
  Scenario: Waters gone, or labour
    Given the patient is pregnant or might be
    And any of these:
      | waters gone, even as a trickle      |
      | a cord at the opening of the vagina |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you to come in."

  @rf_waters_labour_preterm @evidence:general @source:NICE-NG25
  Scenario: Pains from 20 weeks of pregnancy
    Given there is a pregnancy of 20 weeks or more
    And any of these:
      | tummy pains coming regularly |
      | strong tummy pain            |
      | constant tummy pain          |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you to come in."

  @rf_itching_pregnancy @evidence:general @source:RCOG-GTG43
  Scenario: Liver trouble of late pregnancy
    Given there is a pregnancy of 28 weeks or more
    And there is itching
    And any of these:
      | itching of the palms or soles |
      | itching without a rash        |
      | urine as dark as tea          |
    Then send them to maternity triage within 24 hours
    And say "Ring the maternity triage line today. They will want a blood test for your liver."

  @rf_itching_pregnancy @evidence:general @source:RCOG-GTG43
  Scenario: Severe itching in pregnancy
    Given the patient is pregnant or might be
    And there is severe itching
    Then send them to maternity triage within 24 hours
    And say "Ring the maternity triage line today. They will want a blood test for your liver."

  # The source gives the duty clinician or maternity triage. The surgery acts here: some are not booked yet.
  @rf_hyperemesis @evidence:general @source:RCOG-GTG69
  Scenario: Severe sickness in pregnancy
    Given the patient is pregnant or might be
    And any of these:
      | vomiting     |
      | feeling sick |
    And any of these:
      | no drink kept down for 24 hours |
      | no urine for 8 hours            |
      | no urine for 12 hours           |
      | weight loss without trying      |
      | faintness, or a faint           |
    Then send them to the duty clinician within 2 hours

  @rf_pregnancy_infection_contact @evidence:general @source:UKHSA-rash-in-pregnancy
  Scenario: A rash infection in pregnancy
    Given the patient is pregnant or might be
    And any of these:
      | a new rash or spots                  |
      | contact with somebody who has a rash |
      | contact with measles                 |
    Then send them to the duty clinician within 24 hours
    And offer it by telephone
    And say "Please do not come to the surgery or sit near other pregnant people. A clinician will ring you today."

  # A fever alone with one hot breast goes the way of a breastfeeding problem; with any other sign it is below.
  @rf_postnatal_unwell @evidence:general @source:NICE-NG194
  Scenario: Serious illness after a pregnancy
    Given there is a birth, miscarriage or abortion
    And any of these:
      | heavy bleeding from the vagina    |
      | a pad soaked in an hour           |
      | a smelly loss from the vagina     |
      | one calf or thigh newly swollen   |
      | chest pain or tightness           |
      | breathlessness, or fast breathing |
      | a severe headache                 |
    Then send them to A&E to arrive within 1 hour

  @rf_postnatal_unwell @evidence:general @source:NICE-NG194
  Scenario: Fever after a pregnancy
    Given there is a birth, miscarriage or abortion
    And any of these:
      | a fever           |
      | violent shivering |
    And none of these:
      | a hot, sore breast |
    Then send them to A&E to arrive within 1 hour
