@source:NHS.uk-laryngitis @evidence:proposed
Feature: Hoarse voice

  Most hoarse voices come with a cold or with shouting, and clear within two weeks. A hoarse voice of three weeks, or
  one of which nobody knows the length, goes to a GP. The routes are proposals of this project.

  Background:
    Given the problem is hoarse voice
    And reception has ruled out:
      | noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine           |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                 |

  # One practice's page says two weeks, and one week under 18, where this project says three weeks.
  @source:NICE-NG12 @evidence:disputed
  Scenario Outline: <name>
    Given <duration>
    Then send them to a GP within 7 days

    Examples:
      | name                         | duration                               |
      | Hoarse for three weeks       | it has lasted 21 days or more          |
      | Nobody knows how long hoarse | it is not known how long it has lasted |

  Scenario: Hoarse for less than three weeks
    Given the patient is 1 year or older
    And it has lasted less than 21 days
    Then send them to self-care with advice
    And advise "Rest the voice: speak softly, but do not whisper. Drink plenty and keep away from smoke. Anybody who uses a steroid inhaler: rinse the mouth after it. A pharmacist can help."
    And ask them to come back if "it lasts 3 weeks, they cannot swallow, cough blood or have a lump in the neck. Ring 999 for trouble with breathing"
