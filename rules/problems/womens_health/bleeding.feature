@evidence:proposed
Feature: Heavy or irregular periods, and bleeding after the menopause

  The routes are a proposal of this project; the guidelines name the findings and the urgent referral.

  @source:NICE-NG88
  Rule: Heavy periods

    Background:
      Given the problem is heavy periods
      And reception has ruled out:
        | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                     |
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
        | bleeding or spotting in the first 20 weeks of pregnancy                                                       |
        | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy |
        | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                          |
        | vaginal bleeding a year or more after the last period                                                         |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                          |

    Scenario: Heavy periods with signs of blood loss
      Given any of these:
        | they are breathless, dizzy or pale with the heavy bleeding                         |
        | it is not known whether they are breathless, dizzy or pale with the heavy bleeding |
      Then send them to a GP within 24 hours
      And ask them to come back if "they faint, have chest pain or are breathless at rest, or a pad is soaked every hour: ring 999"

    Scenario: Bleeding for over a week
      Given any of these:
        | the bleeding is still going on after seven days                         |
        | it is not known whether the bleeding is still going on after seven days |
      Then send them to a GP within 3 working days
      And ask them to come back if "they are breathless, dizzy or faint, or a pad is soaked every hour"

    Scenario: Heavy periods that changed from 45 years
      Given the patient is 45 years or older
      And any of these:
        | the periods have changed from what was usual                         |
        | it is not known whether the periods have changed from what was usual |
      Then send them to a GP within 7 days

    Scenario: Heavy bleeding at 56 or older
      Given the patient is 56 years or older
      Then send them to a GP within 7 days

    Scenario: Heavy periods
      Then send them to a GP within 14 days
      And advise "Keep a diary of the days and of how many pads you use, and bring it."
      And ask them to come back if "a pad is soaked every hour, they are breathless, dizzy or faint, or the bleeding does not stop after seven days"

  @source:NICE-NG12
  Rule: Bleeding between periods or after sex

    Background:
      Given the problem is bleeding between periods or after sex
      And reception has ruled out:
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                     |
        | bleeding or spotting in the first 20 weeks of pregnancy                                                       |
        | any bleeding from 20 weeks of pregnancy                                                                       |
        | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding            |
        | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                   |
        | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy |
        | vaginal bleeding a year or more after the last period                                                         |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                          |

    # Under 16 and from 45 years, a new hormone is not taken as the whole cause.
    Scenario: Bleeding that a new hormone does not explain
      Given any of these:
        | the patient is under 16 years                                                                    |
        | the patient is 45 years or older                                                                 |
        | they started or changed no hormone contraceptive in the last three months                        |
        | it is not known whether they started or changed a hormone contraceptive in the last three months |
        | there is bleeding after sex, or an unusual discharge                                             |
        | it is not known whether there is bleeding after sex, or an unusual discharge                     |
      Then send them to a GP within 7 days
      And advise "Do a pregnancy test if there is any doubt. Tell the GP when your last smear test was."
      And ask them to come back if "the bleeding gets heavy, there is pain or a fever, or a pregnancy test is positive"

    Scenario: First three months of a hormone contraceptive
      Given the patient is between 16 and 44 years
      And they started or changed a hormone contraceptive in the last three months
      Then send them to the community pharmacist within 24 hours
      And advise "Do not stop it. Spotting in the first three months is common and mostly settles. Do a pregnancy test if a dose was missed."
      And ask them to come back if "it lasts more than three months, gets heavy, comes after sex, or there is pain or a fever"

  @source:NICE-NG12
  Rule: Bleeding after the menopause

    Background:
      Given the problem is bleeding after the menopause
      And reception has ruled out:
        | vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding |
        | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner               |
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                 |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                          |
        | bleeding or spotting in the first 20 weeks of pregnancy                                            |

    # The urgent referral begins at 55 years. Younger people are seen as soon.
    Scenario: Bleeding after the periods ended
      Then send them to a GP within 7 days
      And say "Most often the cause is harmless, but it always needs a check soon. Tell the GP if you take HRT, and since when."
      And ask them to come back if "a pad is soaked every hour, or they are faint, breathless or in pain"
