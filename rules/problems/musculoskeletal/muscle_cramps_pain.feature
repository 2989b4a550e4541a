@source:CKS-leg-cramps @evidence:proposed
Feature: Muscle cramps or aches

  Children are in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is muscle cramps or aches
    And reception has ruled out:
      | one calf or thigh that is newly swollen, or newly painful and warm                                                    |
      | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                               |
      | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                        |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                               |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin     |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk       |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely        |
      | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60                   |
      | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |

  # The facts say 24 hours, for a statin with dark urine. Muscle that breaks down can also follow hard effort or a long time on
  # the floor, and new weakness can spread within hours.
  @source:MHRA-statins
  Scenario: Dark urine or new weakness
    Given any of these:
      | the urine is dark like tea or cola, or the muscles are newly weak and not only sore                         |
      | it is not known whether the urine is dark like tea or cola, or the muscles are newly weak and not only sore |
    Then send them to the duty clinician within 6 hours
    And advise "Stop hard exercise. Ask the clinician before the next statin tablet."

  Scenario: Cramps or aches with a fever or weight loss
    Given any of these:
      | they feel ill or feverish, sweat at night, or have lost weight without trying                         |
      | it is not known whether they feel ill or feverish, sweat at night, or have lost weight without trying |
    Then send them to a GP within 24 hours

  Rule: From 16 years

    Background:
      Given the patient is 16 years or older

    Scenario: Severe cramps or aches
      Given any of these:
        | the pain is too bad for painkillers, sleep or movement                         |
        | it is not known whether the pain is too bad for painkillers, sleep or movement |
      Then send them to a GP within 3 working days

    @source:MHRA-statins
    Scenario: Cramps or aches on a statin
      Given any of these:
        | they take a statin                         |
        | it is not known whether they take a statin |
      Then send them to the practice pharmacist within 7 days
      And ask them to come back if "the urine goes dark, the muscles get weak, one calf swells, or there is a fever"

    Scenario: Cramps or aches without a statin
      Given they do not take a statin
      Then send them to a GP within 14 days
      And advise "Stretch the calves before bed, and drink enough."
