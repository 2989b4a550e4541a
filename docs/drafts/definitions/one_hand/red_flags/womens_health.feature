Feature: Women's health

  # Sudden or constant severe pain is an emergency of the tummy without any sickness.
  @rf_ovarian_torsion @evidence:general @source:CKS
  Scenario: A twisted ovary
    Given the patient is female
    And there is tummy pain low on one side
    And there is severe tummy pain
    And any of these:
      | vomiting     |
      | feeling sick |
    Then send them to A&E to arrive within 1 hour

  @rf_heavy_menses_faint @evidence:general @source:NICE-NG88
  Scenario: Vaginal bleeding that is too much
    Given there is a pad soaked every hour for two hours
    Then send them to A&E to arrive within 4 hours

  @rf_heavy_menses_faint @evidence:general @source:NICE-NG88
  Scenario: Vaginal bleeding with faintness
    Given there is bleeding from the vagina
    And there is faintness, or a faint
    Then send them to A&E to arrive within 4 hours

  @rf_pid @evidence:general @source:CKS-pelvic-inflammatory-disease
  Scenario: Pelvic infection
    Given the patient is female
    And the patient is 11 years or older
    And there is pain low in the tummy
    And any of these:
      | a fever                 |
      | violent shivering       |
      | a new vaginal discharge |
    Then send them to the duty clinician within 24 hours

  # Ordinary period pain does not count here; with a fever or a discharge it does, above.
  @rf_pid @evidence:general @source:CKS-pelvic-inflammatory-disease
  Scenario: Low tummy pain after a new coil or partner
    Given the patient is female
    And the patient is 11 years or older
    And there is pain low in the tummy
    And there is a coil or partner new in three months
    And none of these:
      | pain just as with every period |
    Then send them to the duty clinician within 24 hours

  # The source refers lumps from 30 years urgently, and sees younger people too. This project: a GP within a week at any adult age.
  @cf_breast_30 @evidence:general @source:NICE-NG12
  Scenario: A lump or change of the breast
    Given the patient is 16 years or older
    And any of these:
      | a lump in the breast or armpit |
      | changed skin of the breast     |
      | a nipple that leaks            |
      | a nipple that has turned in    |
    Then send them to a GP within 7 days

  @cf_pmb_55 @evidence:general @source:NICE-NG12
  Scenario: Bleeding after the menopause
    Given there is bleeding a year after the last period
    Then send them to a GP within 7 days

  @cf_ovarian @evidence:general @source:NICE-NG12
  Scenario: Possible ovarian cancer
    Given the patient is female
    And the patient is 18 years or older
    And any of these:
      | bloating on 12 days a month                 |
      | fullness after little food, 12 days a month |
      | low tummy pain on 12 days a month           |
      | a new urge to pass urine, 12 days a month   |
    Then send them to a GP within 7 days

  @cf_ovarian @evidence:general @source:NICE-NG12
  Scenario: New cramps from 50 years
    Given the patient is female
    And the patient is 50 years or older
    And there is new tummy cramps with a changed bowel habit
    Then send them to a GP within 7 days

  @cf_cervix_vulva @evidence:general @source:NICE-NG12
  Scenario: Possible cancer of cervix or vulva
    Given the patient is female
    And the patient is 16 years or older
    And any of these:
      | bleeding after sex, more than once       |
      | bleeding between periods, more than once |
      | a lump at the opening of the vagina      |
      | a vulval sore that does not heal         |
    Then send them to a GP within 7 days
