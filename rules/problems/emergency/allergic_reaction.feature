@source:NHS.uk-allergies @evidence:proposed
Feature: Allergic reaction

  Swelling of the lips, tongue or throat, a wheeze or faintness is a red flag: 999. The routes below are a proposal
  of this project.

  Background:
    Given the problem is allergic reaction
    And reception has ruled out:
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine |
      | an adrenaline pen that has been used, even if they feel better now                                      |
      | breathlessness too bad to finish a sentence, or gasping at rest                                         |
      | noisy breathing in, drooling, or being unable to swallow their own spit                                 |
      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever  |

  Scenario: More than the skin
    Given any of these:
      | the face swells, or there is vomiting, tummy pain or dizziness, or an earlier severe allergy                         |
      | it is not known whether the face swells, or there is vomiting, tummy pain or dizziness, or an earlier severe allergy |
    Then send them to the duty clinician within 1 hour
    And advise "Stay with somebody. Keep any adrenaline pen at hand. Eat or take no more of what may have caused it."
    And ask them to come back if "the lips, tongue or throat swell, the voice changes, there is a wheeze, or they feel faint: use the pen and ring 999"

  Scenario: After a new medicine
    Given any of these:
      | it began after a new medicine or a change of dose                         |
      | it is not known whether it began after a new medicine or a change of dose |
    Then send them to the duty clinician within 6 hours
    And advise "Ask the clinician before the next dose of that medicine."
    And ask them to come back if "the lips, tongue or throat swell, there is a wheeze, blisters, peeling or a sore mouth, or they feel faint: ring 999"

  # The general rules for coming back take days, the pharmacist one.
  @source:NHS-England-Jess-Rule-2025
  Scenario: Allergic reaction that stays or comes back
    Given any of these:
      | they have tried a pharmacist or self-care for this and are no better |
      | this problem has had 3 contacts or more                              |
    Then send them to a GP within 24 hours
    And ask them to come back if "the lips, tongue or throat swell, there is a wheeze, or they feel faint: ring 999"

  # Babies under one year go to a clinician by the general rules.
  Scenario: Only the skin
    Then send them to the community pharmacist within 24 hours
    And advise "An antihistamine and cool cloths ease the itch. Keep away from what caused it."
    And ask them to come back if "the lips, tongue or throat swell, there is a wheeze, or they feel faint: ring 999. Ring us if it lasts more than 48 hours"
