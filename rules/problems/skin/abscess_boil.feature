@source:NHS.uk-boils @evidence:proposed
Feature: Boil or abscess

  A small boil is for the pharmacist. The routes, and a grape as the border between small and large, are proposals of this project.

  Background:
    Given the problem is boil or abscess
    And reception has ruled out:
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | an infection or fever in somebody with a weak immune system                                                                 |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |

  # The sources name no time for these places. Sooner than for a large boil elsewhere.
  Scenario: Boil in a risky place, or with a fever
    Given any of these:
      | the boil is on the face, spine, breast or genitals, by the back passage, or comes with a fever                         |
      | it is not known whether the boil is on the face, spine, breast or genitals, by the back passage, or comes with a fever |
    Then send them to the duty clinician within 6 hours
    And advise "Do not squeeze it."

  # The urgent treatment centre can open it. A GP is the second choice.
  Scenario: Large, painful or growing boil
    Given any of these:
      | the boil is bigger than a grape, very painful, or growing                         |
      | it is not known whether the boil is bigger than a grape, very painful, or growing |
    Then send them to the urgent treatment centre within 24 hours
    And say "If the urgent treatment centre cannot see you today, ring us again: a GP will see you."
    And advise "Do not squeeze it. Hold a warm, damp cloth on it for ten minutes, four times a day."

  Scenario: Several boils, or boils with diabetes
    Given any of these:
      | they have several boils, boils that keep coming back, or diabetes                         |
      | it is not known whether they have several boils, boils that keep coming back, or diabetes |
    Then send them to a GP within 24 hours

  Scenario: Boil for two weeks
    Given any of these:
      | it has lasted 14 days or more          |
      | it is not known how long it has lasted |
    Then send them to a GP within 7 days

  Scenario: Small boil
    Given the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And advise "Hold a warm, damp cloth on it for ten minutes, four times a day. Do not squeeze it. If it bursts, clean it and cover it. Wash hands, and do not share towels."
    And ask them to come back if "it gets bigger than a grape, the skin round it gets hot and sore, there is a fever, it hurts a lot, or it is no better in 7 days"
