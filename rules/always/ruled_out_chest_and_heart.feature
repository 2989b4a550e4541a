Feature: Red flags to rule out: Chest and heart

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Palpitations
    Given the problem is palpitations
    And any of these:
      | it is not known whether there is a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | it is not known whether there is heart-type chest pain in the last 12 hours that has gone now                                                      |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Swollen ankles
    Given the problem is swollen ankles
    And any of these:
      | it is not known whether there is breathlessness too bad to lie flat, or pink frothy spit                                                        |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                        |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth    |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: High blood pressure reading
    Given the problem is high blood pressure reading
    And any of these:
      | it is not known whether there is a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                              |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Light-headed on standing
    Given the problem is light-headed on standing
    And any of these:
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove                |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Faint
    Given the problem is faint
    And any of these:
      | it is not known whether there is a person who is unconscious, cannot be woken, or is not breathing normally                                        |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | it is not known whether there is a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                            |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | it is not known whether there is sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Leg pain or swelling
    Given the problem is leg pain or swelling
    And any of these:
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                        |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                        |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs  |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | it is not known whether there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Varicose veins
    Given the problem is varicose veins
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure         |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner          |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                            |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Chest pain
    Given the problem is chest pain
    And any of these:
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin                                                      |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                            |
      | it is not known whether there is breathlessness too bad to lie flat, or pink frothy spit                                                           |
      | it is not known whether there is a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | it is not known whether there is heart-type chest pain in the last 12 hours that has gone now                                                      |
      | it is not known whether there is heart-type chest pain between 12 and 72 hours ago that has gone now                                               |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
    Then they are always sent at least to a clinician within 1 hour
