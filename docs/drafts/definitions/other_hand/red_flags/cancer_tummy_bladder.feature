Feature: Signs that may be cancer of the tummy, the bladder or the male organs

  Urgent, but no emergency: a GP decides on tests and on the urgent referral. Never the pharmacist or self-care alone.

  # A test of the poo for blood comes before most referrals: the GP orders it.
  @cf_bowel_change @evidence:general @source:NICE-NG12 @source:NICE-DG56
  Scenario: A lasting change of the bowel
    Given the patient is 16 years or older
    And any of these:
      | changed bowels for three weeks                 |
      | the patient has low iron without a known cause |
      | a lump in the tummy                            |
      | a lump at the bottom                           |
      | an unhealed sore at the bottom                 |
    Then send them to a GP within 7 days

  @cf_bowel_change @evidence:general @source:NICE-NG12 @source:NICE-DG56
  Scenario: Bleeding from the bottom that nobody has explained
    Given the patient is 16 years or older
    And there is bleeding from the bottom
    And none of these:
      | bleeding piles that a clinician has confirmed |
    Then send them to a GP within 7 days

  @cf_bowel_change @evidence:general @source:NICE-NG12 @source:NICE-DG56
  Scenario: Weight loss with tummy pain
    Given the patient is 16 years or older
    And there is weight lost without trying
    And there is tummy pain
    Then send them to a GP within 7 days

  @cf_dyspepsia_55 @evidence:general @source:NICE-NG12
  Scenario: Indigestion with weight loss from 55 years
    Given the patient is 55 years or older
    And there is weight lost without trying
    And any of these:
      | pain high in the tummy    |
      | heartburn, or indigestion |
    Then send them to a GP within 7 days

  @cf_dysphagia @evidence:general @source:NICE-NG12
  Scenario: Food that sticks
    Given the patient is 5 years or older
    And there is food that sticks on its way down
    Then send them to a GP within 7 days

  @cf_pancreas_60 @evidence:general @source:NICE-NG12
  Scenario: Weight loss with a tummy symptom from 60 years
    Given the patient is 60 years or older
    And there is weight lost without trying
    And any of these:
      | loose, watery poo               |
      | hard or rare poo                |
      | sickness, or vomiting           |
      | tummy pain                      |
      | back pain                       |
      | diabetes found in the last year |
    Then send them to a GP within 7 days

  @cf_haematuria_45 @evidence:general @source:NICE-NG12
  Scenario: Blood in the urine from 45 years
    Given the patient is 45 years or older
    And any of these:
      | blood in the urine            |
      | a urine test that found blood |
    And none of these:
      | a urine infection that a test proved |
    Then send them to a GP within 7 days

  @cf_haematuria_45 @evidence:general @source:NICE-NG12
  Scenario: Blood in the urine after treatment
    Given the patient is 45 years or older
    And there is urine blood again after treatment
    Then send them to a GP within 7 days

  @cf_prostate @evidence:general @source:NICE-NG12
  Scenario: Prostate signs
    Given the patient is male
    And the patient is 40 years or older
    And any of these:
      | trouble passing urine  |
      | trouble with erections |
    And any of these:
      | weight lost without trying |
      | new bone pain              |
    Then send them to a GP within 7 days

  @cf_prostate @evidence:general @source:NICE-NG12
  Scenario: A raised PSA test
    Given the patient is male
    And the patient is 40 years or older
    And there is a raised PSA blood test
    Then send them to a GP within 7 days

  @cf_testis @evidence:general @source:NICE-NG12
  Scenario: A changed testicle
    Given the patient is male
    And there is a lump or change in a testicle
    Then send them to a GP within 7 days

  @cf_penis @evidence:general @source:NICE-NG12
  Scenario: A lump or unhealed sore on the penis
    Given the patient is male
    And any of these:
      | a lump on the penis           |
      | an unhealed sore on the penis |
    Then send them to a GP within 7 days

  @cf_weight_loss @evidence:general @source:NICE-NG12
  Scenario: Weight loss without a cause
    Given the patient is 16 years or older
    And there is weight lost without trying
    And any of these:
      | clothes loose from losing weight |
      | 4 kilograms lost out of 80       |
    Then send them to a GP within 7 days

  # The source gives an urgent referral. Any jaundice is seen the same day.
  @cf_jaundice_40 @evidence:general @source:NICE-NG12 @source:NHS.uk-jaundice
  Scenario: Jaundice from 40 years
    Given the patient is 40 years or older
    And any of these:
      | yellow skin or eyes           |
      | yellow skin or eyes, now gone |
    Then send them to the duty clinician within 24 hours
