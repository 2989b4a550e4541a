Feature: Signs of the skin and glands that may be cancer

  Scenario Outline: <name> decides, whatever the problem is
    Given a 60 year old woman
    And the problem is wart or verruca
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "<name>"

    Examples:
      | name                                         | red flag                                                                                                       |
      | Mole, streak or sore that may be skin cancer | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks        |
      | Lump that may be a lymphoma                  | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss |
