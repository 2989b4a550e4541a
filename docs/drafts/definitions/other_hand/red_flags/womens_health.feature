Feature: Women's health

  A red flag is defined over signs. Its title is its name in other rules.

  @rf_ovarian_torsion @evidence:general @source:CKS
  Scenario: A twisted ovary
    Given the patient is female
    And all of these:
      | tummy pain low on one side |
      | severe tummy pain          |
      | vomiting                   |
    Then send them to A&E to arrive within 1 hour

  # The source gives A&E within four hours, faint or not. Who has collapsed is on the way sooner: a rule on top of this flag.
  @rf_heavy_menses_faint @evidence:general @source:NICE-NG88
  Scenario: Too much vaginal bleeding
    Given the patient is female
    And there is bleeding from the vagina
    And any of these:
      | a pad soaked hourly for two hours |
      | faintness, or a faint             |
    Then send them to A&E to arrive within 4 hours

  # With a fever or shivering: within 6 hours, by a rule on top of this flag.
  @rf_pid @evidence:general @source:CKS-pelvic-inflammatory-disease
  Scenario: Pelvic infection
    Given the patient is female
    And the patient is 11 years or older
    And there is pain low in the tummy
    And any of these:
      | the patient has a fever     |
      | violent shivering           |
      | a new vaginal discharge     |
      | a new coil or a new partner |
    Then send them to the duty clinician within 24 hours

  # The source refers lumps from 30 years urgently, and sees younger people too. This project: a GP within a week at any adult age.
  @cf_breast_30 @evidence:general @source:NICE-NG12
  Scenario: A lump or change of the breast
    Given the patient is 16 years or older
    And any of these:
      | a lump in a breast       |
      | changed skin of a breast |
      | a nipple that leaks      |
      | a nipple newly turned in |
      | a lump in the armpit     |
    Then send them to a GP within 7 days

  @cf_pmb_55 @evidence:general @source:NICE-NG12
  Scenario: Bleeding after the menopause
    Given the patient is female
    And the patient is 40 years or older
    And there is bleeding a year after the last period
    Then send them to a GP within 7 days

  @cf_ovarian @evidence:general @source:NICE-NG12
  Scenario: Possible ovarian cancer
    Given the patient is female
    And the patient is 18 years or older
    And any of these:
      | bloating on 12 days a month             |
      | feeling full quickly on 12 days a month |
      | low tummy pain on 12 days a month       |
      | frequent urine on 12 days a month       |
    Then send them to a GP within 7 days

  @cf_ovarian @evidence:general @source:NICE-NG12
  Scenario: New bowel cramps from 50 years
    Given the patient is female
    And the patient is 50 years or older
    And there is new tummy cramps with changed bowels
    Then send them to a GP within 7 days

  @cf_cervix_vulva @evidence:general @source:NICE-NG12
  Scenario: Signs at the cervix or vulva
    Given the patient is female
    And the patient is 16 years or older
    And any of these:
      | repeated bleeding after sex       |
      | repeated bleeding between periods |
      | a lump at the vagina              |
      | an unhealed sore at the vagina    |
    Then send them to a GP within 7 days
