Feature: Brain and nerves

  A red flag is defined over signs. Its title is its name in other rules.

  @rf_stroke_fast @evidence:general @source:NICE-NG128 @source:NHS.uk-Act-FAST
  Scenario: A stroke
    Given any of these:
      | a drooping face           |
      | a weak arm                |
      | slurred or muddled speech |
    Then send them to 999 now

  # A stroke at the back of the brain: no face, arm or speech. An ear that is out of order does this too; reception cannot tell.
  @rf_stroke_fast @evidence:general @source:NICE-NG128 @source:NHS.uk-Act-FAST
  Scenario: Sudden loss of balance with vomiting
    Given the patient is 16 years or older
    And there is sudden trouble walking straight
    And there is vomiting
    Then send them to 999 now

  @rf_tia_resolved @evidence:general @source:NICE-NG128
  Scenario: A stroke that has gone
    Given any of these:
      | a drooping face in the last week           |
      | a weak arm in the last week                |
      | slurred or muddled speech in the last week |
    Then send them to the duty clinician within 1 hour

  # "Worst ever" proves nothing by its no: a sudden start and great pain are enough.
  @rf_thunderclap_headache @evidence:general @source:NICE-CG150 @source:NICE-NG228
  Scenario: A bleed on the brain
    Given there is a headache at its worst within five minutes
    And any of these:
      | the worst headache they ever had |
      | a severe headache                |
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

  @rf_seizure_now @evidence:general @source:NICE-NG217
  Scenario: A fit that goes on
    Given any of these:
      | a fit right now                        |
      | a second fit without waking in between |
      | a fit for more than five minutes       |
      | a fit of over five minutes             |
    Then send them to 999 now

  @rf_seizure_first @evidence:general @source:NHS.uk
  Scenario: A first or complicated fit
    Given any of these:
      | the first fit of their life    |
      | a first fit ever               |
      | not back to normal since a fit |
      | a fit without full recovery    |
    Then send them to 999 now

  @rf_seizure_first @evidence:general @source:NHS.uk
  Scenario: A fit in pregnancy or after a blow
    Given there is a fit
    And any of these:
      | the patient is pregnant or might be                    |
      | a birth, miscarriage or abortion in the last six weeks |
      | a blow to the head                                     |
    Then send them to 999 now

  # New confusion: the sources also allow a clinician within 2 hours for somebody known to be frail and otherwise
  # stable. Reception cannot judge "stable", so everybody is sent to 999 here.
  @rf_new_confusion @evidence:general @source:NICE-NG253 @source:NICE-CG103
  Scenario: New confusion
    Given any of these:
      | new confusion |
      | drowsiness    |
    Then send them to 999 now

  @rf_head_injury_999 @evidence:re-read @source:NICE-NG232
  Scenario: A dangerous head injury
    Given there is a blow to the head
    And any of these:
      | somebody whom nobody can wake           |
      | drowsiness                              |
      | a fit                                   |
      | weakness or numbness since the blow     |
      | fluid or blood from ear or nose         |
      | a bruise behind the ear                 |
      | black eyes without an injury of the eye |
      | a high-speed accident                   |
      | a fall from over one metre              |
      | a fall down five stairs or more         |
    Then send them to 999 now

  @rf_head_injury_ed @evidence:re-read @source:NICE-NG232
  Scenario: A risky head injury
    Given there is a blow to the head
    And any of these:
      | a knock-out, awake again now              |
      | a gap in their memory of it               |
      | a headache                                |
      | vomiting                                  |
      | the patient has a bleeding disorder       |
      | a blood thinner that they take            |
      | the patient takes clopidogrel or the like |
      | an earlier operation on the brain         |
      | drink or drugs at the time                |
      | a worry that somebody hurt them           |
      | a child whom nobody can settle            |
    Then send them to A&E to arrive within 1 hour

  @rf_head_injury_frail @evidence:general @source:NICE-NG232
  Scenario: A head injury from 65 years
    Given the patient is 65 years or older
    And there is a blow to the head
    And any of these:
      | a blood thinner that they take |
      | new confusion                  |
      | nobody at home to watch them   |
    Then send them to A&E to arrive within 1 hour

  @rf_cauda_equina @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
  Scenario: Cauda equina syndrome
    Given there is back or leg pain
    And any of these:
      | numbness between the legs            |
      | new trouble passing or holding urine |
      | lost control of the bowels           |
      | both legs weak, numb or painful      |
      | new numbness during sex              |
    Then send them to A&E to arrive within 1 hour

  # It may come without pain: two of its own signs are enough.
  @rf_cauda_equina @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
  Scenario: Numbness and a changed bladder or bowel
    Given there is numbness between the legs
    And any of these:
      | new trouble passing or holding urine |
      | lost control of the bowels           |
      | new numbness during sex              |
    Then send them to A&E to arrive within 1 hour

  # The source: pain alone, imaging arranged within 24 hours. This project: a clinician within 6 hours, because reception may
  # send somebody on before the follow-up question about the legs is answered.
  @rf_cord_compression @evidence:proposed @source:NICE-NG234
  Scenario: A squeezed spinal cord
    Given the patient has or has had cancer
    And any of these:
      | severe pain in the spine   |
      | weak or unsteady legs      |
      | unsteadiness on their feet |
    Then send them to the duty clinician within 6 hours

  @rf_gca @evidence:general @source:CKS-giant-cell-arteritis
  Scenario: Giant cell arteritis
    Given the patient is 50 years or older
    And any of these:
      | a headache new for them |
      | a sore scalp or temple  |
      | jaw pain on chewing     |
    Then send them to the duty clinician within 2 hours

  # One side of the face alone is treated as a stroke until a clinician says otherwise.
  @rf_facial_droop_only @evidence:general @source:CKS-Bells-palsy
  Scenario: A dropped face alone
    Given there is a drooping face
    And none of these:
      | a weak arm                |
      | slurred or muddled speech |
    Then send them to 999 now

  @rf_neck_injury @evidence:general @source:NHS.uk
  Scenario: An injured neck or back
    Given there is a neck or back hurt by an accident
    And any of these:
      | pain in the hurt neck or back           |
      | tingling or numbness since the accident |
      | weakness since the accident             |
    Then send them to 999 now
    And advise "Keep still, and do not let anybody move the head or neck, unless there is danger where they are."
