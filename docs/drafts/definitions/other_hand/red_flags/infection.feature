Feature: Infection and sepsis

  A red flag is defined over signs. Its title is its name in other rules.

  # The older guideline, NG51, was read; NG253 has replaced it from 16 years. Check the thresholds before clinical release.
  @rf_sepsis_adult @evidence:re-read @source:NICE-NG51 @source:NICE-NG253
  Scenario: Sepsis in an adult
    Given the patient is 16 years or older
    And any of these:
      | the problem is an infection       |
      | the patient feels ill or feverish |
    And any of these:
      | new confusion                        |
      | slurred or muddled speech            |
      | violent shivering                    |
      | extreme muscle pain                  |
      | no urine for 18 hours                |
      | breath too short for a sentence      |
      | gasping for breath at rest           |
      | blue, grey or blotchy skin           |
      | a feeling that they might die        |
      | 25 or more breaths a minute, counted |
      | a measured pulse of 130 or more      |
      | a top blood pressure of 90 or less   |
    Then send them to 999 now

  @rf_sepsis_adult_moderate @evidence:re-read @source:NICE-NG51 @source:NICE-NG253
  Scenario: Possible sepsis in an adult
    Given the patient is 16 years or older
    And any of these:
      | the problem is an infection |
      | the patient has a fever     |
      | violent shivering           |
    And any of these:
      | behaviour that is odd for them                         |
      | usual things they suddenly cannot do                   |
      | breathing faster than usual                            |
      | very fast breathing                                    |
      | a measured pulse over 90                               |
      | no urine for 12 hours                                  |
      | a temperature under 36                                 |
      | an operation or bad injury in the last six weeks       |
      | a birth, miscarriage or abortion in the last six weeks |
      | a weak immune system                                   |
    Then send them to the duty clinician within 2 hours

  @rf_sepsis_child @evidence:re-read @source:NICE-NG51 @source:NICE-NG254
  Scenario: Sepsis in a child
    Given the patient is under 16 years
    And any of these:
      | the problem is an infection       |
      | the patient feels ill or feverish |
    And any of these:
      | blue, grey or blotchy skin            |
      | very pale skin                        |
      | a floppy child                        |
      | a child hard to wake                  |
      | a child who does not respond as usual |
      | a child who does not smile at all     |
      | weak, high-pitched or constant crying |
      | grunting with each breath             |
      | very fast breathing                   |
      | a rash that stays under a glass       |
      | a temperature under 36                |
      | a chest that feels cold               |
    Then send them to 999 now

  @rf_fever_5_days_child @evidence:re-read @source:NICE-NG143
  Scenario: Fever for five days
    Given the patient is under 5 years
    And there is a fever for five days
    Then send them to the duty clinician within 6 hours

  @rf_immunosuppressed_infection @evidence:general @source:NICE-NG253
  Scenario: Infection with a weak immune system
    Given there is a weak immune system
    And any of these:
      | the problem is an infection |
      | the patient has a fever     |
      | violent shivering           |
    Then send them to the duty clinician within 2 hours

  @rf_necrotising @evidence:general @source:NHS.uk-necrotising-fasciitis
  Scenario: A skin infection that destroys tissue
    Given there is skin hurting far more than it looks
    Then send them to 999 now

  @rf_necrotising @evidence:general @source:NHS.uk-necrotising-fasciitis
  Scenario: Skin that changes fast in somebody ill
    Given any of these:
      | the patient feels ill or feverish |
      | the patient is too ill to get up  |
      | new weakness all over             |
    And any of these:
      | sore skin spreading within hours   |
      | skin turning purple, grey or black |
      | blisters on very sore skin         |
    Then send them to 999 now

  # One of the four alone is a wound infection, a virus or an upset stomach more often than toxic shock. A burn with a fever is not.
  @rf_toxic_shock @evidence:general @source:NHS.uk
  Scenario: Toxic shock
    Given any of these:
      | a tampon or cup in the last days  |
      | a wound in the last weeks         |
      | a burn or scald in the last weeks |
    And at least 2 of these:
      | the patient has a fever |
      | a rash like sunburn     |
      | vomiting                |
      | faintness, or a faint   |
    Then send them to 999 now

  @rf_toxic_shock @evidence:general @source:NHS.uk
  Scenario: A burn with a fever
    Given there is a burn or scald in the last weeks
    And the patient has a fever
    Then send them to 999 now

  @rf_cellulitis_unwell @evidence:general @source:NICE-NG141 @source:NICE-NG19
  Scenario: A spreading skin infection
    Given there is hot, sore skin that is spreading
    And any of these:
      | the patient has a fever    |
      | hot, sore skin on the face |
      | hot, sore skin near an eye |
    Then send them to the duty clinician within 6 hours

  @rf_cellulitis_unwell @evidence:general @source:NICE-NG141 @source:NICE-NG19
  Scenario: A foot infection with diabetes
    Given there is diabetes of any type
    And there is hot, sore skin on a foot
    Then send them to the duty clinician within 6 hours

  # A usual flare of known gout goes with the problem gout, unless something below says otherwise.
  @rf_septic_joint @evidence:general @source:CKS @source:NICE-NG143
  Scenario: An infected joint
    Given there is one hot, swollen, painful joint
    And none of these:
      | a usual flare of their known gout |
    Then send them to A&E to arrive within 4 hours

  @rf_septic_joint @evidence:general @source:CKS @source:NICE-NG143
  Scenario: A hot joint with a risk of infection
    Given there is one hot, swollen, painful joint
    And any of these:
      | the patient feels ill or feverish             |
      | a weak immune system                          |
      | a joint with an operation or injection before |
      | broken skin over the joint                    |
    Then send them to A&E to arrive within 4 hours

  @rf_septic_joint @evidence:general @source:CKS @source:NICE-NG143
  Scenario: A limb that a child will not use
    Given the patient is under 16 years
    And there is a child not using an arm or leg
    Then send them to A&E to arrive within 4 hours

  @rf_quinsy @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Quinsy
    Given any of these:
      | severe throat pain on one side |
      | a mouth that hardly opens      |
      | a muffled voice                |
    Then send them to A&E to arrive within 1 hour

  @rf_agranulocytosis_drug @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: White blood cells that a medicine lowers
    Given the patient takes a medicine that can lower the white blood cells
    And any of these:
      | the problem is sore throat |
      | a sore throat              |
      | mouth ulcers               |
      | the patient has a fever    |
    Then send them to the duty clinician within 2 hours

  # A small child cannot say that the ear hurts: a fever stands for it.
  @rf_mastoiditis @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Mastoiditis
    Given any of these:
      | earache, or a runny ear |
      | the patient has a fever |
    And any of these:
      | swelling or soreness behind the ear |
      | an ear pushed forward               |
    Then send them to A&E to arrive within 1 hour

  # A weak face is a stroke until a clinician says otherwise, and goes to 999 by that flag.
  @rf_mastoiditis @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Earache with a weak face
    Given there is earache, or a runny ear
    And there is a drooping face
    Then send them to A&E to arrive within 1 hour

  @rf_orbital_cellulitis @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: An infection round the eye
    Given there is a swollen, red or darkened eyelid
    And any of these:
      | the patient has a fever       |
      | pain on moving the eye        |
      | an eye that bulges            |
      | blurred, double or lost sight |
    Then send them to A&E to arrive within 1 hour

  # The sources give 999 or the 24-hour cancer line at once. The more cautious is the default here.
  @rf_neutropenic @evidence:general @source:NICE-CG151 @source:UKONS
  Scenario: Infection after chemotherapy
    Given any of these:
      | the patient has had chemotherapy in the last six weeks |
      | the patient has low white blood cells                  |
    And any of these:
      | the problem is an infection       |
      | the patient feels ill or feverish |
    Then send them to 999 now
    And advise "If they carry a chemotherapy alert card, ring its 24-hour number too, and show the card to the ambulance crew."

  # After an outbreak area the source says to isolate and telephone. The two are one flag, so both are told.
  @rf_traveller_fever @evidence:general @source:UKHSA-malaria @source:UKHSA-viral-haemorrhagic-fever
  Scenario: A fever after travel
    Given the patient has a fever
    And any of these:
      | a malaria country visited in the last year |
      | an outbreak area visited within 21 days    |
    Then send them to A&E to arrive within 4 hours
    And advise "Stay away from other people. Ring A&E before you set off and tell them where you have been."

  @rf_measles_suspected @evidence:general @source:UKHSA-measles
  Scenario: Measles
    Given the patient has a fever
    And there is a rash that is spreading
    And any of these:
      | a cough  |
      | red eyes |
    And any of these:
      | the patient is not fully vaccinated against measles |
      | contact with measles                                |
    Then send them to the duty clinician within 6 hours
    And offer it by telephone
    And say "Please do not come to the surgery or sit in a waiting room. A clinician will ring you. If you get worse, ring 999 and say that it may be measles."

  @scarlet_fever_rash @evidence:general @source:NICE-NG84
  Scenario: Scarlet fever
    Given there is a rash rough like sandpaper
    Then send them to a GP within 24 hours

  @scarlet_fever_rash @evidence:general @source:NICE-NG84
  Scenario: Illness near scarlet fever
    Given there is contact with scarlet fever
    And any of these:
      | the problem is an infection |
      | the patient has a fever     |
      | a sore throat               |
      | a new rash or spots         |
    Then send them to a GP within 24 hours
