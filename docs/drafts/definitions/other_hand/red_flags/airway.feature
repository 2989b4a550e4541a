Feature: Airway, breathing, circulation and collapse

  A red flag is defined over signs. Its title is its name in other rules.

  @rf_unresponsive @evidence:general @source:NHS.uk-first-aid
  Scenario: An unconscious person
    Given any of these:
      | somebody whom nobody can wake   |
      | no breath, or only single gasps |
    Then send them to 999 now

  @rf_choking @evidence:general @source:NHS.uk
  Scenario: Choking
    Given any of these:
      | choking right now                            |
      | trouble breathing after swallowing something |
    Then send them to 999 now

  @rf_haemoptysis_large @evidence:general @source:NHS.uk
  Scenario: Coughing up a lot of blood
    Given there is more than a few teaspoons of blood coughed up
    Then send them to 999 now

  @rf_major_bleeding @evidence:general @source:NHS.uk
  Scenario: Bleeding that will not stop
    Given any of these:
      | bleeding that soaks through a dressing      |
      | bleeding after ten minutes of firm pressure |
    Then send them to 999 now

  @rf_severe_breathless @evidence:re-read @source:NHS.uk-shortness-of-breath @source:practice-red-flag-guides
  Scenario: Severe breathlessness
    Given any of these:
      | breath too short for a sentence |
      | gasping for breath at rest      |
    Then send them to 999 now

  # Blotchy skin alone is no sign here: it counts with an infection, in sepsis.
  @rf_cyanosis @evidence:general @source:NHS.uk @source:NICE-NG253
  Scenario: A blue, grey or very pale colour
    Given any of these:
      | blue or grey lips, tongue or skin |
      | very pale lips, tongue or skin    |
      | very pale skin                    |
    Then send them to 999 now

  @rf_stridor_drooling @evidence:re-read @source:NHS.uk-in-pharmacy-sore-throat-guide
  Scenario: An airway that is closing
    Given any of these:
      | a harsh noise when breathing in       |
      | drooling, or spit they cannot swallow |
    Then send them to 999 now

  # A sudden swelling of the airway needs no cause that anybody knows: many find out later what it was.
  @rf_anaphylaxis @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: A severe allergic reaction
    Given there is sudden swelling of lips, tongue or throat
    Then send them to 999 now

  @rf_anaphylaxis @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: Wheeze or faintness after a trigger
    Given there is food, a sting or a medicine just before
    And any of these:
      | wheezing                             |
      | breathlessness that came on suddenly |
      | faintness, or a faint                |
    Then send them to 999 now

  @rf_adrenaline_pen_used @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: A used adrenaline pen
    Given there is an adrenaline pen used for this
    Then send them to 999 now

  @rf_asthma_severe @evidence:general @source:NHS.uk @source:NICE-BTS-NG245
  Scenario: A severe asthma attack
    Given the patient has asthma
    And any of these:
      | a reliever inhaler that lasts under four hours |
      | a reliever that does not help                  |
      | breath too short for a sentence                |
      | a peak flow under half of the best             |
    Then send them to 999 now

  # A wheeze that nobody has called asthma. COPD has a flag of its own: there the reliever is often used every few hours.
  @rf_asthma_severe @evidence:general @source:NHS.uk @source:NICE-BTS-NG245
  Scenario: A severe attack of wheeze
    Given there is an inhaler for wheeze
    And none of these:
      | the patient has long-term lung disease |
    And any of these:
      | a reliever inhaler that lasts under four hours |
      | a reliever that does not help                  |
      | breath too short for a sentence                |
      | a peak flow under half of the best             |
    Then send them to 999 now

  @rf_copd_severe @evidence:general @source:CKS-COPD
  Scenario: A severe flare of lung disease
    Given the patient is 16 years or older
    And the patient has long-term lung disease
    And any of these:
      | breathlessness at rest far worse than usual |
      | new confusion                               |
      | blue or grey lips, tongue or skin           |
    Then send them to 999 now

  @rf_chest_pain_cardiac @evidence:general @source:NHS.uk-heart-attack @source:NICE-CG95
  Scenario: A heart attack
    Given the patient is 30 years or older
    And any of these:
      | chest pain that is there now     |
      | a tight or heavy chest right now |
    Then send them to 999 now

  # Any age: somebody young with a strained chest is not ill with it.
  @rf_chest_pain_cardiac @evidence:general @source:NHS.uk-heart-attack @source:NICE-CG95
  Scenario: Chest pain that spreads or makes them ill
    Given there is chest pain or tightness
    And any of these:
      | chest pain that spreads              |
      | sweating with the chest pain         |
      | sickness with the chest pain         |
      | breathlessness that came on suddenly |
      | breathlessness, or fast breathing    |
    Then send them to 999 now

  # Under 30 years a spot that hurts only when it is pressed or moved does not count, if nothing else is wrong.
  @rf_chest_pain_cardiac @evidence:general @source:NHS.uk-heart-attack @source:NICE-CG95
  Scenario: Chest pain in somebody young
    Given the patient is under 30 years
    And any of these:
      | chest pain that is there now     |
      | a tight or heavy chest right now |
    And none of these:
      | a sore spot that hurts only when pressed |
    Then send them to 999 now

  @rf_chest_pain_12h @evidence:general @source:NICE-CG95
  Scenario: Heart pain in the last 12 hours
    Given the patient is 18 years or older
    And there is a tight or heavy chest within 12 hours
    Then send them to A&E to arrive within 1 hour

  @rf_chest_pain_72h @evidence:general @source:NICE-CG95
  Scenario: Heart pain in the last three days
    Given the patient is 18 years or older
    And there is a tight or heavy chest within three days
    Then send them to the duty clinician within 2 hours

  @rf_heart_failure_acute @evidence:general @source:CKS-heart-failure
  Scenario: Acute heart failure
    Given the patient is 16 years or older
    And any of these:
      | breath too short to lie flat |
      | pink, frothy spit            |
    Then send them to 999 now

  @rf_palpitations_unwell @evidence:re-read @source:NHS.uk-palpitations @source:practice-red-flag-guides
  Scenario: A dangerous heart rhythm
    Given there is a racing or uneven heartbeat
    And any of these:
      | chest pain or tightness                 |
      | breathlessness, or fast breathing       |
      | fast or hard breathing in a small child |
      | a faint                                 |
    Then send them to 999 now

  @rf_collapse_exertion @evidence:general @source:NICE-CG109
  Scenario: A faint that may be the heart
    Given there is a faint
    And any of these:
      | a faint during exercise               |
      | chest pain or tightness               |
      | a racing or uneven heartbeat          |
      | a relative who died suddenly under 40 |
    Then send them to A&E to arrive within 1 hour

  @rf_aortic_dissection @evidence:general @source:CKS
  Scenario: A tear in the main artery
    Given the patient is 16 years or older
    And there is a sudden tearing pain
    Then send them to 999 now

  @rf_aaa @evidence:general @source:NICE-NG156
  Scenario: A burst main artery
    Given the patient is 50 years or older
    And any of these:
      | severe tummy pain               |
      | severe pain in the back or side |
    And any of these:
      | faintness, or a faint           |
      | sweating without heat or effort |
      | pale, clammy skin               |
    Then send them to 999 now

  @rf_aaa @evidence:general @source:NICE-NG156
  Scenario: New pain with a known aneurysm
    Given the patient is 50 years or older
    And the patient has an aneurysm of the aorta
    And any of these:
      | tummy pain               |
      | pain in the side or back |
      | back pain                |
    Then send them to 999 now

  @rf_pe @evidence:general @source:NICE-NG158
  Scenario: A clot in the lung
    Given any of these:
      | breathlessness that came on suddenly |
      | sharp pain on breathing in           |
    And any of these:
      | one newly swollen calf or thigh                        |
      | one newly painful, warm calf or thigh                  |
      | blood coughed up                                       |
      | an operation or bad injury in the last six weeks       |
      | a journey of over four hours                           |
      | three days in bed                                      |
      | a leg in plaster or a brace                            |
      | the patient is pregnant or might be                    |
      | a birth, miscarriage or abortion in the last six weeks |
      | the patient has or has had cancer                      |
      | the patient takes the pill or hormones                 |
      | the patient has had a blood clot before                |
    Then send them to 999 now

  @rf_limb_ischaemia @evidence:general @source:CKS-peripheral-arterial-disease
  Scenario: A limb without blood
    Given any of these:
      | a suddenly cold arm, leg or foot             |
      | a suddenly pale or blue arm or leg           |
      | an arm or leg suddenly painful with numbness |
    Then send them to 999 now

  @rf_anticoag_bleed @evidence:general @source:NICE-NG232
  Scenario: Injury or bleeding on a blood thinner
    Given there is a blood thinner that they take
    And any of these:
      | a blow to the head                          |
      | bleeding that does not stop                 |
      | bleeding after ten minutes of firm pressure |
      | bleeding that soaks through a dressing      |
    Then send them to A&E to arrive within 1 hour

  # The source: the same day, and A&E when the practice is closed.
  @rf_dvt @evidence:general @source:NICE-NG158
  Scenario: A clot in the leg
    Given the patient is 16 years or older
    And any of these:
      | one newly swollen calf or thigh       |
      | one newly painful, warm calf or thigh |
    Then send them to the duty clinician within 6 hours
    And say "If we are closed, or cannot see you within 6 hours, go to A&E instead. If you get breathless or your chest hurts, ring 999."
