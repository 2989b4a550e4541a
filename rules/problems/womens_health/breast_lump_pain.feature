@source:NICE-NG12 @evidence:proposed
Feature: Breast lump or breast pain

  Every lump is seen by a GP within a week, in women and men. The other routes are a proposal of this project.

  Background:
    Given the problem is breast lump or breast pain
    And reception has ruled out:
      | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in               |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |

  Scenario: Pain of the chest rather than the breast
    Given any of these:
      | the pain is in the chest under the breast, or comes with effort, breathlessness or breathing in                         |
      | it is not known whether the pain is in the chest under the breast, or comes with effort, breathlessness or breathing in |
    Then send them to the duty clinician within 1 hour
    And say "I will ask you the questions about chest pain now. If the pain gets worse or you are short of breath, ring 999."

  Scenario: Hot or swollen breast
    Given any of these:
      | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                         |
      | it is not known whether a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering |
    Then send them to a GP within 24 hours
    And advise "If you breastfeed, go on feeding from that side."
    And ask them to come back if "they shiver, are confused or much worse, or it is no better a day after treatment began"

  # A newborn baby's breasts often swell harmlessly, but a hot one may be an abscess.
  Scenario: Hot breast in a baby
    Given the patient is under 1 year
    And any of these:
      | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                         |
      | it is not known whether a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering |
    Then send them to the duty clinician within 2 hours

  Scenario: Under 16
    Given the patient is under 16 years
    Then send them to a GP within 7 days

  Scenario: Breast pain in one spot
    Given any of these:
      | the breast pain stays in one spot or one breast                         |
      | it is not known whether the breast pain stays in one spot or one breast |
    Then send them to a GP within 7 days
    And ask them to come back if "the breast gets hot, or there is a fever"

  Scenario: Breast pain with the periods
    Given the patient is 16 years or older
    And the breast pain comes and goes with the periods, or is in both breasts
    Then send them to a GP within 14 days
    And advise "A bra that fits well, worn at night too, and simple pain relief help."
    And ask them to come back if "there is a lump, a change of the skin or the nipple, or the breast gets hot"
