@source:NICE-CG113 @evidence:proposed
Feature: Anxiety or panic

  The safety questions come first. A first attack that feels like a heart attack is treated as one until a clinician
  says that it is not. What several problems of the mind share is in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is anxiety or panic
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | a thought of suicide, or that life is not worth living                                                            |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                           |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth       |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |

  Scenario: A first attack with signs of the heart or lungs
    Given any of these:
      | it is a first attack with chest pain, breathlessness, fainting or a pounding heart                         |
      | it is not known whether it is a first attack with chest pain, breathlessness, fainting or a pounding heart |
    Then send them to the duty clinician within 1 hour
    And advise "Sit down and rest until the clinician rings."
    And ask them to come back if "chest pain or breathlessness comes back or gets worse, or they faint: ring 999"

  Rule: From 18 years a mental health practitioner can help

    Background:
      Given the patient is 18 years or older

    Scenario: Anxiety that affects daily life
      Given it affects work, school, sleep or daily life
      Then send them to the mental health practitioner within 7 days
      And advise "In an attack, breathe slowly and stay where you are: it passes. Cut down on coffee and alcohol."

    @source:NHS.uk
    Scenario: Mild anxiety
      Given daily life goes on much as usual
      Then send them to NHS Talking Therapies within 14 days
      And say "You can refer yourself, online or by telephone. If you would rather see somebody here, tell me."
      And advise "In an attack, breathe slowly and stay where you are: it passes. Cut down on coffee and alcohol."
