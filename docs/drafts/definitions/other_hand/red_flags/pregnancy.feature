Feature: Pregnancy and the weeks after it

  A red flag is defined over signs. Its title is its name in other rules. The early pregnancy unit takes people whom a
  clinician sends: reception sends to A&E or to the duty clinician, who arrange it.

  # The early pregnancy unit sees people whom a clinician sends. A&E takes them at once. Faint, or the tip of the shoulder
  # hurts: 999, by a rule on top of this flag.
  @rf_ectopic @evidence:general @source:NICE-NG126
  Scenario: An ectopic pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And none of these:
      | a pregnancy of 20 weeks or more |
    And any of these:
      | tummy pain               |
      | pain at the shoulder tip |
      | a faint                  |
    Then send them to A&E to arrive within 1 hour

  @rf_pregnancy_heavy_bleed @evidence:general @source:NHS.uk
  Scenario: Heavy bleeding in pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is bleeding from the vagina
    And any of these:
      | a pad soaked in an hour |
      | clots from the vagina   |
      | faintness, or a faint   |
    Then send them to 999 now

  # Faint, confused or breathless, chest pain, or a pad soaked in an hour: 999, by a rule on top of this flag.
  @rf_postnatal_unwell @evidence:general @source:NICE-NG194
  Scenario: Illness after a birth or pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And there is a birth, miscarriage or abortion in the last six weeks
    And any of these:
      | a pad soaked in an hour                  |
      | vaginal bleeding that gets heavier again |
      | a clot bigger than a 10p coin            |
      | a vaginal loss that smells bad           |
      | one newly swollen calf or thigh          |
      | chest pain or tightness                  |
      | breathlessness, or fast breathing        |
      | a severe headache                        |
    Then send them to A&E to arrive within 1 hour

  # A fever with one hot, sore breast and nothing else is mastitis: the problem with breastfeeding leads it.
  @rf_postnatal_unwell @evidence:general @source:NICE-NG194
  Scenario: Fever after a birth or pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And there is a birth, miscarriage or abortion in the last six weeks
    And any of these:
      | the patient has a fever |
      | violent shivering       |
    And none of these:
      | one hot, sore breast |
    Then send them to A&E to arrive within 1 hour

  # The source gives the duty clinician or maternity triage. The surgery acts here: some are not booked yet.
  @rf_hyperemesis @evidence:general @source:RCOG-GTG69
  Scenario: Severe sickness in pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And any of these:
      | sickness, or vomiting |
      | vomiting              |
    And any of these:
      | no drink kept down for 24 hours |
      | no urine for 8 hours            |
      | weight lost without trying      |
      | faintness, or a faint           |
    Then send them to the duty clinician within 2 hours

  @rf_early_pregnancy_bleed @evidence:general @source:NICE-NG126
  Scenario: Bleeding in early pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is a known pregnancy
    And none of these:
      | a pregnancy of 20 weeks or more |
    And there is bleeding from the vagina
    Then send them to the duty clinician within 24 hours
    And say "A clinician will ring you and, if it is needed, arrange the early pregnancy unit."
    And ask them to come back if "there is pain, the bleeding soaks a pad in an hour, they faint, or the tip of the shoulder hurts: ring 999"

  @rf_late_pregnancy_bleed @evidence:general @source:NHS.uk
  Scenario: Bleeding from 20 weeks of pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is a pregnancy of 20 weeks or more
    And there is bleeding from the vagina
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If the bleeding gets heavy or you faint, ring 999."

  @rf_reduced_movements @evidence:general @source:RCOG-GTG57 @source:NHS.uk
  Scenario: A baby in the womb that moves less
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And any of these:
      | a baby in the womb moving less        |
      | a baby in the womb moving differently |
      | no movement felt by 24 weeks          |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and go in straight away, day or night. Do not wait until tomorrow."
    And advise "Do not use a listening device at home to check the heartbeat: it cannot show that the baby is well."

  # The source names waters or pains before 37 weeks. After 37 weeks the same line is rung, and constant pain counts too.
  # The cord felt: 999, by a rule on top of this flag.
  @rf_waters_labour_preterm @evidence:general @source:NICE-NG25
  Scenario: Waters gone, or possible labour
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And any of these:
      | waters that have gone, or a trickle |
      | a cord felt or seen in the vagina   |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you to come in."

  @rf_waters_labour_preterm @evidence:general @source:NICE-NG25
  Scenario: Strong or regular pains from 20 weeks
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is a pregnancy of 20 weeks or more
    And any of these:
      | tummy pains that keep coming |
      | severe tummy pain            |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you to come in."

  @rf_waters_labour_preterm @evidence:general @source:NICE-NG25
  Scenario: Constant pain from 20 weeks
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is a pregnancy of 20 weeks or more
    And all of these:
      | tummy pain                |
      | a pain that never lets up |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you to come in."

  @rf_itching_pregnancy @evidence:general @source:RCOG-GTG43
  Scenario: Itching in pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is a pregnancy of 28 weeks or more
    And there is itching
    And any of these:
      | itching palms or soles |
      | itching without a rash |
      | dark urine             |
    Then send them to maternity triage within 24 hours
    And say "Ring the maternity triage line today. They will want a blood test for your liver."

  @rf_itching_pregnancy @evidence:general @source:RCOG-GTG43
  Scenario: Severe itching at any week of pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And there is itching that keeps them awake
    Then send them to maternity triage within 24 hours
    And say "Ring the maternity triage line today. They will want a blood test for your liver."

  @rf_pregnancy_infection_contact @evidence:general @source:UKHSA-rash-in-pregnancy
  Scenario: A rash, or contact with an infection, in pregnancy
    Given the patient is female
    And the patient is between 11 and 55 years
    And the patient is pregnant or might be
    And any of these:
      | a new rash or spots                                         |
      | contact with chickenpox, shingles, measles or slapped cheek |
    Then send them to the duty clinician within 24 hours
    And offer it by telephone
    And say "Please do not come to the surgery or sit near other pregnant people. A clinician will ring you today."
