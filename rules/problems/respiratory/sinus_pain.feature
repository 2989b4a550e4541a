@source:NHS-England-Pharmacy-First-2024 @source:NICE-NG79
Feature: Sinus pain

  In the first ten days nothing but time and pain relief helps. After that the pharmacist can treat.
  A weak immune system, or not knowing whether it is weak, keeps people from the pharmacist: that is
  in the general rules for every infection.

  Background:
    Given the problem is sinus pain
    And reception has ruled out:
      | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight              |
      | a soft or painful swelling on the forehead                                                                        |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | the worst headache ever, at its full force within five minutes                                                    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |

  Rule: Some people need a clinician

    @evidence:proposed
    Scenario: Under twelve years
      Given the patient is under 12 years
      Then send them to the minor illness clinician within 24 hours

    @evidence:re-read
    Scenario: Pregnant and under 16
      Given the patient is pregnant or might be
      And the patient is under 16 years
      Then send them to a GP within 24 hours

    @evidence:proposed
    Scenario: Twelve weeks or more
      Given it has lasted 84 days or more
      Then send them to a GP within 14 days

  Rule: From twelve years

    @evidence:re-read
    Scenario: Ten days or less
      Given the patient is 12 years or older
      And it has lasted less than 11 days
      Then send them to self-care with advice
      And advise "Pain relief, rest and salt-water rinses of the nose help. It takes 2 to 3 weeks, and antibiotics rarely help."
      And ask them to come back if "it is no better after 10 days, gets much worse, an eye swells, or there is a severe headache"

    @evidence:re-read
    Scenario: Pharmacy First after ten days
      Given the patient is 12 years or older
      And it has lasted 11 days or more
      And it has lasted less than 84 days
      Then send them to the community pharmacist within 24 hours
      And advise "Pain relief and salt-water rinses of the nose help until the pharmacist has seen them."
      And ask them to come back if "it is no better in 3 weeks, an eye swells, sight changes, or there is a severe headache"

    @evidence:proposed
    Scenario: Nobody knows for how long
      Given the patient is 12 years or older
      And it is not known how long it has lasted
      Then send them to the community pharmacist within 24 hours
      And ask them to come back if "it is no better in 3 weeks, an eye swells, sight changes, or there is a severe headache"
