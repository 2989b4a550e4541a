Feature: Sugar, hormones, blood pressure and sickle cell disease

  A red flag is defined over signs. Its title is its name in other rules.

  # The source says ketones over 3.0. This project counts 3.0 itself, the cautious side. Known diabetes is not needed.
  @rf_dka @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Diabetic ketoacidosis
    Given any of these:
      | a high sugar, or ketones          |
      | far more urine than usual         |
      | great thirst before they fell ill |
    And any of these:
      | vomiting                         |
      | tummy pain                       |
      | deep, sighing breathing          |
      | breath that smells of pear drops |
      | drowsiness                       |
      | new confusion                    |
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  # With known diabetes any great thirst counts, also one that came with the vomiting.
  @rf_dka @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Thirst and illness in somebody with diabetes
    Given there is diabetes of any type
    And there is great thirst
    And any of these:
      | vomiting                         |
      | tummy pain                       |
      | deep, sighing breathing          |
      | breath that smells of pear drops |
      | drowsiness                       |
      | new confusion                    |
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  # Without known diabetes thirst from a stomach bug does not count; with one of these it does.
  @rf_dka @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Thirst with a sign of acid in the blood
    Given there is great thirst
    And any of these:
      | deep, sighing breathing          |
      | breath that smells of pear drops |
      | drowsiness                       |
      | new confusion                    |
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  @rf_dka @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Very high ketones
    Given any of these:
      | blood ketones of 3 or more     |
      | urine ketones of over two plus |
    Then send them to 999 now
    And advise "Have the meter, the insulin and the list of medicines ready for the ambulance crew."

  # The diabetes team comes first in the source. Reception cannot book it, so the practice acts and the caller may ring it too.
  @rf_ketones_moderate @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: Raised ketones or a stubborn sugar
    Given there is diabetes of any type
    And any of these:
      | blood ketones of 1.6 or more             |
      | a high sugar that insulin does not lower |
    Then send them to the duty clinician within 2 hours
    And advise "If you have a number for your diabetes team, ring it now as well. Follow your sick-day rules, drink water, and do not stop the long-acting insulin."

  @rf_ketones_moderate @evidence:re-read @source:NHS.uk-diabetic-ketoacidosis
  Scenario: A high sugar in somebody ill
    Given there is diabetes of any type
    And there is a high sugar on a meter
    And any of these:
      | the patient feels ill or feverish |
      | the patient is too ill to get up  |
      | a high sugar that makes them ill  |
    Then send them to the duty clinician within 2 hours
    And advise "If you have a number for your diabetes team, ring it now as well. Follow your sick-day rules, drink water, and do not stop the long-acting insulin."

  @rf_hhs @evidence:general @source:JBDS
  Scenario: A dangerously high sugar
    Given the patient has type 2 diabetes
    And there is a sugar over 30
    Then send them to 999 now

  @rf_hhs @evidence:general @source:JBDS
  Scenario: Thirst and drowsiness in type 2 diabetes
    Given the patient has type 2 diabetes
    And there is great thirst
    And any of these:
      | drowsiness    |
      | new confusion |
    Then send them to 999 now

  @rf_bp_crisis @evidence:general @source:NICE-NG136
  Scenario: Very high blood pressure
    Given any of these:
      | a top blood pressure of 180 or more    |
      | a bottom blood pressure of 120 or more |
    Then send them to the duty clinician within 24 hours

  # The source gives 999 or the person's own sickle cell team, with arrival within one hour. The more cautious stands.
  @rf_sickle_crisis @evidence:general @source:NICE-CG143
  Scenario: A sickle cell crisis
    Given the patient has sickle cell disease
    And any of these:
      | severe pain anywhere                    |
      | severe tummy pain                       |
      | a severe headache                       |
      | the patient has a fever                 |
      | a cough                                 |
      | chest pain or tightness                 |
      | breathlessness, or fast breathing       |
      | fast or hard breathing in a small child |
      | an erection for over two hours          |
      | a drooping face                         |
      | a weak arm                              |
      | slurred or muddled speech               |
    Then send them to 999 now

  @rf_hypo_severe @evidence:general @source:NHS.uk-low-blood-sugar
  Scenario: Severe low sugar
    Given there is a sugar under 4, or thought so
    And any of these:
      | drowsiness                           |
      | somebody whom nobody can wake        |
      | a fit                                |
      | no way to swallow safely             |
      | no better after two sugar treatments |
    Then send them to 999 now
    And advise "Give nothing by mouth to somebody who is drowsy or cannot swallow. Lay them on their side."

  # Nobody can measure: strange behaviour in somebody on insulin is a low sugar until it is measured.
  @rf_hypo_severe @evidence:general @source:NHS.uk-low-blood-sugar
  Scenario: Strange behaviour in somebody on insulin
    Given the patient uses insulin
    And there is no way to measure the sugar now
    And any of these:
      | strange or drunken behaviour   |
      | new confusion                  |
      | behaviour that is odd for them |
    Then send them to 999 now
    And advise "Give nothing by mouth to somebody who is drowsy or cannot swallow. Lay them on their side."

  @rf_adrenal_crisis @evidence:general @source:NICE-NG243
  Scenario: An adrenal crisis
    Given the patient has Addison's disease or takes steroids long-term
    And any of these:
      | vomiting                         |
      | a faint                          |
      | somebody whom nobody can wake    |
      | the patient is too ill to get up |
      | new weakness all over            |
      | missed steroid doses             |
    Then send them to 999 now
    And say "Ring 999 now and say: steroid emergency, adrenal crisis. If you have an emergency steroid injection and know how to give it, give it now."
