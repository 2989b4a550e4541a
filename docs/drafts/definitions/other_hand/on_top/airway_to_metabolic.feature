Feature: Rules on top of red flags

  The follow-up questions of today, as rules over signs: asked only when the flag holds. A worse answer, or nobody knows: the
  more urgent place. Tags, places and words are those of rule book 1.1.0.

  @evidence:general @source:NICE-NG232
  Scenario: Heavy bleeding on a blood thinner
    Given there are signs of injury or bleeding on a blood thinner
    And any of these:
      | bleeding that soaks through a dressing                         |
      | it is not known whether bleeding that soaks through a dressing |
      | faintness, or a faint                                          |
      | it is not known whether faintness, or a faint                  |
      | drowsiness                                                     |
      | it is not known whether drowsiness                             |
    Then send them to 999 now

  @evidence:general @source:NICE-NG128
  Scenario: Repeated stroke signs
    Given there are signs of a stroke that has gone
    And any of these:
      | signs of stroke more than once this week                         |
      | it is not known whether signs of stroke more than once this week |
    Then send them to 999 now

  @evidence:general @source:NICE-NG128
  Scenario: Stroke signs on a blood thinner
    Given there are signs of a stroke that has gone
    And any of these:
      | a blood thinner that they take                         |
      | it is not known whether a blood thinner that they take |
    Then send them to A&E to arrive within 1 hour

  @evidence:re-read @source:BMJ-Best-Practice-cauda-equina @source:NHS-trust-leaflets
  Scenario: Cauda equina and unable to travel
    Given there are signs of cauda equina syndrome
    And any of these:
      | no way to travel by car                         |
      | it is not known whether no way to travel by car |
    Then send them to 999 now

  @evidence:general @source:NICE-NG234
  Scenario: Spinal cord compression
    Given there are signs of a squeezed spinal cord
    And any of these:
      | weak or unsteady legs                                        |
      | it is not known whether weak or unsteady legs                |
      | both legs weak, numb or painful                              |
      | it is not known whether both legs weak, numb or painful      |
      | unsteadiness on their feet                                   |
      | it is not known whether unsteadiness on their feet           |
      | numbness between the legs                                    |
      | it is not known whether numbness between the legs            |
      | new trouble passing or holding urine                         |
      | it is not known whether new trouble passing or holding urine |
      | lost control of the bowels                                   |
      | it is not known whether lost control of the bowels           |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:CKS-giant-cell-arteritis
  Scenario: Giant cell arteritis with changed sight
    Given there are signs of giant cell arteritis
    And any of these:
      | blurred, double or lost sight                         |
      | it is not known whether blurred, double or lost sight |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NICE-NG141 @source:NICE-NG19
  Scenario: Skin infection near the eye or very unwell
    Given there are signs of a spreading skin infection
    And any of these:
      | hot, sore skin near an eye                               |
      | it is not known whether hot, sore skin near an eye       |
      | the patient is too ill to get up                         |
      | it is not known whether the patient is too ill to get up |
      | violent shivering                                        |
      | it is not known whether violent shivering                |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:CKS @source:NICE-NG143
  Scenario: Infected joint and unwell
    Given there are signs of an infected joint
    And any of these:
      | the patient has a fever                                   |
      | it is not known whether the patient has a fever           |
      | violent shivering                                         |
      | it is not known whether violent shivering                 |
      | the patient feels ill or feverish                         |
      | it is not known whether the patient feels ill or feverish |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NICE-NG136
  Scenario: Very high blood pressure with other symptoms
    Given there are signs of very high blood pressure
    And any of these:
      | a headache                                                |
      | it is not known whether a headache                        |
      | blurred, double or lost sight                             |
      | it is not known whether blurred, double or lost sight     |
      | new confusion                                             |
      | it is not known whether new confusion                     |
      | chest pain or tightness                                   |
      | it is not known whether chest pain or tightness           |
      | breathlessness, or fast breathing                         |
      | it is not known whether breathlessness, or fast breathing |
    Then send them to A&E to arrive within 1 hour

  # From 160 over 110 in pregnancy, or in the six weeks after a birth, the guideline wants the hospital at once.
  @evidence:general @source:NICE-NG133
  Scenario: Very high blood pressure in pregnancy or after a birth
    Given there are signs of very high blood pressure
    And any of these:
      | the patient is pregnant or might be                                            |
      | it is not known whether the patient is pregnant or might be                    |
      | a birth, miscarriage or abortion in the last six weeks                         |
      | it is not known whether a birth, miscarriage or abortion in the last six weeks |
      | the record shows a pregnancy now                                               |
    Then send them to maternity triage to arrive within 1 hour
    And say "Ring the maternity triage line now, and go in straight away with somebody else driving. If there is a fit, or you get much worse, ring 999."
