@source:NICE-CG95 @evidence:proposed
Feature: Chest pain

  Red flags come first and most end in 999. Pain that does not plainly come from the chest wall is
  for a clinician within the hour. When nobody is sure about a flag that means 999, the answer is 999.
  The routes are a proposal of this project. The guideline is about adults.

  Background:
    Given the problem is chest pain

  Rule: When nobody can say whether it is an emergency, it is one

    # The general rule for a flag that nobody could rule out says a clinician within 1 hour.
    # For chest pain the default when unsure is 999.
    Scenario: Nobody can rule out an emergency of the heart or lungs
      Given any of these:
        | it is not known whether chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
        | it is not known whether a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                            |
        | it is not known whether sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
        | it is not known whether breathlessness too bad to finish a sentence, or gasping at rest                                                   |
        | it is not known whether a blue, grey or very pale colour of the lips, tongue or skin                                                      |
        | it is not known whether breathlessness too bad to lie flat, or pink frothy spit                                                           |
        | it is not known whether a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
        | it is not known whether a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      Then send them to 999 now

  Rule: No red flag

    Background:
      Given reception has ruled out:
        | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
        | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
        | a blue, grey or very pale colour of the lips, tongue or skin                                                      |
        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
        | a sudden tearing or ripping pain in the chest, the back or between the shoulder blades                            |
        | breathlessness too bad to lie flat, or pink frothy spit                                                           |
        | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
        | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
        | heart-type chest pain in the last 12 hours that has gone now                                                      |
        | heart-type chest pain between 12 and 72 hours ago that has gone now                                               |
        | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |

    Scenario: Thirty or over
      Given the patient is 30 years or older
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "the pain comes back, spreads or gets worse while they wait, or they are breathless, faint or sweaty: ring 999"

    Scenario: Not clearly from the chest wall
      Given any of these:
        | the pain is not clearly from the chest wall                                     |
        | it is not known whether the pain is clearly from the chest wall after an injury |
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "the pain comes back, spreads or gets worse while they wait, or they are breathless, faint or sweaty: ring 999"

    Scenario: Unwell, or a hard blow
      Given any of these:
        | they are breathless, feverish, dizzy or ill, or had a hard blow to the chest                         |
        | it is not known whether they are breathless, feverish, dizzy or ill, or had a hard blow to the chest |
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "the pain comes back, spreads or gets worse while they wait, or they are breathless, faint or sweaty: ring 999"

    Scenario: Chest wall injury in a well person under 30
      Given the patient is under 30 years
      And the pain is clearly from the chest wall after an injury
      Then send them to a GP within 24 hours
      And advise "Take simple pain relief if they normally can. Stop any effort that hurts until a clinician has spoken to them."
      And ask them to come back if "the pain spreads, comes without pressing, or they are breathless, faint or sweaty: ring 999"
