@source:NICE-CKS-palpitations @evidence:proposed
Feature: Palpitations

  Red flags (with chest pain, breathlessness or a faint) come first and mean 999. A heart that races now is heard by a clinician
  within the hour; one that raced and is well again needs a heart tracing. The routes are a proposal of this project.

  Background:
    Given the problem is palpitations
    And reception has ruled out:
      | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | heart-type chest pain in the last 12 hours that has gone now                                                      |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |

  Scenario: Palpitations now
    Given any of these:
      | the heart is racing or uneven now, or has been so for most of today                         |
      | it is not known whether the heart is racing or uneven now, or has been so for most of today |
    Then send them to the duty clinician within 1 hour
    And advise "Sit down and rest. Do not drive."
    And ask them to come back if "there is chest pain, breathlessness or a faint: ring 999"

  # The facts give seven days to everybody who is well. These could be a rhythm that comes back: a proposal of this project.
  Scenario: Palpitations that have gone, with a risk
    Given any of these:
      | they have heart or thyroid disease, effort brings it on, they are pregnant, or there is sudden death under 40 in the family                         |
      | it is not known whether they have heart or thyroid disease, effort brings it on, they are pregnant, or there is sudden death under 40 in the family |
    Then send them to a GP within 24 hours
    And advise "No exercise until a clinician has spoken to you."
    And ask them to come back if "it comes back with chest pain, breathlessness or a faint: ring 999"

  Scenario: Palpitations in a child
    Given the patient is under 16 years
    Then send them to a GP within 24 hours
    And ask them to come back if "it comes back with chest pain, breathlessness, paleness or a faint: ring 999"

  Scenario: Palpitations that come and go in a well person
    Given the patient is 16 years or older
    Then send them to a GP within 7 days
    And say "You will need a tracing of your heart."
    And advise "Write down when it comes, how long it lasts and what you were doing. Drink less coffee and energy drinks, and ring us at once while it is happening."
    And ask them to come back if "it is there now, lasts for more than a few minutes or comes on effort; with chest pain, breathlessness or a faint, ring 999"
