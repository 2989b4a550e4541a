Feature: Signs that may be cancer of the tummy, the bladder or the male organs

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                           | who                 | red flag                                                                                                    | destination        | when            |
      | Lasting change of the bowel                    | a 35 year old woman | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain | a GP               | within 7 days   |
      | Indigestion with weight loss from 55 years     | a 55 year old man   | weight loss with upper tummy pain, reflux or indigestion from the age of 55                                 | a GP               | within 7 days   |
      | Food that sticks                               | a 30 year old man   | food or drink that sticks when they swallow                                                                 | a GP               | within 7 days   |
      | Weight loss with a tummy symptom from 60 years | a 60 year old man   | weight loss with a tummy, bowel or back symptom or new diabetes, from the age of 60                         | a GP               | within 7 days   |
      | Blood in the urine from 45 years               | a 45 year old woman | blood in the urine without an infection, or after treatment for one, from the age of 45                     | a GP               | within 7 days   |
      | Prostate signs                                 | a 50 year old man   | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test        | a GP               | within 7 days   |
      | Changed testicle                               | a 22 year old man   | a lump in a testicle, or a testicle that has grown or changed its shape                                     | a GP               | within 7 days   |
      | Lump or unhealed sore on the penis             | a 60 year old man   | a lump or a sore on the penis that does not heal                                                            | a GP               | within 7 days   |
      | Weight loss without a cause                    | a 40 year old woman | weight loss without trying and without a known cause, of about one part in twenty over a year               | a GP               | within 7 days   |
      | Jaundice from 40 years                         | a 40 year old man   | yellow skin or eyes, now or lately, from the age of 40                                                      | the duty clinician | within 24 hours |
