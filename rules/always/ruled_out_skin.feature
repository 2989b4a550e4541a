Feature: Red flags to rule out: Skin

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Hives
    Given the problem is hives
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine           |
      | it is not known whether there is an adrenaline pen that has been used, even if they feel better now                                                |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever            |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Mole or growth on the skin
    Given the problem is mole or growth on the skin
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure         |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner          |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hair loss
    Given the problem is hair loss
    And any of these:
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Ingrowing toenail
    Given the problem is ingrowing toenail
    And any of these:
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                           |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Other skin problem
    Given the problem is other skin problem
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is itching in pregnancy: of the palms or soles, without a rash, severe, or with dark urine                                     |
      | it is not known whether there is a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks                     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Rash in an adult
    Given the problem is rash in an adult
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | it is not known whether there is a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                                        |
      | it is not known whether there is a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Rash in a child
    Given the problem is rash in a child
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles                  |
      | it is not known whether there is a fever of five days or more in a young child                                                                               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Chickenpox
    Given the problem is chickenpox
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                             |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                             |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                                 |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                                |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Tick bite
    Given the problem is tick bite
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is one side of the face that has newly dropped, with nothing else wrong                                              |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Cellulitis
    Given the problem is cellulitis
    And any of these:
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight                        |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Boil or abscess
    Given the problem is boil or abscess
    And any of these:
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                                 |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Eczema
    Given the problem is eczema
    And any of these:
      | it is not known whether there is eczema with painful, punched-out sores or clusters of small blisters                                              |
      | it is not known whether there is hot skin that is red or darker than usual and scaling over most of the body                                       |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Psoriasis
    Given the problem is psoriasis
    And any of these:
      | it is not known whether there is hot skin that is red or darker than usual and scaling over most of the body                                |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever     |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Acne
    Given the problem is acne
    And any of these:
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Fungal skin or nail infection
    Given the problem is fungal skin or nail infection
    And any of these:
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Wart or verruca
    Given the problem is wart or verruca
    And any of these:
      | it is not known whether there is a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks |
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                           |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Head lice or scabies
    Given the problem is head lice or scabies
    And any of these:
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Nappy rash
    Given the problem is nappy rash
    And any of these:
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Cold sore
    Given the problem is cold sore
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is eczema with painful, punched-out sores or clusters of small blisters                                              |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Shingles
    Given the problem is shingles
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | it is not known whether there is one side of the face that has newly dropped, with nothing else wrong                                              |
      | it is not known whether there is a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                              |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Impetigo
    Given the problem is impetigo
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Insect bite or sting
    Given the problem is insect bite or sting
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | it is not known whether there is an adrenaline pen that has been used, even if they feel better now                                                          |
      | it is not known whether there is a sting or bite inside the mouth or the throat                                                                              |
      | it is not known whether there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad                    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Small burn or scald
    Given the problem is small burn or scald
    And any of these:
      | it is not known whether there is a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60      |
      | it is not known whether there is an electric shock with collapse, a burn or chest pain, or from a high voltage                                    |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove               |
      | it is not known whether there is sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                        |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit            |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Cut or graze
    Given the problem is cut or graze
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                             |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                              |
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | it is not known whether there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad          |
      | it is not known whether there is a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                            |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves  |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Dressing or stitches
    Given the problem is dressing or stitches
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Leg ulcer
    Given the problem is leg ulcer
    And any of these:
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                     |
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Pressure sore
    Given the problem is pressure sore
    And any of these:
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves                                             |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                                        |
    Then they are always sent at least to a clinician within 1 hour
