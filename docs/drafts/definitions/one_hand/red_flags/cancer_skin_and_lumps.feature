Feature: Signs of the skin and glands that may be cancer

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  @cf_skin_mole @evidence:general @source:NICE-NG12
  Scenario: Possible skin cancer
    Given any of these:
      | a mole that changes or bleeds   |
      | a new dark streak in a nail     |
      | a sore not healed in four weeks |
    Then send them to a GP within 7 days
    And advise "Take clear photographs of it today, one beside a coin, and send them to us."

  # The sources differ on six weeks and 2 cm; either counts here.
  @cf_lymphoma @evidence:disputed @source:NICE-NG12
  Scenario: Possible lymphoma
    Given there is a lump in neck, armpit or groin
    And any of these:
      | a lump in neck, armpit or groin for six weeks  |
      | a neck, armpit or groin lump as big as a grape |
      | night sweats that soak the bed                 |
      | itching                                        |
      | a fever for a week                             |
      | weight loss without trying                     |
    Then send them to a GP within 7 days
