@source:NICE-NG95 @evidence:proposed
Feature: Tick bite

  A tick that is taken out early seldom does harm. A growing mark, or an illness in the weeks after, needs a clinician.
  The routes are proposals of this project.

  Background:
    Given the problem is tick bite
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | one side of the face that has newly dropped, with nothing else wrong                                              |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |

  # The sources say three days in one place and one day in another. The shorter one stands here, as for insect bites.
  @evidence:disputed
  Scenario: Growing mark or an illness after a tick
    Given any of these:
      | after the tick there is a growing mark, pus, aching joints or an illness like flu, or it happened abroad                         |
      | it is not known whether after the tick there is a growing mark, pus, aching joints or an illness like flu, or it happened abroad |
    Then send them to a GP within 24 hours
    And advise "Take a clear photograph of the mark today, and draw a line round it with a pen."

  Scenario: Tick bite with a weak immune system
    Given the patient has a weak immune system
    Then send them to a GP within 24 hours

  Scenario: Tick that will not come out
    Given the patient is 1 year or older
    And any of these:
      | the tick or its head is still in the skin and they cannot get it out                         |
      | it is not known whether the tick or its head is still in the skin and they cannot get it out |
    Then send them to the practice nurse within 24 hours
    And advise "Do not burn it, and do not put oil or nail varnish on it."
    And ask them to come back if "in the next 30 days a mark grows round the bite or elsewhere, they feel as if they have flu, one side of the face drops, or joints swell"

  # Otherwise they would wait longer for a GP, as people do who come back, than for the nurse.
  Scenario: Tick that nobody could take out
    Given any of these:
      | they have tried a pharmacist or self-care for this and are no better |
      | this problem has had 3 contacts or more                              |
    And any of these:
      | the tick or its head is still in the skin and they cannot get it out                         |
      | it is not known whether the tick or its head is still in the skin and they cannot get it out |
    Then send them to a GP within 24 hours
    And advise "Do not burn it, and do not put oil or nail varnish on it."

  Scenario: Tick bite without trouble
    Given the patient is 1 year or older
    Then send them to self-care with advice
    And advise "Pull the tick straight out with fine tweezers or a tick tool, close to the skin and without squeezing it. Clean the skin and wash your hands."
    And ask them to come back if "in the next 30 days a mark grows round the bite or elsewhere, they feel as if they have flu, one side of the face drops, or joints swell"
