@source:NICE-CKS @evidence:proposed
Feature: Swollen ankles

  Gravity, warm weather and tablets swell both ankles; so do heart failure, clots and kidney disease. Who is in the high stream, frail,
  or known to have heart failure in the record is sent to somebody who knows them by the general rules. The routes
  are a proposal of this project.

  Background:
    Given the problem is swollen ankles
    And reception has ruled out:
      | breathlessness too bad to lie flat, or pink frothy spit                                                        |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                        |
      | one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth    |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |

  Scenario Outline: <name>
    Given any of these:
      | <finding>                         |
      | it is not known whether <finding> |
    Then send them to the named GP within 24 hours
    And allow 20 minutes
    And say "If your named GP is away, another GP of the same team will see you instead."
    And advise "Keep taking your tablets. Weigh yourself each morning, and sleep propped up if that is easier."
    And ask them to come back if "they are breathless at rest or cannot lie flat, or there is chest pain: ring 999. Also if one calf swells or hurts"

    Examples:
      | name                                               | finding                                                                                      |
      | Swollen ankles and more breathless                 | they are more breathless than usual, wake at night for breath, or have put on weight in days |
      | Swollen ankles with heart, kidney or liver disease | they have heart failure or another heart disease, or kidney or liver disease                 |

  Scenario: Swelling of one leg, above the knees or of the face
    Given any of these:
      | only one leg is swollen, the swelling reaches above the knees, or the face is puffy too                         |
      | it is not known whether only one leg is swollen, the swelling reaches above the knees, or the face is puffy too |
    Then send them to a GP within 24 hours
    And ask them to come back if "they are breathless or have chest pain (ring 999), or a calf swells or hurts"

  # The sudden swelling of late pregnancy is a red flag of its own.
  Scenario: Swollen ankles in pregnancy
    Given any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then send them to a GP within 24 hours
    And say "We need to check your blood pressure and your urine."
    And ask them to come back if "there is a bad headache, changed sight, pain under the ribs, vomiting, or a puffy face or hands: ring maternity triage at once"

  Scenario: Swollen ankles under 16
    Given the patient is under 16 years
    Then send them to a GP within 24 hours
    And ask them to come back if "they pass little or dark urine, or the face or tummy swells. Breathless, drowsy or in bad pain: ring 999"

  Scenario: Both ankles swollen in a well person
    Given the patient is 16 years or older
    Then send them to a GP within 7 days
    And say "Tell the GP about any new tablet, for example for blood pressure. Do not stop it before."
    And advise "Put your feet up when you sit, keep moving, and check your shoes do not rub."
    And ask them to come back if "they are more breathless, put on weight in days, or one leg swells or hurts; with chest pain or breathlessness at rest, ring 999"
