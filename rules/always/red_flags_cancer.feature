Feature: Signs that may be cancer

  A GP decides on the urgent referral. Never the pharmacist or self-care alone.

  # Sooner than the others: any coughed-up blood and any yellow skin is seen within a day, and a child with such a sign too.
  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                       | red flag                                                                                                              | where       | when            |
      | Coughing up any blood      | a cough that brings up any blood without a known cause                                                                | a clinician | within 24 hours |
      | Jaundice from 40 years     | yellow skin or eyes, now or lately, from the age of 40                                                                | a clinician | within 24 hours |
      | Signs of cancer in a child | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays | a clinician | within 24 hours |

  Scenario Outline: <name>
    Given there is <red flag>
    Then they are always sent at least to <where> <when>

    Examples:
      | name                                             | red flag                                                                                                        | where       | when          |
      | Lasting change of the bowel                      | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain     | a clinician | within 7 days |
      | Indigestion with weight loss from 55 years       | weight loss with upper tummy pain, reflux or indigestion from the age of 55                                     | a clinician | within 7 days |
      | Food that sticks                                 | food or drink that sticks when they swallow                                                                     | a clinician | within 7 days |
      | Weight loss with a tummy symptom from 60 years   | weight loss with a tummy, bowel or back symptom or new diabetes, from the age of 60                             | a clinician | within 7 days |
      | Blood in the urine from 45 years                 | blood in the urine without an infection, or after treatment for one, from the age of 45                         | a clinician | within 7 days |
      | Prostate signs                                   | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test            | a clinician | within 7 days |
      | Changed testicle                                 | a lump in a testicle, or a testicle that has grown or changed its shape                                         | a clinician | within 7 days |
      | Lump or unhealed sore on the penis               | a lump or a sore on the penis that does not heal                                                                | a clinician | within 7 days |
      | Weight loss without a cause                      | weight loss without trying and without a known cause, of about one part in twenty over a year                   | a clinician | within 7 days |
      | Bone pain or a break from 60 years               | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60             | a clinician | within 7 days |
      | Signs of a growth in the brain                   | weakness that slowly gets worse, a change of character, or a new headache with vomiting or worst in the morning | a clinician | within 7 days |
      | Lung symptoms from 40 years                      | a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40             | a clinician | within 7 days |
      | Ulcer, lump, patch or hoarseness for three weeks | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth               | a clinician | within 7 days |
      | Lump or change of the breast                     | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in             | a clinician | within 7 days |
      | Bleeding after the menopause                     | vaginal bleeding a year or more after the last period                                                           | a clinician | within 7 days |
      | Possible ovarian cancer                          | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50        | a clinician | within 7 days |
      | Cervix or vulva                                  | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore                 | a clinician | within 7 days |
      | Mole, streak or sore that may be skin cancer     | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks         | a clinician | within 7 days |
      | Lump that may be a lymphoma                      | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss  | a clinician | within 7 days |
