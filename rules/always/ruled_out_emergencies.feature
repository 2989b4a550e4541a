Feature: Red flags to rule out: Emergencies

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Trouble breathing
    Given the problem is trouble breathing
    And any of these:
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | it is not known whether there is a blue, grey or very pale colour of the lips, tongue or skin                                                           |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                                |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | it is not known whether there is long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips                        |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      |
      | it is not known whether there is heart-type chest pain in the last 12 hours that has gone now                                                           |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | it is not known whether there is breathlessness too bad to lie flat, or pink frothy spit                                                                |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Signs of a stroke
    Given the problem is signs of a stroke
    And any of these:
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Collapse or blackout
    Given the problem is collapse or blackout
    And any of these:
      | it is not known whether there is a person who is unconscious, cannot be woken, or is not breathing normally                                        |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | it is not known whether there is a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                            |
      | it is not known whether there is a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery              |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Fit
    Given the problem is fit
    And any of these:
      | it is not known whether there is a fit now, a fit of more than five minutes, or a second fit without waking in between                       |
      | it is not known whether there is a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                      |
      | it is not known whether there is a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery        |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                     |
      | it is not known whether there is a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments               |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | it is not known whether there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Allergic reaction
    Given the problem is allergic reaction
    And any of these:
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine |
      | it is not known whether there is an adrenaline pen that has been used, even if they feel better now                                      |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                         |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                 |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Worry about sepsis
    Given the problem is worry about sepsis
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is a child who is floppy, makes no response, has stopped smiling or is hard to wake                                            |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk                    |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                                   |
      | it is not known whether there is a temperature under 36 in a baby under three months                                                                         |
      | it is not known whether there is a bulging soft spot on the head, or a stiff neck, in a baby                                                                 |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                             |
      | it is not known whether there is a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                                     |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sudden confusion
    Given the problem is sudden confusion
    And any of these:
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | it is not known whether there is a sign of stroke in the last seven days that has fully gone                                                       |
      | it is not known whether there is a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force              |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | it is not known whether there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Diabetes and unwell
    Given the problem is diabetes and unwell
    And any of these:
      | it is not known whether there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    |
      | it is not known whether there is a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
      | it is not known whether there is type 2 diabetes with a sugar over 30, or with great thirst and drowsiness or confusion                            |
      | it is not known whether there is diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill     |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a missed dose, or none left after today, of a medicine that must not be missed                                    |
      | it is not known whether there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Child who is not right
    Given the problem is child who is not right
    And any of these:
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is a child who is floppy, makes no response, has stopped smiling or is hard to wake                                  |
      | it is not known whether there is a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | it is not known whether there is a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery              |
      | it is not known whether there is a bulging soft spot on the head, or a stiff neck, in a baby                                                       |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | it is not known whether there is green or bloody vomit in a child                                                                                  |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | it is not known whether there is new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                      |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit             |
      | it is not known whether there is a parent or carer who feels that something is very wrong, or that this illness is unlike any before               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Baby who cries and will not settle
    Given the problem is baby who cries and will not settle
    And any of these:
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is a child who is floppy, makes no response, has stopped smiling or is hard to wake                               |
      | it is not known whether there is a bulging soft spot on the head, or a stiff neck, in a baby                                                    |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                   |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is green or bloody vomit in a child                                                                               |
      | it is not known whether there is forceful vomiting after feeds in a baby under three months                                                     |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly              |
      | it is not known whether there is a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                  |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit          |
      | it is not known whether there is a parent or carer who feels that something is very wrong, or that this illness is unlike any before            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Large or dangerous burn
    Given the problem is large or dangerous burn
    And any of these:
      | it is not known whether there is a burn that is large, deep, electrical, chemical or in a risky place, or in a baby, in pregnancy or over 60 |
      | it is not known whether there is an electric shock with collapse, a burn or chest pain, or from a high voltage                               |
      | it is not known whether there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Heavy bleeding
    Given the problem is heavy bleeding
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                 |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                                  |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                                |
      | it is not known whether there is bleeding from the bottom that does not stop, or comes with large clots or faintness                                   |
      | it is not known whether there is a cough that brings up more than a few teaspoons of blood                                                             |
      | it is not known whether there is a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                             |
      | it is not known whether there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding                    |
      | it is not known whether there is a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                                |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Something swallowed or stuck
    Given the problem is something swallowed or stuck
    And any of these:
      | it is not known whether there is choking, or a struggle to breathe after something was swallowed or breathed in                         |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                |
      | it is not known whether there is a small battery or magnet that was swallowed, or is in the nose or ear                                 |
      | it is not known whether there is something stuck in the ear or nose                                                                     |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Yellow skin or eyes
    Given the problem is yellow skin or eyes
    And any of these:
      | it is not known whether there is yellow skin or yellow whites of the eyes                                                                     |
      | it is not known whether there is a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more |
      | it is not known whether there is yellow skin or eyes, now or lately, from the age of 40                                                       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Needle injury or contact with blood
    Given the problem is needle injury or contact with blood
    And any of these:
      | it is not known whether there is a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Ill from heat or cold
    Given the problem is ill from heat or cold
    And any of these:
      | it is not known whether there is overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling         |
      | it is not known whether there is great cold with slurred speech, drowsiness, confusion or a temperature under 35                                   |
      | it is not known whether there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Suicidal feelings
    Given the problem is suicidal feelings
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                           |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                          |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth      |
      | it is not known whether there is a caller who rang off, fell silent or cannot be reached after a worrying word                                    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Self-harm
    Given the problem is self-harm
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                           |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | it is not known whether there is a voice or vision that others do not have, a frightening belief, or dangerous behaviour                          |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                                  |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Overdose or poisoning
    Given the problem is overdose or poisoning
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                                           |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | it is not known whether there is deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                    |
      | it is not known whether there is a person who is unconscious, cannot be woken, or is not breathing normally                                       |
      | it is not known whether there is a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sexual assault
    Given the problem is sexual assault
    And any of these:
      | it is not known whether there is a wish to end their life now, a plan or the means to do it, or harm already done      |
      | it is not known whether there is a thought of suicide, or that life is not worth living                                |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                   |
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family       |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hurt arm or leg
    Given the problem is hurt arm or leg
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                    |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury  |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone         |
      | it is not known whether there is a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast           |
      | it is not known whether there is a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor |
      | it is not known whether there is a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                   |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bang to the head
    Given the problem is bang to the head
    And any of these:
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force        |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | it is not known whether there is a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home       |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                        |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                             |
      | it is not known whether there is sudden confusion, talk that makes no sense, or great drowsiness                                             |
      | it is not known whether there is a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit       |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Animal or human bite
    Given the problem is animal or human bite
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | it is not known whether there is a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad                    |
      | it is not known whether there is a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                                      |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hurt by somebody
    Given the problem is hurt by somebody
    And any of these:
      | it is not known whether there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure                       |
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force        |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | it is not known whether there is an accident or fall that hurt the neck or back, with pain, tingling or weakness                             |
      | it is not known whether there is an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury     |
      | it is not known whether there is an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone            |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                                         |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family                             |
      | it is not known whether there is an adult with care needs who is neglected, abused, or badly neglects themselves                             |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
    Then they are always sent at least to a clinician within 1 hour
