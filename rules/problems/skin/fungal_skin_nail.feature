@source:CKS-fungal-skin-infection @evidence:proposed
Feature: Fungal skin or nail infection

  From one year most fungal infections of the skin are for the pharmacist. The routes are proposals of this project.

  Background:
    Given the problem is fungal skin or nail infection
    And reception has ruled out:
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |

  # A boggy lump on the scalp can leave a bald scar. The sources name no time for it.
  Scenario: Inflamed fungal infection
    Given any of these:
      | the fungal infection is hot, swollen, very sore or weeping, or makes a soft, boggy lump on the scalp                         |
      | it is not known whether the fungal infection is hot, swollen, very sore or weeping, or makes a soft, boggy lump on the scalp |
    Then send them to a GP within 24 hours

  Scenario: Fungal infection that a pharmacist does not treat
    Given any of these:
      | the fungal infection is in the scalp, beard or nails, or they have diabetes, poor blood flow or a weak immune system                         |
      | it is not known whether the fungal infection is in the scalp, beard or nails, or they have diabetes, poor blood flow or a weak immune system |
      | the patient has a weak immune system                                                                                                         |
    Then send them to a GP within 7 days

  Scenario: Fungal infection under one year
    Given the patient is under 1 year
    Then send them to a GP within 7 days

  # Creams need about two weeks. A return before that is for the pharmacist again.
  Scenario: Fungal infection no better after two weeks of treatment
    Given they have tried a pharmacist or self-care for this and are no better
    And any of these:
      | it has lasted 14 days or more          |
      | it is not known how long it has lasted |
    Then send them to a GP within 7 days

  Scenario: Third contact about a fungal infection
    Given this problem has had 3 contacts or more
    Then send them to a GP within 3 working days

  Scenario: Fungal infection of the skin
    Given the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And advise "Keep the skin dry, wash towels and socks hot, do not share them, and go on with the cream for as long as the pharmacist says."
    And ask them to come back if "the skin gets hot, swollen or very sore, it spreads to the scalp or nails, or it is no better after two weeks of treatment"
