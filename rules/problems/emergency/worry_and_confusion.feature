@evidence:proposed
Feature: Worry about sepsis, and sudden confusion

  Neither ever waits for a further answer: the caller's worry, or the confusion itself, is the finding. The red flags look
  for those who need an ambulance. The routes are a proposal of this project.

  @source:NICE-NG253 @source:NICE-NG254
  Rule: Whoever fears sepsis is spoken to within the hour

    Background:
      Given the problem is worry about sepsis
      And reception has ruled out:
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
        | a child who is floppy, makes no response, has stopped smiling or is hard to wake                                            |
        | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk                    |
        | a temperature of 38 or more, or feeling hot, in a baby under three months                                                   |
        | a temperature under 36 in a baby under three months                                                                         |
        | a bulging soft spot on the head, or a stiff neck, in a baby                                                                 |
        | breathlessness too bad to finish a sentence, or gasping at rest                                                             |
        | a new rash of spots or bruises that does not fade under a pressed glass                                                     |
        | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                                     |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
        | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
        | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                                   |

    Scenario: Worried about sepsis
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "they get worse, are confused or drowsy, breathless, mottled or blue, pass no urine, or have spots that do not fade: ring 999"

  @source:NICE-CG103
  Rule: Whoever is suddenly confused is spoken to within two hours

    Background:
      Given the problem is sudden confusion
      And reception has ruled out:
        | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
        | a sign of stroke in the last seven days that has fully gone                                                       |
        | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments                     |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
        | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force              |
        | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
        | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |

    Scenario: Suddenly confused
      Then send them to the duty clinician within 2 hours
      And advise "Stay with them. Keep the room light and calm, and offer drinks."
      And ask them to come back if "they get worse, are drowsy, have a fit, a severe headache, a fever, or a weak face, arm or speech: ring 999"
