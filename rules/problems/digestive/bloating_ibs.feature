@source:NICE-CG61 @source:NICE-NG12 @evidence:proposed
Feature: Bloating and irritable bowel

  Bloating that is new needs a GP, in a woman from 50 years within the week: ovarian cancer can begin so.
  The routes are proposals of this project.

  Background:
    Given the problem is bloating or irritable bowel
    And reception has ruled out:
      | a swollen tummy with vomiting, and no poo or wind passed                                                              |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                       |
      | green or bloody vomit in a child                                                                                      |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                      |
      | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain           |
      | bloating, fullness, pain low in the tummy or frequent urine again and again, or new bowel spasms from 50              |
      | weight loss without trying and without a known cause, of about one part in twenty over a year                         |
      | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |

  Scenario: A baby with a bloated tummy
    Given the patient is under 1 year
    Then send them to a GP within 24 hours

  # A diagnosis made long ago in a child is looked at again.
  Scenario: A child with a bloated tummy
    Given the patient is between 1 and 15 years
    Then send them to a GP within 14 days
    And advise "Until they are seen: note what they eat and when it swells. Do not cut out bread or milk before the visit."
    And ask them to come back if "the tummy stays swollen or feels hard, there is blood, bad pain, weight loss or vomiting"

  Scenario: A woman from 50 years with new bloating
    Given the patient is 50 years or older
    And any of these:
      | the patient is female                         |
      | it is not known whether the patient is female |
    And any of these:
      | the symptoms are new, or no clinician has diagnosed irritable bowel syndrome                                        |
      | it is not known whether the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed |
    Then send them to a GP within 7 days

  Scenario: New bloating
    Given the patient is 16 years or older
    And any of these:
      | the symptoms are new, or no clinician has diagnosed irritable bowel syndrome                                        |
      | it is not known whether the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed |
    Then send them to a GP within 14 days
    And advise "Until they are seen: note what they eat and when it swells. Do a pregnancy test if there is any doubt."

  Scenario: Known irritable bowel
    Given the patient is 16 years or older
    And the symptoms are the same as in the irritable bowel syndrome that a clinician has diagnosed
    Then send them to the community pharmacist within 24 hours
    And advise "Regular meals, less fat, caffeine, fizzy drink and alcohol. A diary of food and symptoms helps."
    And ask them to come back if "there is blood, weight loss, pain or loose poo at night, a lump, or anything different from the usual"
