Feature: Signs of the skin and glands that may be cancer

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  @cf_skin_mole @evidence:general @source:NICE-NG12
  Scenario: Possible skin cancer
    Given any of these:
      | a mole that has changed        |
      | a mole that bleeds             |
      | a new dark or odd patch        |
      | a new dark streak in a nail    |
      | a sore unhealed for four weeks |
    Then send them to a GP within 7 days
    And advise "Take clear photographs of it today, one beside a coin, and send them to us."

  # The sources differ on six weeks and 2 cm; either counts here.
  @cf_lymphoma @evidence:disputed @source:NICE-NG12
  Scenario: A lump that may be a lymphoma
    Given any of these:
      | a neck, armpit or groin lump for six weeks   |
      | a neck, armpit or groin lump, big as a grape |
    Then send them to a GP within 7 days

  @cf_lymphoma @evidence:disputed @source:NICE-NG12
  Scenario: A lump with sweats, itch, fever or weight loss
    Given there is a neck, armpit or groin lump
    And any of these:
      | drenching night sweats         |
      | itching all over               |
      | a fever that keeps coming back |
      | weight lost without trying     |
    Then send them to a GP within 7 days
