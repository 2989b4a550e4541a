Feature: Heat, cold, electricity and needles

  Red flags act as soon as somebody tells them, whatever the problem is.

  @evidence:general @source:NHS.uk-electric-shock
  Scenario: Electric shock
    Given there is an electric shock with collapse, a burn or chest pain, or from a high voltage
    Then send them to 999 now
    And advise "Do not touch them until the power is off at the mains. Stay well away from power lines and railways."

  @evidence:general @source:NHS.uk-heatstroke
  Scenario: Heatstroke
    Given there is overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling
    Then send them to 999 now
    And advise "While you wait, move them to a cool place, take off what they do not need, put cool water on the skin and fan them."

  @evidence:general @source:NHS.uk-hypothermia
  Scenario: Hypothermia
    Given there is great cold with slurred speech, drowsiness, confusion or a temperature under 35
    Then send them to 999 now
    And advise "While you wait, bring them indoors, take off wet clothes and wrap them in blankets. No hot bath, no rubbing, no alcohol."

  # Treatment against HIV works only within 72 hours, and best within 24. The flag counts the last three days; later
  # exposures have a rule of their own in needle injury.
  @evidence:general @source:BASHH-PEP-2021
  Scenario: Needle injury or risk of HIV
    Given there is a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days
    Then send them to A&E to arrive within 4 hours
    And say "Go to A&E today, as soon as you can: treatment against HIV works best in the first hours. If a sexual health clinic is open near you, it can give it too."
    And advise "Wash the place with soap and water, let it bleed, and do not squeeze, suck or scrub it. Rinse eyes or mouth with plenty of water."
