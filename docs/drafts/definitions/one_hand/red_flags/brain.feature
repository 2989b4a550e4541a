Feature: Brain and nerves

  @rf_stroke_fast @evidence:general @source:NICE-NG128 @source:NHS.uk-Act-FAST
  Scenario: A stroke
    Given any of these:
      | a face newly drooping on one side |
      | a suddenly weak arm               |
      | slurred or muddled speech         |
    Then send them to 999 now

  # Vomiting with sudden unsteadiness: NICE NG128, and case 6 of heard-wrong.md.
  @rf_stroke_fast @evidence:general @source:NICE-NG128 @source:NHS.uk-Act-FAST
  Scenario: A stroke at the back of the brain
    Given there is sudden loss of balance
    And any of these:
      | vomiting                      |
      | a severe headache             |
      | blurred, double or lost sight |
    Then send them to 999 now

  @rf_tia_resolved @evidence:general @source:NICE-NG128
  Scenario: A stroke that has gone
    Given any of these:
      | a drooping face in the last week           |
      | a suddenly weak arm in the last week       |
      | slurred or muddled speech in the last week |
    Then send them to the duty clinician within 1 hour

  @rf_thunderclap_headache @evidence:general @source:NICE-CG150 @source:NICE-NG228
  Scenario: A thunderclap headache
    Given there is a headache at its worst within minutes
    And any of these:
      | a severe headache                |
      | the worst headache of their life |
    Then send them to 999 now

  @rf_meningism @evidence:general @source:NICE-NG240
  Scenario: Meningitis
    Given any of these:
      | the problem is an infection       |
      | the patient feels ill or feverish |
    And any of these:
      | a stiff neck          |
      | eyes that light hurts |
      | a severe headache     |
      | drowsiness            |
    Then send them to 999 now

  @rf_non_blanching_rash @evidence:re-read @source:NICE-NG240 @source:NICE-NG143
  Scenario: A rash that does not fade
    Given there is a rash that stays under a glass
    Then send them to 999 now

  # Bruises alone in somebody well lead to the problem's own rules.
  @rf_non_blanching_rash @evidence:re-read @source:NICE-NG240 @source:NICE-NG143
  Scenario: New bruises in somebody ill
    Given there is new bruises without a knock
    And any of these:
      | the problem is an infection       |
      | the patient feels ill or feverish |
    Then send them to 999 now

  @rf_seizure_now @evidence:general @source:NICE-NG217
  Scenario: A fit that goes on
    Given any of these:
      | a fit at this moment                   |
      | a fit over five minutes long           |
      | a second fit without waking in between |
    Then send them to 999 now

  @rf_seizure_first @evidence:general @source:NHS.uk
  Scenario: A first or complicated fit
    Given any of these:
      | a first ever fit                   |
      | a fit they have not recovered from |
    Then send them to 999 now

  @rf_seizure_first @evidence:general @source:NHS.uk
  Scenario: A fit in pregnancy or after a blow
    Given there is a fit
    And any of these:
      | the patient is pregnant or might be |
      | a birth, miscarriage or abortion    |
      | a blow to the head                  |
    Then send them to 999 now

  # New confusion: the sources also allow a clinician within 2 hours for somebody known to be frail and otherwise stable.
  # Reception cannot judge "stable", so everybody is sent to 999 here.
  @rf_new_confusion @evidence:general @source:NICE-NG253 @source:NICE-CG103
  Scenario: Sudden confusion
    Given any of these:
      | new confusion               |
      | talk that makes no sense    |
      | drowsiness                  |
      | the patient is hard to wake |
    Then send them to 999 now

  @rf_head_injury_999 @evidence:re-read @source:NICE-NG232
  Scenario: A dangerous head injury
    Given there is a blow to the head
    And any of these:
      | the patient is unconscious        |
      | a fit                             |
      | weakness or numbness since a blow |
      | a suddenly weak arm               |
      | clear fluid from ear or nose      |
      | blood from the ear after a blow   |
      | a nosebleed after a blow          |
      | a bruise behind the ear           |
      | black eyes after a blow           |
      | a crash at high speed             |
      | a fall of a metre or five stairs  |
    Then send them to 999 now

  @rf_head_injury_ed @evidence:re-read @source:NICE-NG232
  Scenario: A head injury with risk
    Given there is a blow to the head
    And any of these:
      | a blackout after a blow                         |
      | a memory gap around a blow                      |
      | a headache                                      |
      | vomiting                                        |
      | the patient has a bleeding or clotting disorder |
      | the patient is on a blood thinner               |
      | the patient has had a brain operation           |
      | drink or drugs before a blow                    |
      | a worry that somebody hurt them                 |
      | a child who cannot be settled                   |
    Then send them to A&E to arrive within 1 hour

  @rf_head_injury_frail @evidence:general @source:NICE-NG232
  Scenario: A head injury from 65 years
    Given the patient is 65 years or older
    And there is a blow to the head
    And any of these:
      | the patient is on a blood thinner |
      | new confusion                     |
      | nobody to watch them at home      |
    Then send them to A&E to arrive within 1 hour

  # New numbness between the legs is enough: the pain may be gone by then.
  @rf_cauda_equina @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
  Scenario: Cauda equina syndrome
    Given there is numbness between the legs
    Then send them to A&E to arrive within 1 hour

  @rf_cauda_equina @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
  Scenario: Back or leg pain with trapped nerves
    Given any of these:
      | back pain               |
      | pain running down a leg |
    And any of these:
      | the patient has a bladder they can no longer control |
      | the patient has bowels they can no longer control    |
      | the patient cannot pass urine at all                 |
      | new numbness during sex                              |
      | pain, weakness or numbness in both legs              |
    Then send them to A&E to arrive within 1 hour

  # The source: pain alone, imaging arranged within 24 hours. This project: a clinician within 6 hours, because reception
  # may send somebody on before the follow-up question about the legs is answered.
  @rf_cord_compression @evidence:proposed @source:NICE-NG234
  Scenario: Cancer in the spine
    Given the patient has had cancer at any time
    And any of these:
      | severe pain in the spine              |
      | new weakness in the legs              |
      | the patient is unsteady on their feet |
    Then send them to the duty clinician within 6 hours

  @rf_gca @evidence:general @source:CKS-giant-cell-arteritis
  Scenario: Giant cell arteritis
    Given the patient is 50 years or older
    And any of these:
      | a new kind of headache |
      | a sore scalp or temple |
      | jaw pain on chewing    |
    Then send them to the duty clinician within 2 hours

  # One side of the face alone is treated as a stroke until a clinician says otherwise.
  @rf_facial_droop_only @evidence:general @source:CKS-Bells-palsy
  Scenario: A dropped face
    Given there is a face newly drooping on one side
    Then send them to 999 now

  @rf_neck_injury @evidence:general @source:NHS.uk
  Scenario: An injured spine
    Given there is neck or back pain since an accident
    Then send them to 999 now
    And advise "Keep still, and do not let anybody move the head or neck, unless there is danger where they are."

  @rf_neck_injury @evidence:general @source:NHS.uk
  Scenario: An accident with weakness or tingling
    Given there is an accident or fall in the last week
    And any of these:
      | new tingling or numbness in a limb |
      | new weakness in the legs           |
      | a suddenly weak arm                |
    Then send them to 999 now
    And advise "Keep still, and do not let anybody move the head or neck, unless there is danger where they are."
