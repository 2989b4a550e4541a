Feature: Problems that are themselves alarming

  Whoever rings about one of these is seen or spoken to by a clinician whatever the answers are, also when every red flag is ruled
  out. Those of them that a specialist or advice may end have their own scenarios below.

  Scenario Outline: <problem>
    Given the problem is <problem>
    Then they are always sent at least to a clinician <when>

    Examples:
      | problem                             | when            |
      | trouble breathing                   | within 2 hours  |
      | sudden confusion                    | within 2 hours  |
      | worry about sepsis                  | within 1 hour   |
      | suicidal feelings                   | within 1 hour   |
      | fit                                 | within 24 hours |
      | collapse or blackout                | within 7 days   |
      | child who is not right              | within 24 hours |
      | yellow skin or eyes                 | within 24 hours |
      | needle injury or contact with blood | within 24 hours |
      | something swallowed or stuck        | within 6 hours  |
      | care home resident unwell           | within 24 hours |
      | worry that somebody is being harmed | within 24 hours |
      | domestic abuse                      | within 24 hours |
      | faint                               | within 7 days   |
      | palpitations                        | within 7 days   |
      | blood in the urine                  | within 7 days   |
      | bleeding after the menopause        | within 7 days   |
      | unexplained weight loss             | within 7 days   |

  # How soon depends on the answers, as the next scenarios say.
  Scenario Outline: <problem>
    Given the problem is <problem>
    Then they are always sent at least to a clinician

    Examples:
      | problem                          |
      | chest pain                       |
      | signs of a stroke                |
      | hurt by somebody                 |
      | worrying words in an online form |
      | mild breathlessness              |
      | croup                            |

  Scenario Outline: <problem>
    Given the problem is <problem>
    Then they are always sent at least to an emergency place <when>

    Examples:
      | problem                 | when                    |
      | large or dangerous burn | to arrive within 1 hour |
      | sexual assault          | within 2 hours          |

  Scenario: Signs of a stroke that have not gone
    Given the problem is signs of a stroke
    And any of these:
      | the signs of a stroke are still there, at least in part                         |
      | it is not known whether the signs of a stroke are still there, at least in part |
    Then they are always sent to 999

  Scenario: Signs of a stroke that have gone
    Given the problem is signs of a stroke
    And the signs of a stroke have fully gone
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Mild breathlessness that is new
    Given the problem is mild breathlessness
    And any of these:
      | the breathlessness began in the last four weeks, or is worse than usual                         |
      | it is not known whether the breathlessness began in the last four weeks, or is worse than usual |
    Then they are always sent at least to a clinician within 6 hours

  Scenario: Hurt by somebody, once the injury is asked
    Given the problem is hurt by somebody
    And any of these:
      | they have an injury or pain from the assault                         |
      | they have no injury or pain from the assault                         |
      | it is not known whether they have an injury or pain from the assault |
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Chest pain in the young
    Given the problem is chest pain
    And any of these:
      | the pain is clearly from the chest wall after an injury                         |
      | the pain is not clearly from the chest wall                                     |
      | it is not known whether the pain is clearly from the chest wall after an injury |
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Chest pain from thirty years
    Given the problem is chest pain
    And the patient is 30 years or older
    Then they are always sent at least to a clinician within 1 hour

  Scenario: A fit that is not the usual one
    Given the problem is fit
    And any of these:
      | they have no known epilepsy, or this fit differed from their usual ones                         |
      | it is not known whether they have no known epilepsy, or this fit differed from their usual ones |
    Then they are always sent at least to a clinician within 2 hours

  Scenario: Collapse without full recovery
    Given the problem is collapse or blackout
    And any of these:
      | they are not fully back to normal after the collapse                         |
      | it is not known whether they are not fully back to normal after the collapse |
    Then they are always sent at least to a clinician within 1 hour

  # An adult who took one extra ordinary dose by mistake and is well: the practice pharmacist.
  Scenario: Overdose of more than one extra dose
    Given the problem is overdose or poisoning
    And any of these:
      | it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell                         |
      | it is not known whether it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell |
    Then they are always sent at least to an emergency place to arrive within 1 hour

  Scenario: Overdose or poisoning never goes to the community pharmacist or lower
    Given the problem is overdose or poisoning
    Then they are always sent at least to a specialist within 2 hours

  Scenario: Self-harm is spoken to within a day
    Given the problem is self-harm
    Then they are always sent at least to a specialist within 24 hours

  Scenario: A wound from self-harm that has not healed
    Given the problem is self-harm
    And a wound from self-harm is fresh, not healed, or looks infected
    Then they are always sent at least to a clinician within 6 hours

  Scenario: Diabetes and unwell never ends below the practice nurse
    Given the problem is diabetes and unwell
    Then they are always sent at least to a nurse within 24 hours

  Scenario: Ketones of 3 or more
    Given the problem is diabetes and unwell
    And the blood ketones are 3.0 or more
    Then they are always sent to 999

  Scenario: Ketones of 1.6 or more
    Given the problem is diabetes and unwell
    And the blood ketones are 1.6 or more
    Then they are always sent at least to a clinician within 2 hours

  Scenario: Allergy that is more than the skin
    Given the problem is allergic reaction
    And any of these:
      | the face swells, or there is vomiting, tummy pain or dizziness, or an earlier severe allergy                         |
      | it is not known whether the face swells, or there is vomiting, tummy pain or dizziness, or an earlier severe allergy |
    Then they are always sent at least to a clinician within 1 hour
