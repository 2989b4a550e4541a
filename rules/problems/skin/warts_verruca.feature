@source:NHS.uk-warts @evidence:proposed
Feature: Wart or verruca

  Most warts go away without treatment. The routes, and all times, are proposals of this project.

  Background:
    Given the problem is wart or verruca
    And reception has ruled out:
      | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks |
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                           |

  Scenario Outline: Wart <name>
    Given <what is so>
    Then send them to <destination> <when>

    Examples:
      | name                            | what is so                                                                      | destination     | when           |
      | on the face                     | the wart is on the face                                                         | a GP            | within 14 days |
      | and a weak immune system        | the patient has a weak immune system                                            | a GP            | within 14 days |
      | in a place that nobody can tell | it is not known whether the wart is on the face                                 | a GP            | within 14 days |
      | on a foot at risk               | the wart is on the foot of somebody with diabetes, poor blood flow or numb feet | the foot clinic | within 14 days |

  Scenario: Genital wart from 16 years
    Given the wart is on the genitals or round the back passage
    And the patient is 16 years or older
    Then send them to the sexual health clinic within 14 days
    And advise "Do not use wart treatments from a shop on this skin."
    And ask them to come back if "it bleeds, hurts, grows fast or does not heal, or they are pregnant"

  # Often harmless in a child, but a clinician who knows about safeguarding must think of harm by others.
  Scenario: Genital wart under 16 years
    Given the wart is on the genitals or round the back passage
    And the patient is under 16 years
    Then send them to a GP within 3 working days
    And tell the safeguarding lead

  Scenario: Wart no better after twelve weeks
    Given they have tried a pharmacist or self-care for this and are no better
    And the wart is on a hand, a foot or elsewhere on the body, and the feet are healthy
    And any of these:
      | it has lasted 84 days or more          |
      | it is not known how long it has lasted |
    Then send them to a GP within 14 days

  Scenario: Third contact about a wart
    Given this problem has had 3 contacts or more
    Then send them to a GP within 14 days

  Scenario: Ordinary wart
    Given the wart is on a hand, a foot or elsewhere on the body, and the feet are healthy
    Then send them to self-care with advice
    And advise "Most go without treatment, though it can take months. A pharmacist can sell a treatment; it needs up to 12 weeks. Cover it when swimming, and do not share towels or shoes."
    And ask them to come back if "it bleeds, grows fast, changes colour, hurts a lot or spreads, or it is no better after 12 weeks of treatment"
