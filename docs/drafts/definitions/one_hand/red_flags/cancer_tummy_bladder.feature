Feature: Signs that may be cancer of the tummy, the bladder or the male organs

  Urgent, but no emergency: a GP decides on tests and on the urgent referral. Never the pharmacist or self-care alone.

  # A test of the poo for blood comes before most referrals: the GP orders it.
  @cf_bowel_change @evidence:general @source:NICE-NG12 @source:NICE-DG56
  Scenario: Lasting change of the bowel
    Given the patient is 16 years or older
    And any of these:
      | a changed bowel habit for three weeks              |
      | the patient has low iron that nobody has explained |
      | a lump in the tummy                                |
      | a lump at the bottom                               |
      | an unhealed sore at the bottom                     |
    Then send them to a GP within 7 days

  @cf_bowel_change @evidence:general @source:NICE-NG12 @source:NICE-DG56
  Scenario: Bleeding from the bottom without confirmed piles
    Given the patient is 16 years or older
    And there is bleeding from the bottom
    And none of these:
      | piles that a clinician has confirmed |
    Then send them to a GP within 7 days

  @cf_bowel_change @evidence:general @source:NICE-NG12 @source:NICE-DG56
  Scenario: Weight loss with tummy pain
    Given the patient is 16 years or older
    And there is weight loss without trying
    And there is tummy pain
    Then send them to a GP within 7 days

  @cf_dyspepsia_55 @evidence:general @source:NICE-NG12
  Scenario: Indigestion with weight loss from 55 years
    Given the patient is 55 years or older
    And there is weight loss without trying
    And any of these:
      | pain high in the tummy   |
      | indigestion or heartburn |
    Then send them to a GP within 7 days

  @cf_dysphagia @evidence:general @source:NICE-NG12
  Scenario: Food that sticks
    Given there is food or drink that sticks
    Then send them to a GP within 7 days

  @cf_pancreas_60 @evidence:general @source:NICE-NG12
  Scenario: Weight loss with tummy trouble from 60 years
    Given the patient is 60 years or older
    And there is weight loss without trying
    And any of these:
      | diarrhoea                                       |
      | fewer or harder poos than before                |
      | feeling sick                                    |
      | vomiting                                        |
      | tummy pain                                      |
      | back pain                                       |
      | the patient has diabetes found in the last year |
    Then send them to a GP within 7 days

  @cf_haematuria_45 @evidence:general @source:NICE-NG12
  Scenario: Blood in the urine from 45 years
    Given the patient is 45 years or older
    And there is blood in the urine
    And none of these:
      | a urine infection that a test has proved |
    Then send them to a GP within 7 days

  @cf_haematuria_45 @evidence:general @source:NICE-NG12
  Scenario: Blood found by a test, or back after treatment
    Given the patient is 45 years or older
    And any of these:
      | blood in urine after treatment for infection |
      | blood that a urine test found                |
    Then send them to a GP within 7 days

  @cf_prostate @evidence:general @source:NICE-NG12
  Scenario: Prostate signs
    Given the patient is male
    And the patient is 40 years or older
    And any of these:
      | trouble passing urine  |
      | trouble with erections |
    And any of these:
      | weight loss without trying |
      | new pain in the bones      |
    Then send them to a GP within 7 days

  @cf_prostate @evidence:general @source:NICE-NG12
  Scenario: A raised PSA test
    Given the patient has a raised PSA test
    Then send them to a GP within 7 days

  @cf_testis @evidence:general @source:NICE-NG12
  Scenario: A changed testicle
    Given any of these:
      | a lump in a testicle                  |
      | a testicle grown, heavier or reshaped |
    Then send them to a GP within 7 days

  @cf_penis @evidence:general @source:NICE-NG12
  Scenario: A lasting change of the penis
    Given any of these:
      | a lump on the penis             |
      | a penis sore that does not heal |
    Then send them to a GP within 7 days

  @cf_weight_loss @evidence:general @source:NICE-NG12
  Scenario: Weight loss without a cause
    Given the patient is 16 years or older
    And there is weight loss that makes clothes loose
    Then send them to a GP within 7 days

  # The source gives an urgent referral. Any jaundice is seen the same day.
  @cf_jaundice_40 @evidence:general @source:NICE-NG12 @source:NHS.uk-jaundice
  Scenario: Jaundice from 40 years
    Given the patient is 40 years or older
    And any of these:
      | yellow skin or eyes           |
      | yellow skin or eyes, now gone |
    Then send them to the duty clinician within 24 hours
