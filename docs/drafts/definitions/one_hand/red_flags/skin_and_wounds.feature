Feature: Skin, burns, bites and wounds

  # A fever and a rash after a new medicine is enough here. Most such rashes are mild: see the questions for clinicians.
  @rf_severe_drug_reaction @evidence:general @source:CKS @source:MHRA
  Scenario: A severe reaction to a medicine
    Given there is a medicine started or changed lately
    And there is a new rash or spots
    And any of these:
      | blisters or peeling skin      |
      | a sore mouth or sore red eyes |
      | a swollen face                |
      | a fever                       |
    Then send them to 999 now

  @rf_severe_drug_reaction @evidence:general @source:CKS @source:MHRA
  Scenario: Skin that comes off after a new medicine
    Given there is a medicine started or changed lately
    And there is blistering or peeling in several places
    Then send them to 999 now

  @rf_eczema_herpeticum @evidence:general @source:NICE-CG57
  Scenario: Eczema with herpes virus
    Given the patient has eczema, now or in childhood
    And any of these:
      | punched-out sores or clustered blisters |
      | eczema that suddenly hurts badly        |
    Then send them to the duty clinician within 2 hours

  @rf_erythroderma @evidence:general @source:CKS-psoriasis
  Scenario: Skin inflamed nearly all over
    Given there is hot, flaking skin over most of the body
    Then send them to A&E to arrive within 4 hours

  @rf_diabetic_foot @evidence:general @source:NICE-NG19
  Scenario: A diabetic foot in trouble
    Given the patient has diabetes of any kind
    And any of these:
      | a new sore on the foot         |
      | a foot hotter than the other   |
      | one newly swollen foot         |
      | a foot that has changed colour |
      | a black or blue toe            |
    Then send them to the duty clinician within 24 hours

  @rf_burn_major @evidence:general @source:NHS.uk-burns
  Scenario: A major burn
    Given any of these:
      | a burn bigger than their own hand           |
      | a white or charred burn                     |
      | a burn on face, hand, foot, joint, genitals |
      | a burn from electricity                     |
      | a burn from a chemical                      |
    Then send them to A&E to arrive within 1 hour
    And advise "Cool the burn under cool running water for 20 minutes, starting now. Take off rings and loose clothing, but nothing that sticks. Cover it with cling film laid lengthwise. No ice, no cream."

  # "Over 60" is read from 60. Any burn counts, as in the source.
  @rf_burn_major @evidence:general @source:NHS.uk-burns
  Scenario: A burn in a vulnerable person
    Given there is a burn or scald
    And any of these:
      | the patient is under 1 year         |
      | the patient is 60 years or older    |
      | the patient is pregnant or might be |
    Then send them to A&E to arrive within 1 hour
    And advise "Cool the burn under cool running water for 20 minutes, starting now. Take off rings and loose clothing, but nothing that sticks. Cover it with cling film laid lengthwise. No ice, no cream."

  @rf_bite_serious @evidence:general @source:NICE-NG184 @source:UKHSA-rabies
  Scenario: A serious bite
    Given any of these:
      | a deep bite                              |
      | a bite on hand, face or joint            |
      | a snake bite                             |
      | a bat that bit or touched them           |
      | an animal's bite, lick or scratch abroad |
    Then send them to the urgent treatment centre to arrive within 4 hours
    And say "If the urgent treatment centre cannot see you in that time, go to A&E. Tell them what bit you and where you were."
    And advise "Wash the bite now with soap and running water for 15 minutes."

  @rf_tetanus_wound @evidence:general @source:UKHSA-tetanus
  Scenario: A wound that may bring tetanus
    Given any of these:
      | a deep wound  |
      | a dirty wound |
    And there is a tetanus course not complete or not known
    Then send them to the urgent treatment centre within 24 hours
    And advise "Rinse the wound under running water, cover it, and take any record of vaccines with you."
