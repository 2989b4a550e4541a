Feature: Heat, cold, electricity and needles

  A red flag is defined over signs. Its title is its name in other rules.

  @rf_electric_shock @evidence:general @source:NHS.uk-electric-shock
  Scenario: A dangerous electric shock
    Given there is an electric shock
    And any of these:
      | a faint                        |
      | somebody whom nobody can wake  |
      | a burn from the electric shock |
      | chest pain or tightness        |
      | a shock from a high voltage    |
    Then send them to 999 now
    And advise "Do not touch them until the power is off at the mains. Stay well away from power lines and railways."

  @rf_heatstroke @evidence:general @source:NHS.uk-heatstroke
  Scenario: Heatstroke
    Given the patient is very hot after heat or exercise
    And any of these:
      | new confusion                         |
      | drowsiness                            |
      | hot skin that does not sweat          |
      | a temperature over 40                 |
      | no better after 30 minutes of cooling |
    Then send them to 999 now
    And advise "While you wait, move them to a cool place, take off what they do not need, put cool water on the skin and fan them."

  @rf_hypothermia @evidence:general @source:NHS.uk-hypothermia
  Scenario: Hypothermia
    Given there is a body that feels very cold
    And any of these:
      | slurred or muddled speech |
      | drowsiness                |
      | new confusion             |
    Then send them to 999 now
    And advise "While you wait, bring them indoors, take off wet clothes and wrap them in blankets. No hot bath, no rubbing, no alcohol."

  @rf_hypothermia @evidence:general @source:NHS.uk-hypothermia
  Scenario: A temperature under 35
    Given there is a temperature under 35
    Then send them to 999 now
    And advise "While you wait, bring them indoors, take off wet clothes and wrap them in blankets. No hot bath, no rubbing, no alcohol."

  @rf_hypothermia @evidence:general @source:NHS.uk-hypothermia
  Scenario: A cold baby
    Given the patient is under 12 months
    And any of these:
      | a body that feels very cold |
      | a chest that feels cold     |
    And any of these:
      | a baby much quieter than usual |
      | a floppy child                 |
      | a child hard to wake           |
      | a baby who refuses feeds       |
    Then send them to 999 now
    And advise "While you wait, bring them indoors, take off wet clothes and wrap them in blankets. No hot bath, no rubbing, no alcohol."

  # Treatment against HIV works only within 72 hours, and best within 24. The flag counts the last three days; later
  # exposures have a rule of their own in needle injury.
  @rf_needlestick @evidence:general @source:BASHH-PEP-2021
  Scenario: A risk of HIV
    Given any of these:
      | a used needle's prick in three days    |
      | another's blood splashed in three days |
      | a human bite that broke the skin       |
      | sex with an HIV risk in three days     |
    Then send them to A&E to arrive within 4 hours
    And say "Go to A&E today, as soon as you can: treatment against HIV works best in the first hours. If a sexual health clinic is open near you, it can give it too."
    And advise "Wash the place with soap and water, let it bleed, and do not squeeze, suck or scrub it. Rinse eyes or mouth with plenty of water."
