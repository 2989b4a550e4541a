Feature: Airway, breathing, circulation and collapse

  @rf_unresponsive @evidence:general @source:NHS.uk-first-aid
  Scenario: An unconscious person
    Given any of these:
      | the patient is unconscious |
      | breathing that has stopped |
    Then send them to 999 now

  @rf_choking @evidence:general @source:NHS.uk
  Scenario: Choking
    Given there is choking, at this moment
    Then send them to 999 now

  @rf_choking @evidence:general @source:NHS.uk
  Scenario: Something breathed in, and a struggle
    Given there is something breathed in, or stuck going down
    And any of these:
      | breathlessness, or fast breathing     |
      | fast or hard breathing                |
      | a harsh noise when breathing in       |
      | wheezing                              |
      | drooling, or spit they cannot swallow |
      | coughing that does not stop           |
      | blue or grey lips, tongue or skin     |
    Then send them to 999 now

  @rf_haemoptysis_large @evidence:general @source:NHS.uk
  Scenario: Coughing up a lot of blood
    Given there is more than a few teaspoons of blood coughed up
    Then send them to 999 now

  @rf_major_bleeding @evidence:general @source:NHS.uk
  Scenario: Bleeding that will not stop
    Given any of these:
      | bleeding that soaks through a thick cloth   |
      | bleeding after ten minutes of firm pressure |
    Then send them to 999 now

  @rf_severe_breathless @evidence:re-read @source:NHS.uk-shortness-of-breath @source:practice-red-flag-guides
  Scenario: Severe breathlessness
    Given any of these:
      | breath too short for a sentence |
      | gasping for breath at rest      |
    Then send them to 999 now

  @rf_cyanosis @evidence:general @source:NHS.uk @source:NICE-NG253
  Scenario: A blue, grey or very pale colour
    Given any of these:
      | blue or grey lips, tongue or skin   |
      | very pale skin                      |
      | skin that suddenly turned very pale |
    Then send them to 999 now

  @rf_stridor_drooling @evidence:re-read @source:NHS.uk-in-pharmacy-sore-throat-guide
  Scenario: An airway that is closing
    Given any of these:
      | a harsh noise when breathing in       |
      | drooling, or spit they cannot swallow |
    Then send them to 999 now

  # Anaphylaxis without a known trigger is real. So a "no" to food, sting or medicine rules out only what follows it; a
  # swollen tongue or throat, or weals with trouble of the breath or a faint, need no trigger.
  @rf_anaphylaxis @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: A severe allergic reaction
    Given there is a tongue or throat swelling within hours
    Then send them to 999 now

  @rf_anaphylaxis @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: Trouble just after food, sting or medicine
    Given there is food, sting or medicine just before
    And any of these:
      | lips that swelled within hours  |
      | wheezing                        |
      | a harsh noise when breathing in |
      | sudden shortness of breath      |
      | faintness, or a faint           |
    Then send them to 999 now

  @rf_anaphylaxis @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: Weals with trouble of breath or a faint
    Given there is itchy, raised weals on the skin
    And any of these:
      | wheezing                        |
      | a harsh noise when breathing in |
      | sudden shortness of breath      |
      | faintness, or a faint           |
    Then send them to 999 now

  @rf_adrenaline_pen_used @evidence:general @source:NHS.uk-anaphylaxis
  Scenario: A used adrenaline pen
    Given there is an adrenaline pen used in the last day
    Then send them to 999 now

  @rf_asthma_severe @evidence:general @source:NHS.uk @source:NICE-BTS-NG245
  Scenario: Severe asthma
    Given any of these:
      | the patient has asthma             |
      | the patient has a reliever inhaler |
    And any of these:
      | the patient has a reliever inhaler that does not last four hours |
      | breath too short for a sentence                                  |
      | gasping for breath at rest                                       |
      | the patient has a peak flow of half their best or less           |
    Then send them to 999 now

  @rf_copd_severe @evidence:general @source:CKS-COPD
  Scenario: A severe flare of COPD
    Given the patient is 16 years or older
    And the patient has COPD
    And any of these:
      | far more breathlessness than on a usual day |
      | new confusion                               |
      | drowsiness                                  |
      | blue or grey lips, tongue or skin           |
    Then send them to 999 now

  # Pain at this moment counts from 18 years (clinical facts 3.1: any age if unwell); under 30 not a spot that hurts only
  # when it is pressed or moved. The rest counts at any age.
  @rf_chest_pain_cardiac @evidence:general @source:NHS.uk-heart-attack @source:NICE-CG95
  Scenario: A heart attack
    Given there is chest pain or tightness
    And any of these:
      | chest pain now                               |
      | chest pain at this moment                    |
      | chest pain spreading to arm, neck, jaw, back |
      | sweating with the pain                       |
      | feeling sick with chest pain                 |
      | breathlessness, or fast breathing            |
      | fast or hard breathing                       |
      | faintness, or a faint                        |
    Then send them to 999 now

  @rf_chest_pain_12h @evidence:general @source:NICE-CG95
  Scenario: Heart pain in the last 12 hours
    Given there is a tight, heavy chest in last 12 hours
    Then send them to A&E to arrive within 1 hour

  @rf_chest_pain_72h @evidence:general @source:NICE-CG95
  Scenario: Heart pain in the last three days
    Given there is a tight, heavy chest in last three days
    Then send them to the duty clinician within 2 hours

  @rf_heart_failure_acute @evidence:general @source:CKS-heart-failure
  Scenario: Acute heart failure
    Given any of these:
      | breath too short to lie flat |
      | pink froth coughed up        |
    Then send them to 999 now

  @rf_palpitations_unwell @evidence:re-read @source:NHS.uk-palpitations @source:practice-red-flag-guides
  Scenario: Dangerous palpitations
    Given there is a racing or uneven heartbeat
    And any of these:
      | chest pain or tightness           |
      | breathlessness, or fast breathing |
      | fast or hard breathing            |
      | a faint or blackout               |
    Then send them to 999 now

  @rf_collapse_exertion @evidence:general @source:NICE-CG109
  Scenario: A faint from the heart
    Given there is a faint during exercise
    Then send them to A&E to arrive within 1 hour

  @rf_collapse_exertion @evidence:general @source:NICE-CG109
  Scenario: A faint with signs of the heart
    Given there is a faint or blackout
    And any of these:
      | chest pain or tightness               |
      | a racing or uneven heartbeat          |
      | a sudden death under 40 in the family |
    Then send them to A&E to arrive within 1 hour

  @rf_aortic_dissection @evidence:general @source:CKS
  Scenario: A tear in the main artery
    Given there is a sudden tearing pain
    Then send them to 999 now

  @rf_aaa @evidence:general @source:NICE-NG156
  Scenario: A bursting aneurysm
    Given the patient is 50 years or older
    And any of these:
      | severe tummy pain                       |
      | severe back or flank pain               |
      | severe waves of pain from side to groin |
    And any of these:
      | faintness, or a faint  |
      | sweating with the pain |
    Then send them to 999 now

  @rf_aaa @evidence:general @source:NICE-NG156
  Scenario: Pain with a known aneurysm
    Given the patient is 50 years or older
    And the patient has an aneurysm of the aorta
    And any of these:
      | tummy pain                     |
      | back pain                      |
      | severe back or flank pain      |
      | pain in the side above the hip |
    Then send them to 999 now

  @rf_pe @evidence:general @source:NICE-NG158
  Scenario: A clot in the lung
    Given any of these:
      | sudden shortness of breath |
      | sharp pain on breathing in |
    And any of these:
      | one calf or thigh newly swollen         |
      | a warm, newly painful calf or thigh     |
      | blood coughed up                        |
      | an operation or a bad injury            |
      | a long journey, bed rest or plaster     |
      | the patient is pregnant or might be     |
      | a birth, miscarriage or abortion        |
      | cancer now, or treated in six months    |
      | the patient takes the pill or hormones  |
      | the patient has had a blood clot before |
    Then send them to 999 now

  @rf_limb_ischaemia @evidence:general @source:CKS-peripheral-arterial-disease
  Scenario: A limb without blood
    Given any of these:
      | an arm or leg suddenly cold, pale, blue |
      | a limb suddenly very painful but numb   |
    Then send them to 999 now

  @rf_anticoag_bleed @evidence:general @source:NICE-NG232
  Scenario: A bleed on a blood thinner
    Given the patient is on a blood thinner
    And any of these:
      | a blow to the head          |
      | bleeding that does not stop |
    Then send them to A&E to arrive within 1 hour

  # The source: the same day, and A&E when the practice is closed.
  @rf_dvt @evidence:general @source:NICE-NG158
  Scenario: A clot in the leg
    Given the patient is 16 years or older
    And any of these:
      | one calf or thigh newly swollen     |
      | a warm, newly painful calf or thigh |
    Then send them to the duty clinician within 6 hours
    And say "If we are closed, or cannot see you within 6 hours, go to A&E instead. If you get breathless or your chest hurts, ring 999."
