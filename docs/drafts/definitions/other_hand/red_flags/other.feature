Feature: Urine, pregnancy, medicines and surroundings

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a kidney infection".

  @rf_pyelonephritis @evidence:general @source:NICE-NG111
  Scenario: A kidney infection
    Given there is pain or change on passing urine
    And any of these:
      | the patient has a fever  |
      | violent shivering        |
      | pain in the side or back |
      | vomiting                 |
    Then send them to the duty clinician within 6 hours

  # Somebody with a catheter, or who cannot leave home, may be seen by the urgent community response team instead:
  # a clinician decides that.
  @rf_urinary_retention @evidence:general @source:NICE-CG97 @source:CKS
  Scenario: A bladder that cannot empty
    Given any of these:
      | urine that will not come out |
      | a full, painful bladder      |
    Then send them to A&E to arrive within 4 hours

  # The source gives the practice pharmacist or the duty clinician, within 2 to 6 hours. The more cautious stands here.
  @rf_missed_critical_drug @evidence:general @source:NPSA-critical-medicines
  Scenario: A missed critical medicine
    Given the patient takes a medicine that must not be missed
    And any of these:
      | a missed dose of a medicine    |
      | a medicine that runs out today |
    Then send them to the duty clinician within 2 hours

  @rf_preeclampsia @evidence:general @source:NICE-NG133
  Scenario: Pre-eclampsia
    Given the patient is female
    And the patient is between 11 and 55 years
    And any of these:
      | a pregnancy of 20 weeks or more |
      | a birth in the last six weeks   |
    And any of these:
      | a severe headache                       |
      | a headache that painkillers do not ease |
      | blurred, double or lost sight           |
      | a new flash or floating spot            |
      | pain under the ribs                     |
      | vomiting                                |
      | sudden swelling of the face or hands    |
      | sudden swelling of the feet             |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If there is a fit, or you get much worse, ring 999."

  @rf_smoke_co @evidence:general @source:NHS.uk-carbon-monoxide
  Scenario: Smoke or carbon monoxide
    Given any of these:
      | smoke that they breathed in         |
      | a carbon monoxide alarm that sounds |
    Then send them to 999 now
    And advise "Get everybody out of the house into fresh air now, and do not go back in."

  # A fever speaks for a virus that the family shares: carbon monoxide gives none.
  @rf_smoke_co @evidence:general @source:NHS.uk-carbon-monoxide
  Scenario: Several people with a headache or dizzy near a flame
    Given any of these:
      | a headache |
      | dizziness  |
    And all of these:
      | others at home with the same trouble   |
      | a boiler, fire or stove where they are |
    And none of these:
      | the patient has a fever |
    Then send them to 999 now
    And advise "Get everybody out of the house into fresh air now, and do not go back in."
