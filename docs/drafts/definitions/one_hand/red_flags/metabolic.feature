Feature: Sugar, hormones, blood pressure and sickle cell disease

  # The source says ketones over 3.0. This project counts 3.0 itself, the cautious side.
  @rf_dka @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Diabetic ketoacidosis
    Given any of these:
      | high sugar or ketones     |
      | great thirst              |
      | far more urine than usual |
    And any of these:
      | vomiting                         |
      | tummy pain                       |
      | fast, deep breathing             |
      | very fast breathing              |
      | breath that smells of pear drops |
      | drowsiness                       |
      | new confusion                    |
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  @rf_dka @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Ketones of 3 or more
    Given there is blood ketones of 3 or more
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  # The diabetes team comes first in the source. Reception cannot book it, so the practice acts and the caller may ring it
  # too.
  @rf_ketones_moderate @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Raised ketones or a stubborn sugar
    Given the patient has diabetes of any kind
    And any of these:
      | blood ketones of 1.6 or more           |
      | high sugar that insulin does not lower |
    Then send them to the duty clinician within 2 hours
    And advise "If you have a number for your diabetes team, ring it now as well. Follow your sick-day rules, drink water, and do not stop the long-acting insulin."

  @rf_ketones_moderate @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Illness with a high sugar
    Given the patient has diabetes of any kind
    And there is high sugar or ketones
    And any of these:
      | the problem is an infection       |
      | the patient feels ill or feverish |
      | vomiting                          |
    Then send them to the duty clinician within 2 hours
    And advise "If you have a number for your diabetes team, ring it now as well. Follow your sick-day rules, drink water, and do not stop the long-acting insulin."

  @rf_hhs @evidence:general @source:JBDS
  Scenario: A very high sugar
    Given the patient has diabetes of any kind
    And there is a sugar over 30
    Then send them to 999 now

  @rf_hhs @evidence:general @source:JBDS
  Scenario: Thirst and drowsiness in diabetes
    Given the patient has diabetes of any kind
    And there is great thirst
    And any of these:
      | drowsiness    |
      | new confusion |
    Then send them to 999 now

  @rf_bp_crisis @evidence:general @source:NICE-NG136
  Scenario: A very high blood pressure
    Given any of these:
      | a top blood pressure of 180 or more      |
      | a bottom blood pressure of 120 or more   |
      | the top blood pressure is 180 or more    |
      | the bottom blood pressure is 120 or more |
    Then send them to the duty clinician within 24 hours

  # The source gives 999 or the person's own sickle cell team, with arrival within one hour. The more cautious stands.
  @rf_sickle_crisis @evidence:general @source:NICE-CG143
  Scenario: A sickle cell crisis
    Given the patient has sickle cell disease
    And any of these:
      | severe pain anywhere                      |
      | severe tummy pain                         |
      | a severe headache                         |
      | chest pain or tightness                   |
      | a fever                                   |
      | a cough                                   |
      | breathlessness, or fast breathing         |
      | fast or hard breathing                    |
      | an erection that does not go down         |
      | there are signs of a stroke               |
      | there are signs of a stroke that has gone |
    Then send them to 999 now

  @rf_hypo_severe @evidence:general @source:NHS.uk-low-blood-sugar
  Scenario: A severe low sugar
    Given there is a sugar under 4, or thought low
    And any of these:
      | drowsiness                               |
      | the patient is hard to wake              |
      | new confusion                            |
      | a fit                                    |
      | too little swallowing for a sugary drink |
      | low sugar after two treatments           |
    Then send them to 999 now
    And advise "Give nothing by mouth to somebody who is drowsy or cannot swallow. Lay them on their side."

  @rf_hypo_severe @evidence:general @source:NHS.uk-low-blood-sugar
  Scenario: Odd behaviour on insulin
    Given the patient takes insulin or a gliclazide-type tablet
    And any of these:
      | behaviour that is not like them |
      | new confusion                   |
      | drowsiness                      |
    And none of these:
      | a measured sugar of 4 or more |
    Then send them to 999 now
    And advise "Give nothing by mouth to somebody who is drowsy or cannot swallow. Lay them on their side."

  @rf_adrenal_crisis @evidence:general @source:NICE-NG243
  Scenario: An adrenal crisis
    Given the patient has Addison's disease, or takes steroids every day
    And any of these:
      | vomiting                         |
      | a faint or blackout              |
      | the patient is too ill to get up |
      | great weakness all over          |
      | new confusion                    |
      | drowsiness                       |
      | steroids missed or not kept down |
    Then send them to 999 now
    And say "Ring 999 now and say: steroid emergency, adrenal crisis. If you have an emergency steroid injection and know how to give it, give it now."
