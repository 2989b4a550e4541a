Feature: Red flags to rule out: Muscles and joints

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Sciatica
    Given the problem is sciatica
    And any of these:
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs     |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                 |
      | it is not known whether there is sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                                   |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                           |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Neck pain
    Given the problem is neck pain
    And any of these:
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                                   |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                 |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Shoulder pain
    Given the problem is shoulder pain
    And any of these:
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury           |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                  |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Knee or hip pain
    Given the problem is knee or hip pain
    And any of these:
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor       |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | it is not known whether there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sprained ankle
    Given the problem is sprained ankle
    And any of these:
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | it is not known whether there is a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                 |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | it is not known whether there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Foot or heel pain
    Given the problem is foot or heel pain
    And any of these:
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                  |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                        |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | it is not known whether there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hand or wrist pain
    Given the problem is hand or wrist pain
    And any of these:
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes       |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                        |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Tennis elbow
    Given the problem is tennis elbow
    And any of these:
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury           |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                  |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Gout
    Given the problem is gout
    And any of these:
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | it is not known whether there is diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Several swollen or stiff joints
    Given the problem is several swollen or stiff joints
    And any of these:
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Muscle cramps or aches
    Given the problem is muscle cramps or aches
    And any of these:
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                    |
      | it is not known whether there is an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                               |
      | it is not known whether there is a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                        |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                               |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin     |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk       |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely        |
      | it is not known whether there is bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60                   |
      | it is not known whether there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sports injury or strain
    Given the problem is sports injury or strain
    And any of these:
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | it is not known whether there is a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                 |
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force           |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding    |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                                |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | it is not known whether there is a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Falls
    Given the problem is falls
    And any of these:
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force         |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding  |
      | it is not known whether there is a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home        |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor     |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury      |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone             |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                              |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                              |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes     |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Follow-up after a broken bone
    Given the problem is follow-up after a broken bone
    And any of these:
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury       |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone              |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor      |
      | it is not known whether there is a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                            |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                       |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             |
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs |
      | it is not known whether there is bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60           |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Follow-up after a joint operation
    Given the problem is follow-up after a joint operation
    And any of these:
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury           |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                  |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Low back pain
    Given the problem is low back pain
    And any of these:
      | it is not known whether there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs     |
      | it is not known whether there is cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                 |
      | it is not known whether there is sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | it is not known whether there is a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                            |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                                   |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                                    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour
