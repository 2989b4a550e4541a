@source:NICE-CG153 @evidence:proposed
Feature: Psoriasis

  Psoriasis is seen by a GP, seldom in haste. The routes are proposals of this project.

  Background:
    Given the problem is psoriasis
    And reception has ruled out:
      | hot skin that is red or darker than usual and scaling over most of the body                                |
      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever     |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg |

  Scenario: Psoriasis
    Then send them to a GP within 14 days
    And advise "Go on with the usual creams, and use plenty of moisturiser."
    And ask them to come back if "many spots with pus come up, the skin gets hot and scaly over most of the body, there is a fever, or a joint swells"

  # The source gives a day. Somebody ill with any other rash is seen within six hours, so these people are too.
  Scenario: Psoriasis with pus spots or illness
    Given any of these:
      | the psoriasis has suddenly got widespread pus spots, or they are feverish or ill with it                         |
      | it is not known whether the psoriasis has suddenly got widespread pus spots, or they are feverish or ill with it |
    Then send them to the duty clinician within 6 hours
    And offer it in person
