Feature: Heat, cold, electricity and needles

  @rf_electric_shock @evidence:general @source:NHS.uk-electric-shock
  Scenario: A dangerous electric shock
    Given there is an electric shock, or lightning
    And any of these:
      | a shock from a high voltage  |
      | a burn from a shock          |
      | a faint or blackout          |
      | chest pain or tightness      |
      | a racing or uneven heartbeat |
    Then send them to 999 now
    And advise "Do not touch them until the power is off at the mains. Stay well away from power lines and railways."

  @rf_heatstroke @evidence:general @source:NHS.uk-heatstroke
  Scenario: Heatstroke
    Given there is overheating after heat or sport
    And any of these:
      | new confusion                             |
      | drowsiness                                |
      | a fit                                     |
      | hot, dry skin that does not sweat         |
      | a temperature over 40                     |
      | overheating despite 30 minutes of cooling |
    Then send them to 999 now
    And advise "While you wait, move them to a cool place, take off what they do not need, put cool water on the skin and fan them."

  @rf_hypothermia @evidence:general @source:NHS.uk-hypothermia
  Scenario: Hypothermia
    Given there is a temperature under 35
    Then send them to 999 now
    And advise "While you wait, bring them indoors, take off wet clothes and wrap them in blankets. No hot bath, no rubbing, no alcohol."

  @rf_hypothermia @evidence:general @source:NHS.uk-hypothermia
  Scenario: A very cold body and slow wits
    Given there is a body that is very cold
    And any of these:
      | slurred or muddled speech             |
      | drowsiness                            |
      | new confusion                         |
      | the patient is hard to wake           |
      | a floppy child                        |
      | a child who does not respond as usual |
      | feeds that are refused                |
    Then send them to 999 now
    And advise "While you wait, bring them indoors, take off wet clothes and wrap them in blankets. No hot bath, no rubbing, no alcohol."

  # Treatment against HIV works only within 72 hours, and best within 24. The flag counts the last three days; later
  # exposures have a rule of their own in needle injury.
  @rf_needlestick @evidence:general @source:BASHH-PEP-2021
  Scenario: A needle injury or risk of HIV
    Given any of these:
      | a prick from a used needle              |
      | somebody's blood in eye, mouth or wound |
      | a human bite that broke the skin        |
      | sex with a risk of HIV                  |
    Then send them to A&E to arrive within 4 hours
    And say "Go to A&E today, as soon as you can: treatment against HIV works best in the first hours. If a sexual health clinic is open near you, it can give it too."
    And advise "Wash the place with soap and water, let it bleed, and do not squeeze, suck or scrub it. Rinse eyes or mouth with plenty of water."
