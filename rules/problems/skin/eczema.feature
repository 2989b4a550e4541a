@source:NICE-CG57 @evidence:proposed
Feature: Eczema

  Mild eczema is for the pharmacist from one year. The routes are proposals of this project.

  Background:
    Given the problem is eczema
    And reception has ruled out:
      | eczema with painful, punched-out sores or clusters of small blisters                                              |
      | hot skin that is red or darker than usual and scaling over most of the body                                       |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Scenario: Infected eczema
    Given any of these:
      | the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                         |
      | it is not known whether the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen |
    Then send them to the duty clinician within 24 hours
    And offer it in person

  # Sores or weeping skin in the first weeks of life can be a serious infection. More cautious than the sources.
  Scenario: Infected eczema under three months
    Given the patient is under 3 months
    And any of these:
      | the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen                         |
      | it is not known whether the eczema weeps, has crusts or pus, or is suddenly hot, sore or swollen |
    Then send them to the duty clinician within 2 hours
    And offer it in person

  # A GP rather than the practice nurse: the sources allow either.
  Scenario: Flare of eczema
    Given any of these:
      | the eczema stops sleep, covers much skin, is round the eyes or on the genitals, or stays bad in spite of treatment                         |
      | it is not known whether the eczema stops sleep, covers much skin, is round the eyes or on the genitals, or stays bad in spite of treatment |
    Then send them to a GP within 7 days
    And advise "Go on using plenty of moisturiser several times a day."

  Scenario: Third contact about eczema
    Given this problem has had 3 contacts or more
    Then send them to a GP within 7 days

  # Practices refer nobody under one year to the pharmacist.
  Scenario: Eczema under one year
    Given the patient is under 1 year
    Then send them to a GP within 7 days
    And advise "Use plenty of plain moisturiser several times a day, also instead of soap."

  Scenario: Mild eczema
    Given the patient is 1 year or older
    Then send them to the community pharmacist within 24 hours
    And advise "Use plenty of moisturiser several times a day, also instead of soap. Keep away from flames: moisturiser on clothes burns easily."
    And ask them to come back if "it weeps, crusts or hurts, small blisters or punched-out sores appear, there is a fever, or it is no better after one to two weeks of treatment"
