@evidence:proposed
Feature: Yellow skin, needle injuries, heat and cold

  Red flags decide the worst of these. The routes for the rest are proposals of this project.

  @source:NHS.uk-jaundice @source:NICE-CG98
  Rule: Yellow skin or eyes never wait beyond the next day

    Background:
      Given the problem is yellow skin or eyes
      And reception has ruled out:
        | yellow skin or yellow whites of the eyes                                                                     |
        | a baby who is yellow on the first day of life, has pale poo or dark urine, or is yellow at two weeks or more |
        | yellow skin or eyes, now or lately, from the age of 40                                                       |

    Scenario: Yellow skin or eyes
      Then send them to the duty clinician within 24 hours
      And ask them to come back if "there is a fever, severe pain, confusion, drowsiness or bleeding, or a baby is sleepy or feeds badly: ring 999"

  # In the first three days the red flag decides. Later the treatment against HIV no longer works, but tests, and vaccines
  # against hepatitis, may still be needed.
  @source:BASHH-PEP-2021
  Rule: Needle injury or contact with blood

    Background:
      Given the problem is needle injury or contact with blood
      And reception has ruled out:
        | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days |
        | a sexual assault or rape, lately, or at any time without help since                                   |

    Scenario: Needle injury or contact with blood
      Then send them to the duty clinician within 24 hours
      And also send them to the sexual health clinic within 24 hours
      And advise "Wash the place with soap and water. Do not squeeze, suck or scrub it. Rinse eyes or mouth with plenty of water. Use condoms and give no blood until the tests are done."
      And ask them to come back if "there is a fever, a rash, or yellow skin or eyes in the next weeks"

  @source:NHS.uk-heat-exhaustion @source:NHS.uk-hypothermia
  Rule: Ill from heat or cold

    Background:
      Given the problem is ill from heat or cold
      And reception has ruled out:
        | overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling         |
        | great cold with slurred speech, drowsiness, confusion or a temperature under 35                                   |
        | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
        | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
        | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
        | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |

    # Half an hour of cooling without recovery is a red flag. This rule is for those who rang earlier, and for the cold.
    Scenario: Not yet quite well
      Given any of these:
        | they are not yet quite well after resting in a better place, or a part of the skin is white, hard or numb                         |
        | it is not known whether they are not yet quite well after resting in a better place, or a part of the skin is white, hard or numb |
      Then send them to the duty clinician within 1 hour
      And advise "Heat: rest in a cool place, cool the skin with water and a fan, and drink. Cold: go indoors, put on dry clothes and blankets, and have a warm sweet drink. Do not rub the skin."
      And ask them to come back if "they are no better half an hour after you began, are confused or drowsy, or have a fit: ring 999"

    Scenario: Quite well again
      Then send them to self-care with advice
      And advise "Rest for the day and drink plenty. Stay out of the heat or the cold, and have somebody look in on you."
      And ask them to come back if "they feel ill again, cannot keep drinks down, or pass little urine. If they are confused, very hot or very cold: ring 999"
