Feature: Skin, burns, bites and wounds

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a serious bite".

  # A fever and a rash after a new medicine is enough here, when the fever came after it. Most such rashes are mild: see
  # the questions for clinicians.
  @rf_severe_drug_reaction @evidence:general @source:CKS @source:MHRA
  Scenario: A severe reaction to a medicine
    Given there is a medicine begun in the last eight weeks
    And any of these:
      | a new rash or spots      |
      | blisters or peeling skin |
    And any of these:
      | blisters or peeling skin              |
      | a sore mouth or sore red eyes         |
      | a swollen face                        |
      | a fever that began after the medicine |
    Then send them to 999 now

  # Under one year, or near an eye, A&E: rules on top of this flag.
  @rf_eczema_herpeticum @evidence:general @source:NICE-CG57
  Scenario: Eczema with herpes virus
    Given the patient has eczema
    And any of these:
      | punched-out sores or clustered blisters |
      | eczema suddenly worse, with great pain  |
    Then send them to the duty clinician within 2 hours

  @rf_erythroderma @evidence:general @source:CKS-psoriasis
  Scenario: Skin inflamed over most of the body
    Given there is hot, flaking skin nearly all over
    Then send them to A&E to arrive within 4 hours

  # Spreading, black, cold or ill goes to A&E: a rule on top of this flag.
  @rf_diabetic_foot @evidence:general @source:NICE-NG19
  Scenario: A diabetic foot in trouble
    Given there is diabetes of any type
    And any of these:
      | a new sore on the foot         |
      | one foot hotter than the other |
      | one newly swollen foot         |
      | a foot that has changed colour |
      | a black or blue toe            |
    Then send them to the duty clinician within 24 hours

  # Very large, or a burnt airway, goes to 999: a rule on top of this flag.
  @rf_burn_major @evidence:general @source:NHS.uk-burns
  Scenario: A dangerous burn
    Given any of these:
      | a burn bigger than their own hand            |
      | a burn that looks white or charred           |
      | a burn from electricity                      |
      | a burn from a chemical                       |
      | a burn on face, hands, feet, genitals, joint |
      | a burn of the mouth or nose                  |
    Then send them to A&E to arrive within 1 hour
    And advise "Cool the burn under cool running water for 20 minutes, starting now. Take off rings and loose clothing, but nothing that sticks. Cover it with cling film laid lengthwise. No ice, no cream."

  @rf_burn_major @evidence:general @source:NHS.uk-burns
  Scenario: A burn in a baby, in pregnancy or over 60
    Given there is a burn or scald within seven days
    And any of these:
      | the patient is under 1 year      |
      | the patient is 61 years or older |
      | a known pregnancy                |
    Then send them to A&E to arrive within 1 hour
    And advise "Cool the burn under cool running water for 20 minutes, starting now. Take off rings and loose clothing, but nothing that sticks. Cover it with cling film laid lengthwise. No ice, no cream."

  # A snake, or nobody knows, goes to 999: a rule on top of this flag.
  @rf_bite_serious @evidence:general @source:NICE-NG184 @source:UKHSA-rabies
  Scenario: A serious bite
    Given any of these:
      | a deep bite                              |
      | a bite on hand, face or joint            |
      | a bite by a snake                        |
      | a touch, scratch or bite by a bat        |
      | an animal's bite, lick or scratch abroad |
    Then send them to the urgent treatment centre to arrive within 4 hours
    And say "If the urgent treatment centre cannot see you in that time, go to A&E. Tell them what bit you and where you were."
    And advise "Wash the bite now with soap and running water for 15 minutes."

  @rf_tetanus_wound @evidence:general @source:UKHSA-tetanus
  Scenario: A wound that may bring tetanus
    Given there is a deep or dirty wound
    And the patient has had fewer than five tetanus vaccines
    Then send them to the urgent treatment centre within 24 hours
    And advise "Rinse the wound under running water, cover it, and take any record of vaccines with you."
