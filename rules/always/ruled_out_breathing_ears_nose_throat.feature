Feature: Red flags to rule out: Breathing, ears, nose and throat

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: COVID
    Given the problem is COVID
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is a fever of five days or more in a young child                                                                     |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Mild breathlessness
    Given the problem is mild breathlessness
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | it is not known whether there is long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | it is not known whether there is breathlessness too bad to lie flat, or pink frothy spit                                                                |
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | it is not known whether there is heart-type chest pain in the last 12 hours that has gone now                                                           |
      | it is not known whether there is heart-type chest pain between 12 and 72 hours ago that has gone now                                                    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin      |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Wheeze or asthma flare
    Given the problem is wheeze or asthma flare
    And any of these:
      | it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | it is not known whether there is long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Croup
    Given the problem is croup
    And any of these:
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                        |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk       |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin                                                   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is choking, or a struggle to breathe after something was swallowed or breathed in                                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bronchiolitis
    Given the problem is bronchiolitis
    And any of these:
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk       |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin                                                   |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                    |
      | it is not known whether there is a fever of five days or more in a young child                                                                  |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Glandular fever
    Given the problem is glandular fever
    And any of these:
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hoarse voice
    Given the problem is hoarse voice
    And any of these:
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine           |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Lump in the neck
    Given the problem is lump in the neck
    And any of these:
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                               |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                       |
      | it is not known whether there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow       |
      | it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                                          |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin     |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely        |
      | it is not known whether there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                     |
      | it is not known whether there is a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss        |
      | it is not known whether there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Snoring or sleep apnoea
    Given the problem is snoring or sleep apnoea
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin    |
      | it is not known whether there is breathlessness too bad to lie flat, or pink frothy spit         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Runny ear
    Given the problem is runny ear
    And any of these:
      | it is not known whether there is ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                          |
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force              |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is something stuck in the ear or nose                                                                                |
      | it is not known whether there is a small battery or magnet that was swallowed, or is in the nose or ear                                            |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Blocked ear or ear wax
    Given the problem is blocked ear or ear wax
    And any of these:
      | it is not known whether there is hearing lost in one or both ears within three days or less, during the last 30 days      |
      | it is not known whether there is ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face |
      | it is not known whether there is something stuck in the ear or nose                                                       |
      | it is not known whether there is a small battery or magnet that was swallowed, or is in the nose or ear                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Gradual hearing loss
    Given the problem is gradual hearing loss
    And any of these:
      | it is not known whether there is hearing lost in one or both ears within three days or less, during the last 30 days                      |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
      | it is not known whether there is one side of the face that has newly dropped, with nothing else wrong                                     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Ringing in the ears
    Given the problem is ringing in the ears
    And any of these:
      | it is not known whether there is hearing lost in one or both ears within three days or less, during the last 30 days                         |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                      |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Dizziness
    Given the problem is dizziness
    And any of these:
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes     |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                                  |
      | it is not known whether there is the worst headache ever, at its full force within five minutes                                               |
      | it is not known whether there is a racing or uneven heartbeat with chest pain, breathlessness or fainting                                     |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding  |
      | it is not known whether there is hearing lost in one or both ears within three days or less, during the last 30 days                          |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                       |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                           |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove           |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Nosebleed
    Given the problem is nosebleed
    And any of these:
      | it is not known whether there is a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two |
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                 |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                               |
      | it is not known whether there is a small battery or magnet that was swallowed, or is in the nose or ear                                                |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sore throat
    Given the problem is sore throat
    And any of these:
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is a rough, sandpaper-like rash, or scarlet fever nearby                                                             |
      | it is not known whether there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Earache
    Given the problem is earache
    And any of these:
      | it is not known whether there is ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                          |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | it is not known whether there is something stuck in the ear or nose                                                                                |
      | it is not known whether there is a small battery or magnet that was swallowed, or is in the nose or ear                                            |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sinus pain
    Given the problem is sinus pain
    And any of these:
      | it is not known whether there is a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight              |
      | it is not known whether there is a soft or painful swelling on the forehead                                                                        |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is the worst headache ever, at its full force within five minutes                                                    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Cough
    Given the problem is cough
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | it is not known whether there is a cough that brings up more than a few teaspoons of blood                                                              |
      | it is not known whether there is a cough that brings up any blood without a known cause                                                                 |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin      |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk        |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                            |
      | it is not known whether there is a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40                    |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                              |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                           |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Cold or flu
    Given the problem is cold or flu
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is a fever of five days or more in a young child                                                                     |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hay fever
    Given the problem is hay fever
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | it is not known whether there is an adrenaline pen that has been used, even if they feel better now                                                     |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | it is not known whether there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                                    |
    Then they are always sent at least to a clinician within 1 hour
