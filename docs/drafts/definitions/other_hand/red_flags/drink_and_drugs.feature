Feature: Drink, drugs, lithium and eating

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of too much lithium".

  # A faint, chest pain, being unable to stand or drinking nothing goes to A&E: a rule on top of this flag.
  @rf_eating_disorder_physical @evidence:general @source:MEED-CR233
  Scenario: An eating disorder that harms the body
    Given any of these:
      | the patient has an eating disorder     |
      | very little eating for weeks           |
      | vomiting that they bring on themselves |
    And any of these:
      | faintness, or a faint                    |
      | chest pain or tightness                  |
      | new weakness all over                    |
      | the patient is too weak to stand unaided |
      | a kilogram or more lost each week        |
      | hardly any drink for a day               |
    Then send them to the duty clinician within 2 hours

  @rf_opioid_sedation @evidence:general @source:MHRA
  Scenario: Drowsiness from strong painkillers or drugs
    Given there is strong painkillers, sedatives or drugs taken
    And any of these:
      | drowsiness                     |
      | a child hard to wake           |
      | somebody whom nobody can wake  |
      | slow or very shallow breathing |
      | tiny pupils                    |
    Then send them to 999 now

  @rf_lithium_toxicity @evidence:general @source:BNF-lithium
  Scenario: Too much lithium
    Given the patient takes lithium
    And any of these:
      | bad shaking                |
      | unsteadiness on their feet |
      | new confusion              |
      | drowsiness                 |
      | vomiting                   |
      | loose, watery poo          |
      | slurred or muddled speech  |
    Then send them to A&E to arrive within 1 hour

  # A fit, confusion or seeing things goes to 999: a rule on top of this flag.
  @rf_alcohol_withdrawal @evidence:general @source:NICE-CG100
  Scenario: Alcohol withdrawal
    Given the patient is 16 years or older
    And there is heavy drinking, now stopped or cut down
    And any of these:
      | shaking, or trembling hands     |
      | sweating without heat or effort |
      | things seen that are not there  |
      | new confusion                   |
      | a fit                           |
    Then send them to A&E to arrive within 1 hour
    And advise "Somebody must stay with them and drive. If there is a fit or confusion, ring 999."
