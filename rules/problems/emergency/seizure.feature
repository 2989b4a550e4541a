@source:NICE-NG217 @evidence:proposed
Feature: Fit

  Only somebody with known epilepsy, after a usual fit and a full recovery, may wait for the next day.
  The routes are a proposal of this project.

  Background:
    Given the problem is fit
    And reception has ruled out:
      | a fit now, a fit of more than five minutes, or a second fit without waking in between                       |
      | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                      |
      | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery        |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                     |
      | a low sugar with drowsiness, a fit, trouble swallowing, or poor recovery after two treatments               |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down         |

  # No source gives a time here. Two hours, because there is no first fit and no incomplete recovery among these people.
  Scenario: Not a usual fit of known epilepsy
    Given any of these:
      | they have no known epilepsy, or this fit differed from their usual ones                         |
      | it is not known whether they have no known epilepsy, or this fit differed from their usual ones |
    Then send them to the duty clinician within 2 hours
    And advise "Stay with them. If it starts again, time it, put something soft under the head, and ring 999 after five minutes. Do not drive."
    And ask them to come back if "there is another fit, they are drowsy or confused, or have a fever or a headache: ring 999"

  Scenario: Fit under one year
    Given the patient is under 1 year
    Then send them to the duty clinician within 2 hours
    And ask them to come back if "there is another fit, or the baby is hard to wake, floppy, hot, or feeds badly: ring 999"

  Scenario: Usual fit of known epilepsy
    Then send them to a GP within 24 hours
    And say "Your epilepsy nurse may be able to help sooner: ring the number on your plan as well."
    And advise "Take the epilepsy medicine as prescribed. Do not drive, bathe alone or climb until a clinician has spoken to you."
    And ask them to come back if "there is another fit today, one lasts five minutes, or they do not wake fully: ring 999"
