Feature: Red flags to rule out: Nerves and general

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Fever in an adult
    Given the problem is fever in an adult
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | it is not known whether there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | it is not known whether there is sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Fever in a child
    Given the problem is fever in a child
    And any of these:
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery              |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is a bulging soft spot on the head, or a stiff neck, in a baby                                                       |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | it is not known whether there is sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke            |
      | it is not known whether there is a parent or carer who feels that something is very wrong, or that this illness is unlike any before               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Light-headed in general
    Given the problem is light-headed in general
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

  Scenario: Migraine
    Given the problem is migraine
    And any of these:
      | it is not known whether there is the worst headache ever, at its full force within five minutes                                              |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                     |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                                 |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
      | it is not known whether there is a very painful red eye with headache, rings round lights, blurred sight or vomiting                         |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Numbness or tingling
    Given the problem is numbness or tingling
    And any of these:
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes      |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                                   |
      | it is not known whether there is one side of the face that has newly dropped, with nothing else wrong                                          |
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                       |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Tremor
    Given the problem is tremor
    And any of these:
      | it is not known whether there is coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium                 |
      | it is not known whether there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
      | it is not known whether there is a fit now, a fit of more than five minutes, or a second fit without waking in between                             |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Epilepsy
    Given the problem is epilepsy
    And any of these:
      | it is not known whether there is a fit now, a fit of more than five minutes, or a second fit without waking in between                       |
      | it is not known whether there is a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                      |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                              |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Memory problem
    Given the problem is memory problem
    And any of these:
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                 |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes        |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding     |
      | it is not known whether there is a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home           |
      | it is not known whether there is weakness that slowly gets worse, a change of character, or a new headache with vomiting or worst in the morning |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Tired all the time
    Given the problem is tired all the time
    And any of these:
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                                |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin     |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness     |
      | it is not known whether there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more        |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                                |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove                    |
      | it is not known whether there is weight loss without trying and without a known cause, of about one part in twenty over a year                         |
      | it is not known whether there is a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss        |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely        |
      | it is not known whether there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                          |
      | it is not known whether there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Unexplained weight loss
    Given the problem is unexplained weight loss
    And any of these:
      | it is not known whether there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more |
      | it is not known whether there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                   |
      | it is not known whether there is an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little              |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                         |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                         |
      | it is not known whether there is Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids             |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Lump under the skin
    Given the problem is lump under the skin
    And any of these:
      | it is not known whether there is a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                         |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                         |
      | it is not known whether there is a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss        |
      | it is not known whether there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                     |
      | it is not known whether there is a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in                   |
      | it is not known whether there is a lump in a testicle, or a testicle that has grown or changed its shape                                               |
      | it is not known whether there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Food allergy
    Given the problem is food allergy
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine  |
      | it is not known whether there is an adrenaline pen that has been used, even if they feel better now                                       |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                          |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk |
      | it is not known whether there is a child who is floppy, makes no response, has stopped smiling or is hard to wake                         |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                             |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Illness after travel
    Given the problem is illness after travel
    And any of these:
      | it is not known whether there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is yellow skin or yellow whites of the eyes                                                                          |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad          |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Headache
    Given the problem is headache
    And any of these:
      | it is not known whether there is the worst headache ever, at its full force within five minutes                                              |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                     |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                     |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                                 |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
      | it is not known whether there is a very painful red eye with headache, rings round lights, blurred sight or vomiting                         |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          |
    Then they are always sent at least to a clinician within 1 hour
