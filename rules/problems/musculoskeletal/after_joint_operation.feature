@source:first-contact-physiotherapy-scope @evidence:proposed
Feature: Follow-up after a joint operation

  Stiff and not moving well some weeks after a new hip, knee or shoulder: the physiotherapist who knows them, not a GP. Within six
  weeks of the operation, or two weeks of leaving hospital, the general rules send them to a clinician the same day.
  The routes are a proposal of this project.

  Background:
    Given the problem is follow-up after a joint operation
    And reception has ruled out:
      | one calf or thigh that is newly swollen, or newly painful and warm                                                |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury           |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone                  |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  # A joint out of its socket, or a break beside it.
  Scenario: New joint slipped
    Given any of these:
      | the joint gave a clunk or slipped, or suddenly will not take weight or move                         |
      | it is not known whether the joint gave a clunk or slipped, or suddenly will not take weight or move |
    Then send them to A&E to arrive within 1 hour

  Scenario: Wound, growing pain or fever after the operation
    Given any of these:
      | the wound leaks, smells, opens or is hot, or the pain or swelling grows, or there is a fever                         |
      | it is not known whether the wound leaks, smells, opens or is hot, or the pain or swelling grows, or there is a fever |
    Then send them to the duty clinician within 6 hours
    And advise "If the hospital gave you a number to ring after the operation, ring it as well."

  @source:ELR-operating-framework-2014
  Scenario: Stiff after a joint operation
    Given the patient is 16 years or older
    Then send them to the physiotherapist within 7 days
    And say "We will book you with the physiotherapist who knows you, here or at the hospital."
    And advise "Go on with the exercises that you were given, a little several times a day."
    And ask them to come back if "a calf swells or hurts, they are breathless or have chest pain, the wound leaks or is hot, there is a fever, or the joint slips"
