@source:NICE-NG12 @source:NICE-CKS-haematuria @evidence:proposed
Feature: Blood in the urine

  A GP sees everybody with visible blood in the urine within three working days, sooner than suspected cancer needs, so the
  question about cancer from 45 years is not asked here. The routes are proposals of this project.

  Background:
    Given the problem is blood in the urine
    And reception has ruled out:
      | an inability to pass urine, or a painful full bladder                                                              |
      | a urine problem with fever or shivering, pain in the side or back, or vomiting                                     |
      | severe waves of pain from the side to the groin, with a fever, one kidney, pregnancy or no relief from painkillers |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin  |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely     |
      | any bleeding from 20 weeks of pregnancy                                                                            |

  # Clots can block the bladder, and a blow can tear a kidney. The sources give no time: that of a blocked bladder is taken.
  Scenario: Clots, or after a blow
    Given any of these:
      | the urine has clots in it, or the blood came after a blow or a fall                         |
      | it is not known whether the urine has clots in it, or the blood came after a blow or a fall |
    Then send them to A&E to arrive within 4 hours

  Scenario: Blood in the urine under three months
    Given the patient is under 3 months
    Then send them to the duty clinician within 2 hours

  Scenario: Blood in the urine of a child
    Given the patient is under 16 years
    Then send them to a GP within 24 hours
    And advise "Bring a fresh sample of urine in a clean bottle from the practice."

  Scenario Outline: <name>
    Given <what is so>
    Then send them to <destination> within 24 hours
    And advise "Bring a fresh sample of urine in a clean bottle from the practice."

    Examples:
      | name                                            | what is so                                                                                        | destination        |
      | Pain, burning or a blood thinner                | there is burning or pain with the blood in the urine, or they take a blood thinner                | a GP               |
      | Nobody knows of pain or a blood thinner         | it is not known whether burning or pain with the blood in the urine, or they take a blood thinner | a GP               |
      | Blood thinner on record                         | the patient takes a blood thinner                                                                 | a GP               |
      | Blood in pregnancy                              | the patient is pregnant or might be                                                               | the duty clinician |
      | Blood in a pregnancy on record                  | the record shows a pregnancy now                                                                  | the duty clinician |
      | Blood, and nobody knows whether she is pregnant | it is not known whether the patient is pregnant or might be                                       | the duty clinician |

  Scenario: Painless blood in the urine
    Given the patient is 16 years or older
    Then send them to a GP within 3 working days
    And advise "Bring a fresh sample of urine in a clean bottle from the practice. Drink plenty."
    And ask them to come back if "there are clots, pain, a fever or shivering, or they cannot pass urine"
