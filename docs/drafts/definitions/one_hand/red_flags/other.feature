Feature: Urine, pregnancy, medicines and surroundings

  @rf_pyelonephritis @evidence:general @source:NICE-NG111
  Scenario: A kidney infection
    Given there is pain or change on passing urine
    And any of these:
      | a fever                        |
      | violent shivering              |
      | pain in the side above the hip |
      | back pain under the ribs       |
      | vomiting                       |
    Then send them to the duty clinician within 6 hours

  # Somebody with a catheter, or who cannot leave home, may be seen by the urgent community response team instead:
  # a clinician decides that.
  @rf_urinary_retention @evidence:general @source:NICE-CG97 @source:CKS
  Scenario: A bladder that cannot empty
    Given any of these:
      | the patient cannot pass urine at all |
      | a full, painful bladder              |
    Then send them to A&E to arrive within 4 hours

  # The source gives the practice pharmacist or the duty clinician, within 2 to 6 hours. The more cautious stands here.
  @rf_missed_critical_drug @evidence:general @source:NPSA-critical-medicines
  Scenario: A missed vital medicine
    Given the patient takes a medicine that must not be missed
    And any of these:
      | a missed dose of a medicine           |
      | a medicine with none left after today |
    Then send them to the duty clinician within 2 hours

  @rf_preeclampsia @evidence:general @source:NICE-NG133
  Scenario: Pre-eclampsia
    Given any of these:
      | a pregnancy of 20 weeks or more   |
      | a baby born in the last six weeks |
    And any of these:
      | a severe headache                |
      | a headache despite painkillers   |
      | blurred, double or lost sight    |
      | new flashes of light             |
      | pain under the ribs              |
      | vomiting                         |
      | sudden swelling of face or hands |
      | sudden swelling of the feet      |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If there is a fit, or you get much worse, ring 999."

  @rf_smoke_co @evidence:general @source:NHS.uk-carbon-monoxide
  Scenario: Smoke or carbon monoxide poisoning
    Given any of these:
      | smoke breathed in                 |
      | a carbon monoxide alarm going off |
    Then send them to 999 now
    And advise "Get everybody out of the house into fresh air now, and do not go back in."

  @rf_smoke_co @evidence:general @source:NHS.uk-carbon-monoxide
  Scenario: Several people ill near a fire
    Given any of these:
      | a headache |
      | dizziness  |
    And there is somebody else at home with headache or dizziness
    Then send them to 999 now
    And advise "Get everybody out of the house into fresh air now, and do not go back in."
