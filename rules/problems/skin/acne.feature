@source:NICE-NG198 @evidence:proposed
Feature: Acne

  From 12 years mild acne is for the pharmacist, and any treatment takes 8 to 12 weeks to work. The routes are proposals of this project.

  Background:
    Given the problem is acne
    And reception has ruled out:
      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever |

  Scenario: Strong acne tablets and mood, or sudden severe acne
    Given any of these:
      | their mood is low or strange on strong acne tablets, or sore, bleeding spots broke out with a fever                         |
      | it is not known whether their mood is low or strange on strong acne tablets, or sore, bleeding spots broke out with a fever |
    Then send them to the duty clinician within 24 hours
    And ask them to come back if "they have any thought of suicide or of harming themselves: ring 111 and choose option 2, or 999"

  Scenario: Deep, scarring or distressing acne
    Given any of these:
      | the acne has deep, painful lumps or scars, or upsets them a lot                         |
      | it is not known whether the acne has deep, painful lumps or scars, or upsets them a lot |
    Then send them to a GP within 14 days
    And ask them to come back if "they have any thought of suicide or of harming themselves: ring 111 and choose option 2, or 999"

  Scenario: Acne under 12 years
    Given the patient is under 12 years
    Then send them to a GP within 14 days

  # One practice's page gives up on shop products after 6 weeks; treatment needs 8 to 12 weeks. The shorter time stands here.
  @evidence:disputed
  Scenario: Acne no better after six weeks of treatment
    Given they have tried a pharmacist or self-care for this and are no better
    And any of these:
      | it has lasted 42 days or more          |
      | it is not known how long it has lasted |
    Then send them to a GP within 14 days

  Scenario: Third contact about acne
    Given this problem has had 3 contacts or more
    Then send them to a GP within 14 days

  Scenario: Mild acne
    Given the patient is 12 years or older
    Then send them to the community pharmacist within 24 hours
    And advise "Wash gently twice a day, do not squeeze spots, and give a treatment 8 to 12 weeks to work. If they are pregnant or might be, tell the pharmacist."
    And ask them to come back if "deep or painful lumps or scars appear, mood suffers, or it is no better after 8 to 12 weeks of treatment"
