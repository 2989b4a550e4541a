Feature: Infection and sepsis

  # The older guideline, NG51, was read; NG253 has replaced it from 16 years. Check the thresholds before clinical
  # release.
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
      | the breaths a minute are 25 or more  |
      | the pulse is 130 or more             |
      | the top blood pressure is 90 or less |
    Then send them to 999 now

  @rf_sepsis_adult_moderate @evidence:re-read @source:NICE-NG51 @source:NICE-NG253
  Scenario: Possible sepsis in an adult
    Given the patient is 16 years or older
    And any of these:
      | the problem is an infection |
      | a fever                     |
    And any of these:
      | behaviour that is not like them     |
      | sudden inability to do usual things |
      | very fast breathing                 |
      | the breaths a minute are 21 or more |
      | the pulse is 91 or more             |
      | no urine for 12 hours               |
      | a temperature under 36              |
      | an operation or a bad injury        |
      | a test with a tube inside the body  |
      | a birth, miscarriage or abortion    |
      | the patient's immune system is weak |
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
      | drowsiness                            |
      | the patient is hard to wake           |
      | a child who does not respond as usual |
      | a child who does not smile at all     |
      | weak, high-pitched or constant crying |
      | grunting with each breath             |
      | very fast breathing                   |
      | a rash that stays under a glass       |
      | a temperature under 36                |
    Then send them to 999 now

  @rf_fever_5_days_child @evidence:re-read @source:NICE-NG143
  Scenario: A fever for five days
    Given the patient is under 5 years
    And there is a fever for five days
    Then send them to the duty clinician within 6 hours

  @rf_immunosuppressed_infection @evidence:general @source:NICE-NG253
  Scenario: Infection with a weak immune system
    Given the patient's immune system is weak
    And any of these:
      | the problem is an infection |
      | a fever                     |
    Then send them to the duty clinician within 2 hours

  @rf_necrotising @evidence:general @source:NHS.uk-necrotising-fasciitis
  Scenario: A flesh-destroying infection
    Given there is skin that hurts far more than it looks
    Then send them to 999 now

  @rf_necrotising @evidence:general @source:NHS.uk-necrotising-fasciitis
  Scenario: Sore skin that spreads or turns black
    Given the patient feels ill or feverish
    And any of these:
      | sore skin that spreads within hours     |
      | skin turning purple, black or blistered |
    Then send them to 999 now

  @rf_toxic_shock @evidence:general @source:NHS.uk
  Scenario: Toxic shock
    Given any of these:
      | a tampon or cup in the last week |
      | a wound, burn or boil            |
    And at least 2 of these:
      | a fever               |
      | a rash like sunburn   |
      | vomiting              |
      | diarrhoea             |
      | faintness, or a faint |
    Then send them to 999 now

  @rf_cellulitis_unwell @evidence:general @source:NICE-NG141 @source:NICE-NG19
  Scenario: A spreading skin infection
    Given there is hot, sore skin that is spreading
    And any of these:
      | a fever                    |
      | hot, sore skin on the face |
    Then send them to the duty clinician within 6 hours

  @rf_cellulitis_unwell @evidence:general @source:NICE-NG141 @source:NICE-NG19
  Scenario: A spreading skin infection of a diabetic foot
    Given there is hot, sore skin on a foot
    And the patient has diabetes of any kind
    Then send them to the duty clinician within 6 hours

  @rf_septic_joint @evidence:general @source:CKS @source:NICE-NG143
  Scenario: An infected joint
    Given any of these:
      | one hot, swollen, painful joint        |
      | a child who will not use an arm or leg |
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
      | a fever                    |
    Then send them to the duty clinician within 2 hours

  @rf_mastoiditis @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Mastoiditis
    Given there is an ear pushed forward
    Then send them to A&E to arrive within 1 hour

  @rf_mastoiditis @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Ear trouble that reaches the bone
    Given any of these:
      | ear pain               |
      | fluid from an ear      |
      | the problem is earache |
    And any of these:
      | swelling or soreness behind the ear |
      | a face newly drooping on one side   |
    Then send them to A&E to arrive within 1 hour

  @rf_orbital_cellulitis @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: An infection round the eye
    Given there is a swollen, red or darkened eyelid
    And any of these:
      | a fever                       |
      | pain on moving the eye        |
      | an eye that bulges            |
      | blurred, double or lost sight |
      | sight that is newly worse     |
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
  Scenario: Fever after travel
    Given any of these:
      | a fever                        |
      | violent shivering              |
      | a fever that keeps coming back |
    And any of these:
      | travel to a country with malaria         |
      | travel to an outbreak area, last 21 days |
    Then send them to A&E to arrive within 4 hours
    And advise "Stay away from other people. Ring A&E before you set off and tell them where you have been."

  @rf_measles_suspected @evidence:general @source:UKHSA-measles
  Scenario: Measles
    Given there is a fever
    And there is a rash that is spreading
    And any of these:
      | a cough  |
      | red eyes |
    And any of these:
      | the patient has not had all their vaccinations |
      | contact with measles                           |
    Then send them to the duty clinician within 6 hours
    And offer it by telephone
    And say "Please do not come to the surgery or sit in a waiting room. A clinician will ring you. If you get worse, ring 999 and say that it may be measles."

  @scarlet_fever_rash @evidence:general @source:NICE-NG84
  Scenario: Scarlet fever
    Given there is a rash rough like sandpaper
    Then send them to a GP within 24 hours

  @scarlet_fever_rash @evidence:general @source:NICE-NG84
  Scenario: Scarlet fever nearby, and ill
    Given there is contact with scarlet fever
    And any of these:
      | the problem is sore throat |
      | a sore throat              |
      | a fever                    |
      | a new rash or spots        |
    Then send them to a GP within 24 hours
