Feature: Red flags to rule out: Women's health and pregnancy

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: New pregnancy
    Given the problem is new pregnancy
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                      |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                               |
      | it is not known whether there is bleeding or spotting in the first 20 weeks of pregnancy                                                 |
      | it is not known whether there is any bleeding from 20 weeks of pregnancy                                                                 |
      | it is not known whether there is sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Sickness in pregnancy
    Given the problem is sickness in pregnancy
    And any of these:
      | it is not known whether there is sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness     |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                          |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
      | it is not known whether there is a urine problem with fever or shivering, pain in the side or back, or vomiting                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Another problem in pregnancy
    Given the problem is another problem in pregnancy
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                         |
      | it is not known whether there is any bleeding from 20 weeks of pregnancy                                                                           |
      | it is not known whether there is a baby in the womb that moves less than usual or differently, or has stopped moving                               |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth       |
      | it is not known whether there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                 |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is contact with, or a rash of, chickenpox, shingles, measles or slapped cheek in pregnancy                           |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Request for an abortion
    Given the problem is request for an abortion
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint   |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness            |
      | it is not known whether there is bleeding or spotting in the first 20 weeks of pregnancy                              |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                  |
      | it is not known whether there is harm, threats or control by a partner, former partner or somebody in the family      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Check of mother and baby after a birth
    Given the problem is check of mother and baby after a birth
    And any of these:
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy  |
      | it is not known whether there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth    |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth    |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Problem with breastfeeding
    Given the problem is problem with breastfeeding
    And any of these:
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy     |
      | it is not known whether there is a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth       |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Vaginal discharge, itching or thrush
    Given the problem is vaginal discharge, itching or thrush
    And any of these:
      | it is not known whether there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                       |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy     |
      | it is not known whether there is sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                         |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |
      | it is not known whether there is vaginal bleeding a year or more after the last period                                                             |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Painful periods
    Given the problem is painful periods
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                 |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                          |
      | it is not known whether there is sudden severe pain low on one side of the tummy, with vomiting                                     |
      | it is not known whether there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner        |
      | it is not known whether there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding |
      | it is not known whether there is sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                    |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Heavy periods
    Given the problem is heavy periods
    And any of these:
      | it is not known whether there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                     |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | it is not known whether there is bleeding or spotting in the first 20 weeks of pregnancy                                                       |
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                          |
      | it is not known whether there is vaginal bleeding a year or more after the last period                                                         |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bleeding between periods or after sex
    Given the problem is bleeding between periods or after sex
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                     |
      | it is not known whether there is bleeding or spotting in the first 20 weeks of pregnancy                                                       |
      | it is not known whether there is any bleeding from 20 weeks of pregnancy                                                                       |
      | it is not known whether there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
      | it is not known whether there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                   |
      | it is not known whether there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy |
      | it is not known whether there is vaginal bleeding a year or more after the last period                                                         |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                          |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Bleeding after the menopause
    Given the problem is bleeding after the menopause
    And any of these:
      | it is not known whether there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding |
      | it is not known whether there is a head injury, or bleeding that will not stop, in somebody who takes a blood thinner               |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                 |
      | it is not known whether there is heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                          |
      | it is not known whether there is bleeding or spotting in the first 20 weeks of pregnancy                                            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Menopause or HRT
    Given the problem is menopause or HRT
    And any of these:
      | it is not known whether there is vaginal bleeding a year or more after the last period                                                    |
      | it is not known whether there is vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding       |
      | it is not known whether there is a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in      |
      | it is not known whether there is bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50 |
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                       |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Breast lump or breast pain
    Given the problem is breast lump or breast pain
    And any of these:
      | it is not known whether there is a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in               |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Cervical screening
    Given the problem is cervical screening
    And any of these:
      | it is not known whether there is bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore |
      | it is not known whether there is vaginal bleeding a year or more after the last period                                           |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Contraception: start, check or change
    Given the problem is contraception: start, check or change
    And any of these:
      | it is not known whether there is one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | it is not known whether there is sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | it is not known whether there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Emergency contraception
    Given the problem is emergency contraception
    And any of these:
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                                   |
      | it is not known whether there is a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                    |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                  |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Missed contraceptive pills
    Given the problem is missed contraceptive pills
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint   |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Worry about a sexually transmitted infection
    Given the problem is worry about a sexually transmitted infection
    And any of these:
      | it is not known whether there is a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days      |
      | it is not known whether there is a sexual assault or rape, lately, or at any time without help since                                        |
      | it is not known whether there is pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                |
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                         |
      | it is not known whether there is sudden pain in one testicle, or tummy pain together with pain in a testicle                                |
      | it is not known whether there is one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg |
      | it is not known whether there is an inability to pass urine, or a painful full bladder                                                      |
      | it is not known whether there is a child who tells of abuse or neglect, or a fear that a child is abused or neglected                       |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Trouble getting pregnant
    Given the problem is trouble getting pregnant
    And any of these:
      | it is not known whether there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint |
      | it is not known whether there is a lump in a testicle, or a testicle that has grown or changed its shape            |
    Then they are always sent at least to a clinician within 1 hour
