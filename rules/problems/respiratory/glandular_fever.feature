@source:NICE-CKS-glandular-fever @evidence:proposed
Feature: Glandular fever

  A long sore throat with swollen glands and great tiredness, most often between 15 and 24 years. A GP sees them within
  three working days. The spleen swells in this illness and can tear. The routes are proposals of this project.

  Background:
    Given the problem is glandular fever
    And reception has ruled out:
      | noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |

  Scenario: Throat, glands and tiredness
    Then send them to a GP within 3 working days
    And advise "Rest, drink plenty, and take simple pain relief if they normally can. No contact sport or heavy lifting for a month, and no kissing or shared cups while they are ill."
    And ask them to come back if "they cannot drink, or feel much worse. Ring 999 for noisy breathing, pain under the left ribs or at the tip of the left shoulder, or a faint"

  Scenario: Pain at the spleen
    Given there is pain high on the left of the tummy, or at the tip of the left shoulder
    Then send them to A&E to arrive within 1 hour

  # Not to know, with a spleen that may tear: a clinician asks again the same day.
  Scenario: Nobody knows about pain at the spleen
    Given it is not known whether there is pain high on the left of the tummy, or at the tip of the left shoulder
    Then send them to the duty clinician within 6 hours
