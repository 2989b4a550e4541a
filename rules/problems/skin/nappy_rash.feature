@source:NHS.uk-nappy-rash @evidence:proposed
Feature: Nappy rash

  The practice refers to the pharmacist from one year; parents of younger babies may still walk in. Older children and adults
  who wear pads have the same rules. The routes are proposals of this project.

  Background:
    Given the problem is nappy rash
    And reception has ruled out:
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |
      | a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |

  Scenario: Nappy rash with a fever, blisters or sores
    Given any of these:
      | the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill                         |
      | it is not known whether the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill |
    Then send them to a GP within 24 hours

  # Blisters or pus in the first weeks of life can be a serious infection. More cautious than the sources.
  Scenario: Nappy rash with a fever, blisters or sores under three months
    Given the patient is under 3 months
    And any of these:
      | the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill                         |
      | it is not known whether the nappy rash has blisters, pus or open sores, or the patient has a fever or seems ill |
    Then send them to the duty clinician within 2 hours

  Scenario: Nappy rash from one year
    Given the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And advise "Change often, clean with water, leave the skin bare when possible, and put a thin layer of barrier cream on it."
    And ask them to come back if "there are blisters, pus or open sores, a fever, or it is no better in 7 days"

  Scenario: Nappy rash under one year
    Given the patient is under 1 year
    Then send them to self-care with advice
    And advise "Change often, clean with water, leave the skin bare when possible, and put a thin layer of barrier cream on it. You may ask in any pharmacy without an appointment."
    And ask them to come back if "there are blisters, pus or open sores, a fever, the baby feeds less or seems ill, or it is no better in 3 days"
