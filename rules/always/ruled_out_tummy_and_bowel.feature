Feature: Red flags to rule out: Tummy and bowel

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Abdominal pain
    Given the problem is abdominal pain
    And any of these:
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | it is not known whether there is tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat                   |
      | it is not known whether there is a swollen tummy with vomiting, and no poo or wind passed                                                          |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | it is not known whether there is a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                     |
      | it is not known whether there is yellow skin or yellow whites of the eyes                                                                          |
      | it is not known whether there is sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | it is not known whether there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    |
      | it is not known whether there is sudden pain in one testicle, or tummy pain together with pain in a testicle                                       |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | it is not known whether there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                 |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | it is not known whether there is green or bloody vomit in a child                                                                                  |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Diarrhoea
    Given the problem is diarrhoea
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | it is not known whether there is a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Vomiting
    Given the problem is vomiting
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | it is not known whether there is a swollen tummy with vomiting, and no poo or wind passed                                                          |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    |
      | it is not known whether there is Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids                |
      | it is not known whether there is sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness           |
      | it is not known whether there is green or bloody vomit in a child                                                                                  |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Constipation
    Given the problem is constipation
    And any of these:
      | it is not known whether there is a swollen tummy with vomiting, and no poo or wind passed                                                    |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                             |
      | it is not known whether there is a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain |
      | it is not known whether there is weight loss with a tummy, bowel or back symptom or new diabetes, from the age of 60                         |
      | it is not known whether there is green or bloody vomit in a child                                                                            |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Indigestion or reflux
    Given the problem is indigestion or reflux
    And any of these:
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is heart-type chest pain in the last 12 hours that has gone now                                                      |
      | it is not known whether there is heart-type chest pain between 12 and 72 hours ago that has gone now                                               |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth       |
      | it is not known whether there is food or drink that sticks when they swallow                                                                       |
      | it is not known whether there is weight loss with upper tummy pain, reflux or indigestion from the age of 55                                       |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is green or bloody vomit in a child                                                                                  |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | it is not known whether there is forceful vomiting after feeds in a baby under three months                                                        |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bleeding from the bottom
    Given the problem is bleeding from the bottom
    And any of these:
      | it is not known whether there is bleeding from the bottom that does not stop, or comes with large clots or faintness               |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                            |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                   |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Piles
    Given the problem is piles
    And any of these:
      | it is not known whether there is bleeding from the bottom that does not stop, or comes with large clots or faintness                                         |
      | it is not known whether there is skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | it is not known whether there is a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain                 |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bloating or irritable bowel
    Given the problem is bloating or irritable bowel
    And any of these:
      | it is not known whether there is a swollen tummy with vomiting, and no poo or wind passed                                                              |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                       |
      | it is not known whether there is green or bloody vomit in a child                                                                                      |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                      |
      | it is not known whether there is a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain           |
      | it is not known whether there is bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50              |
      | it is not known whether there is weight loss without trying and without a known cause, of about one part in twenty over a year                         |
      | it is not known whether there is a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Difficulty swallowing
    Given the problem is difficulty swallowing
    And any of these:
      | it is not known whether there is choking, or a struggle to breathe after something was swallowed or breathed in                                 |
      | it is not known whether there is noisy breathing in, drooling, or being unable to swallow their own spit                                        |
      | it is not known whether there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine        |
      | it is not known whether there is sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes       |
      | it is not known whether there is one-sided severe throat pain, a mouth that will not open, or a muffled voice                                   |
      | it is not known whether there is vomit with blood or like coffee grounds, or black, sticky poo like tar                                         |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is a small battery or magnet that was swallowed, or is in the nose or ear                                         |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Hernia
    Given the problem is hernia
    And any of these:
      | it is not known whether there is a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back |
      | it is not known whether there is a swollen tummy with vomiting, and no poo or wind passed                                      |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting               |
      | it is not known whether there is sudden pain in one testicle, or tummy pain together with pain in a testicle                   |
      | it is not known whether there is green or bloody vomit in a child                                                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Threadworms
    Given the problem is threadworms
    And any of these:
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                 |
      | it is not known whether there is tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Colic or reflux in a baby
    Given the problem is colic or reflux in a baby
    And any of these:
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is a child who is floppy, makes no response, has stopped smiling or is hard to wake                               |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                   |
      | it is not known whether there is green or bloody vomit in a child                                                                               |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is forceful vomiting after feeds in a baby under three months                                                     |
      | it is not known whether there is waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly              |
      | it is not known whether there is a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                  |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |
      | it is not known whether there is a parent or carer who feels that something is very wrong, or that this illness is unlike any before            |
    Then they are always sent at least to a clinician within 1 hour
