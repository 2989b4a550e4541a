@source:NHS.uk-hives @evidence:proposed
Feature: Hives

  Swelling of the lips, tongue or throat, a wheeze or faintness is a red flag: 999. Mild hives of a day or two are for the
  pharmacist. The routes are proposals of this project. Babies under three months and under one year have the general rules.

  Background:
    Given the problem is hives
    And reception has ruled out:
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine           |
      | an adrenaline pen that has been used, even if they feel better now                                                |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever            |
      | a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Scenario: Hives with more than the skin
    Given any of these:
      | with the hives the face or eyelids swell, they vomit, have tummy pain or are dizzy, or had a severe allergy before                         |
      | it is not known whether with the hives the face or eyelids swell, they vomit, have tummy pain or are dizzy, or had a severe allergy before |
    Then send them to the duty clinician within 1 hour
    And advise "Stay with somebody. Keep any adrenaline pen at hand. Eat or take no more of what may have caused it."
    And ask them to come back if "the lips, tongue or throat swell, the voice changes, there is a wheeze, or they feel faint: use the pen and ring 999"

  Scenario: Hives after a new medicine
    Given any of these:
      | it began after a new medicine or a change of dose                         |
      | it is not known whether it began after a new medicine or a change of dose |
    Then send them to the duty clinician within 6 hours
    And advise "Ask the clinician before the next dose of that medicine."
    And ask them to come back if "the lips, tongue or throat swell, there is a wheeze, blisters, peeling or a sore mouth, or they feel faint: ring 999"

  # What a caller takes for hives may be an infection with a rash, and few antihistamines are sold in pregnancy.
  Scenario: Hives in pregnancy
    Given any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
      | the record shows a pregnancy now                            |
    Then send them to the duty clinician within 6 hours
    And offer it by telephone

  Scenario: Hives with pain, bruises, fever or illness
    Given any of these:
      | the hives hurt, leave bruises or stay in one place over a day, or they have a fever or feel ill with them                         |
      | it is not known whether the hives hurt, leave bruises or stay in one place over a day, or they have a fever or feel ill with them |
    Then send them to a GP within 24 hours

  # The source says more than 48 hours, or six weeks, and no time. Day three is the first whole day after 48 hours.
  Scenario: Hives for more than two days
    Given any of these:
      | it has lasted 3 days or more           |
      | it is not known how long it has lasted |
    Then send them to a GP within 7 days
    And say "A pharmacist can sell an antihistamine for the itch until then."

  Scenario: Mild hives
    Given the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And advise "An antihistamine and cool cloths ease the itch. Keep away from what may have caused it."
    And ask them to come back if "the lips, tongue or throat swell, there is a wheeze, or they feel faint: ring 999. Ring us if it lasts more than 48 hours"
