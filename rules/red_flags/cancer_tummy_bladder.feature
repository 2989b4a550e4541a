Feature: Signs that may be cancer of the tummy, the bladder or the male organs

  Urgent, but no emergency: a GP decides on tests and on the urgent referral. Never the pharmacist or self-care alone.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # A test of the poo for blood comes before most referrals: the GP orders it.
    @evidence:general @source:NICE-NG12 @source:NICE-DG56
    Examples:
      | name                        | red flag                                                                                                    | destination | when          |
      | Lasting change of the bowel | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain | a GP        | within 7 days |

    @evidence:general @source:NICE-NG12
    Examples:
      | name                                           | red flag                                                                                             | destination | when          |
      | Indigestion with weight loss from 55 years     | weight loss with upper tummy pain, reflux or indigestion from the age of 55                          | a GP        | within 7 days |
      | Food that sticks                               | food or drink that sticks when they swallow                                                          | a GP        | within 7 days |
      | Weight loss with a tummy symptom from 60 years | weight loss with a tummy, bowel or back symptom or new diabetes, from the age of 60                  | a GP        | within 7 days |
      | Blood in the urine from 45 years               | blood in the urine without an infection, or after treatment for one, from the age of 45              | a GP        | within 7 days |
      | Prostate signs                                 | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test | a GP        | within 7 days |
      | Changed testicle                               | a lump in a testicle, or a testicle that has grown or changed its shape                              | a GP        | within 7 days |
      | Lump or unhealed sore on the penis             | a lump or a sore on the penis that does not heal                                                     | a GP        | within 7 days |
      | Weight loss without a cause                    | weight loss without trying and without a known cause, of about one part in twenty over a year        | a GP        | within 7 days |

    # The source gives an urgent referral. Any jaundice is seen the same day.
    @evidence:general @source:NICE-NG12 @source:NHS.uk-jaundice
    Examples:
      | name                   | red flag                                               | destination        | when            |
      | Jaundice from 40 years | yellow skin or eyes, now or lately, from the age of 40 | the duty clinician | within 24 hours |
