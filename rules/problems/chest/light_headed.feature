@source:NICE-CG109 @evidence:proposed
Feature: Light-headedness

  Light-headedness on standing and light-headedness in general have the same causes and so the same rules. A fall, or a
  body short of fluid or blood, is seen the same day; a new medicine is for the practice pharmacist. The routes are a
  proposal of this project.

  Background:
    Given the problem is one of:
      | light-headed on standing |
      | light-headed in general  |
    And reception has ruled out:
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | a racing or uneven heartbeat with chest pain, breathlessness or fainting                                          |
      | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove                |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |

  Rule: A clinician today

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours
      And advise "Get up slowly, sit down at once when it comes on, and drink enough. Do not drive until a clinician has spoken to you."
      And ask them to come back if "they pass out, have chest pain, are breathless, pass black poo or vomit blood, or one side goes weak: ring 999"

      Examples:
        | name                                             | finding                                                                        |
        | Light-headed with a fall, a blackout or spinning | they have fallen or passed out, the room spins, or they are too dizzy to stand |
        | Light-headed and short of fluid or blood         | they are vomiting, have diarrhoea, a fever or heavy bleeding, or hardly drink  |

    Scenario: Light-headed under five
      Given the patient is under 5 years
      Then send them to a GP within 24 hours

    # A pregnancy that only the caller knows of is in the red flag of an early pregnancy with pain or a faint.
    Scenario: Light-headed in a recorded pregnancy
      Given the record shows a pregnancy now
      Then send them to a GP within 24 hours

  Rule: No sign of danger

    Scenario: Light-headed on a new medicine
      Given the patient is 16 years or older
      And it began after a new medicine or a change of dose
      Then send them to the practice pharmacist within 3 working days
      And advise "Do not stop the medicine before you have spoken to the pharmacist. Get up slowly, and do not drive while you are light-headed."
      And ask them to come back if "they fall or pass out, the heart races, there is chest pain or black poo, or it is no better in a week"

    # The general rule for what a pharmacist could not help gives seven days, later than the practice pharmacist above.
    Scenario: Light-headed on a new medicine and no better with a pharmacist
      Given the patient is 16 years or older
      And it began after a new medicine or a change of dose
      And they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 3 working days
      And advise "Do not stop the medicine before you have spoken to the GP. Get up slowly, and do not drive while you are light-headed."
      And ask them to come back if "they fall or pass out, the heart races, or there is black poo; with chest pain, breathlessness or weakness of one side, ring 999"

    Scenario: Light-headed and well
      Given any of these:
        | it did not begin after a new medicine or a change of dose                 |
        | it is not known whether it began after a new medicine or a change of dose |
        | the patient is under 16 years                                             |
      Then send them to a GP within 7 days
      And advise "Get up slowly, sit down at once when it comes on, drink enough, and do not drive while you are light-headed."
      And ask them to come back if "they fall or pass out, the heart races, or there is black poo; with chest pain, breathlessness or weakness of one side, ring 999"
