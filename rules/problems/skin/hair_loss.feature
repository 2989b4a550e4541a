@source:CKS-alopecia @evidence:proposed
Feature: Hair loss

  Thinning hair in a well adult is for the pharmacist; no treatment shows a result before some months. The routes are proposals of
  this project. "Patchy scarring" in the source is read as patches or scars.

  Background:
    Given the problem is hair loss
    And reception has ruled out:
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes |

  # A boggy lump on the scalp can leave a bald scar. The sources name no time for it.
  Scenario: Hair loss with an inflamed scalp
    Given any of these:
      | the scalp with the hair loss is hot, swollen, very sore or weeping, or has pus or a soft, boggy lump                         |
      | it is not known whether the scalp with the hair loss is hot, swollen, very sore or weeping, or has pus or a soft, boggy lump |
    Then send them to a GP within 24 hours

  # Often ringworm of the scalp, which has this time too.
  Scenario: Hair loss under 16 years
    Given the patient is between 1 and 15 years
    Then send them to a GP within 7 days

  # Most babies lose hair, often where the head rubs.
  Scenario: Hair loss under one year
    Given the patient is under 1 year
    Then send them to the health visitor within 14 days
    And ask them to come back if "the scalp gets hot, swollen, very sore or weeping, or the baby is ill"

  Scenario Outline: Hair loss <name>
    Given any of these:
      | <finding>                         |
      | it is not known whether <finding> |
    Then send them to a GP within 14 days

    Examples:
      | name                | finding                                                                                                          |
      | in patches or scars | the hair is lost in patches, or the scalp is smooth and shiny or scaly there, or the hair loss upsets them a lot |
      | with other changes  | with the hair loss they are tired, have a changed weight or changed periods, or began a new medicine             |

  Scenario: Hair loss no better after twelve weeks of treatment
    Given they have tried a pharmacist or self-care for this and are no better
    And any of these:
      | it has lasted 84 days or more          |
      | it is not known how long it has lasted |
    Then send them to a GP within 14 days

  Scenario: Third contact about hair loss
    Given this problem has had 3 contacts or more
    Then send them to a GP within 14 days

  Scenario: Thinning hair
    Given the patient is 16 years or older
    Then send them to the community pharmacist within 24 hours
    And advise "Much hair falls two to six months after a birth, an illness or a diet, and grows again. Handle hair gently, without tight styles. If they are pregnant or might be, tell the pharmacist."
    And ask them to come back if "bald patches appear, the scalp gets sore, scaly or shiny, they feel unwell, or it upsets them a lot"
