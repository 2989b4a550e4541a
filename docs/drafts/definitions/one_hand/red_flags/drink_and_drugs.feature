Feature: Drink, drugs, lithium and eating

  @rf_eating_disorder_physical @evidence:general @source:MEED-CR233
  Scenario: An eating disorder that harms the body
    Given any of these:
      | an eating disorder                    |
      | hardly eating, by choice or from fear |
      | vomiting on purpose to lose weight    |
    And any of these:
      | a faint or blackout               |
      | chest pain or tightness           |
      | new weakness all over             |
      | a kilogram or more lost each week |
      | hardly any drink for 24 hours     |
    Then send them to the duty clinician within 2 hours

  @rf_opioid_sedation @evidence:general @source:MHRA
  Scenario: Too much of a sedating drug
    Given the patient takes strong painkillers, sedatives or drugs
    And any of these:
      | drowsiness                  |
      | the patient is hard to wake |
      | very slow breathing         |
      | pupils like pinpoints       |
    Then send them to 999 now

  @rf_lithium_toxicity @evidence:general @source:BNF-lithium
  Scenario: Too much lithium
    Given the patient takes lithium
    And any of these:
      | bad shaking                           |
      | the patient is unsteady on their feet |
      | new confusion                         |
      | slurred or muddled speech             |
      | vomiting                              |
      | diarrhoea                             |
    Then send them to A&E to arrive within 1 hour

  @rf_alcohol_withdrawal @evidence:general @source:NICE-CG100
  Scenario: Alcohol withdrawal
    Given the patient is 16 years or older
    And there is heavy drinking that was stopped or cut down
    And any of these:
      | shaking hands                     |
      | sweating without heat or effort   |
      | voices or sights that others miss |
      | new confusion                     |
      | a fit                             |
    Then send them to A&E to arrive within 1 hour
    And advise "Somebody must stay with them and drive. If there is a fit or confusion, ring 999."
