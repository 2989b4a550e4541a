@source:NHS.uk-ingrown-toenail @evidence:proposed
Feature: Ingrowing toenail

  The foot clinic treats it; people refer themselves. Feet at risk are seen the same day. The routes are proposals of this project.

  Background:
    Given the problem is ingrowing toenail
    And reception has ruled out:
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                           |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Scenario: Ingrowing toenail on a foot at risk
    Given any of these:
      | they have diabetes, poor blood flow to the legs, numb feet or a weak immune system, with the bad toenail                         |
      | it is not known whether they have diabetes, poor blood flow to the legs, numb feet or a weak immune system, with the bad toenail |
      | the patient has a weak immune system                                                                                             |
    Then send them to a GP within 24 hours
    And advise "Do not cut the corner of the nail. Cover it with a dry dressing, and wear open or wide shoes."

  Scenario: Infection spreading from the toe
    Given the toe is infected and it spreads up the foot, or they have a fever or feel ill
    Then send them to the duty clinician within 24 hours
    And advise "Draw a line round the sore area with a pen, and raise the foot."

  Scenario: Nobody knows how far the infection goes
    Given it is not known whether the toe is sore at the nail only
    Then send them to a GP within 24 hours

  Scenario: Infected ingrowing toenail
    Given the toe is hot, swollen or throbbing, or has pus
    Then send them to a GP within 3 working days
    And advise "Soak the foot in warm salt water three times a day and keep it dry in between. Ring the foot clinic for the nail itself."
    And ask them to come back if "it spreads up the foot, there is a red or dark streak, a fever, or they feel ill"

  Scenario: Ingrowing toenail under one year
    Given the patient is under 1 year
    Then send them to a GP within 3 working days

  Scenario: Infected ingrowing toenail under one year
    Given the patient is under 1 year
    And the toe is hot, swollen or throbbing, or has pus
    Then send them to a GP within 24 hours

  Scenario: Ingrowing toenail
    Given the patient is 1 year or older
    And the toe is sore at the nail only
    Then send them to the foot clinic within 14 days
    And say "You can refer yourself: we will give you the telephone number or the form."
    And advise "Soak the foot in warm water, push the skin back from the nail, cut nails straight across, and wear wide shoes. A pharmacist can sell pain relief."
    And ask them to come back if "the toe gets hot and swollen, throbs or has pus, there is a fever, or a dark line grows in the nail"
