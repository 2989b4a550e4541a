Feature: Pregnancy

  "Might be" counts as pregnant. The record may know of a pregnancy that the caller does not mention: that counts too.

  Scenario Outline: <name>
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And <what is so>
    Then they are never sent to a pharmacist

    Examples:
      | name                                            | what is so                                                  |
      | Urine infection in pregnancy                    | the patient is pregnant or might be                         |
      | Urine infection, and pregnancy not known        | it is not known whether the patient is pregnant or might be |
      | Urine infection in a pregnancy that is recorded | the record shows a pregnancy now                            |

  Scenario: Urine infection in pregnancy is seen within a day
    Given the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And the patient is female
    And the patient is pregnant or might be
    Then they are always sent at least to a clinician within 24 hours

  Scenario Outline: <name>
    Given the problem is shingles
    And <what is so>
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                                     | what is so                                                  |
      | Shingles in pregnancy                    | the patient is pregnant or might be                         |
      | Shingles, and pregnancy not known        | it is not known whether the patient is pregnant or might be |
      | Shingles in a pregnancy that is recorded | the record shows a pregnancy now                            |

  Scenario Outline: <name> in a recorded pregnancy
    Given the record shows a pregnancy now
    And the problem is <kind>
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
    Then they are always sent at least to a clinician within 6 hours

    Examples:
      | name                   | kind             |
      | A new illness of fever | an acute illness |
      | An infection and fever | an infection     |

  Scenario Outline: <name> in pregnancy
    Given the problem is <problem>
    And the patient is pregnant or might be
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                        | problem                               |
      | Pain in the tummy           | abdominal pain                        |
      | Collapse                    | collapse or blackout                  |
      | An assault                  | hurt by somebody                      |
      | Diabetes and unwell         | diabetes and unwell                   |
      | A headache                  | headache                              |
      | Migraine                    | migraine                              |
      | Chickenpox                  | chickenpox                            |
      | A rash                      | rash in an adult                      |
      | Bleeding outside the period | bleeding between periods or after sex |
      | A swollen leg               | leg pain or swelling                  |

  Scenario: Discharge or thrush in pregnancy
    Given the problem is vaginal discharge, itching or thrush
    And the patient is pregnant or might be
    Then they are always sent at least to a clinician within 7 days

  # Fluid, pain, bleeding, swelling or a change in how the baby moves. The weeks decide between two clinicians.
  Scenario: A worry about the pregnancy itself
    Given the problem is another problem in pregnancy
    And it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements
    And any of these:
      | the pregnancy is in its first 20 weeks                         |
      | the pregnancy is past its first 20 weeks                       |
      | it is not known whether the pregnancy is in its first 20 weeks |
    Then they are always sent at least to a clinician within 24 hours

  Scenario: Sickness in pregnancy that they cannot cope with
    Given the problem is sickness in pregnancy
    And they cannot cope with the sickness, or it began after 11 weeks or comes with pain, fever or headache
    Then they are always sent at least to a clinician within 24 hours

  # Known piles that bleed a little are left to the pharmacist in pregnancy too.
  Scenario: Bleeding in pregnancy is never for the pharmacist
    Given the problem is a bleeding problem
    And none of these:
      | the problem is bleeding from the bottom |
    And the patient is pregnant or might be
    Then they are never sent to a pharmacist

  Scenario Outline: <name>, pregnant and under 16
    Given the problem is <problem>
    And the patient is under 16 years
    And any of these:
      | the patient is pregnant or might be |
      | the record shows a pregnancy now    |
    Then they are never sent to the community pharmacist

    Examples:
      | name        | problem     |
      | Sore throat | sore throat |
      | Earache     | earache     |
      | Sinus pain  | sinus pain  |
      | Impetigo    | impetigo    |

  Scenario: Insect bite or sting, pregnant and under 16
    Given the problem is insect bite or sting
    And the patient is under 16 years
    And the patient is pregnant or might be
    Then they are never sent to the community pharmacist
