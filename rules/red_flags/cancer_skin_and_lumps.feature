Feature: Signs of the skin and glands that may be cancer

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  @evidence:general @source:NICE-NG12
  Scenario: Mole, streak or sore that may be skin cancer
    Given there is a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks
    Then send them to a GP within 7 days
    And advise "Take clear photographs of it today, one beside a coin, and send them to us."

  # The sources differ on six weeks and 2 cm; either counts here.
  @evidence:disputed @source:NICE-NG12
  Scenario: Lump that may be a lymphoma
    Given there is a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss
    Then send them to a GP within 7 days
