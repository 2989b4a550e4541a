@source:NHS.uk-stomach-ache @source:NICE-CKS @evidence:proposed
Feature: Abdominal pain

  Severe or constant pain is a red flag. What is left is sorted by how bad it is, by age and by pregnancy.
  No tummy pain goes to the pharmacist or to self-care. Everybody is seen within seven days, as suspected cancer is, so
  those questions are not asked. One question about fever and urine stands for the red flags of the kidneys, the bladder and
  the pelvis: who is not mildly ill, a child or from 65 years speaks to a clinician within six hours anyway. Severe waves of
  pain from a stone do so within two. The routes are proposals of this project.

  Background:
    Given the problem is abdominal pain
    And reception has ruled out:
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | tummy pain low on the right that is worse on moving or coughing, with a fever or no wish to eat                   |
      | a swollen tummy with vomiting, and no poo or wind passed                                                          |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                     |
      | yellow skin or yellow whites of the eyes                                                                          |
      | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    |
      | sudden pain in one testicle, or tummy pain together with pain in a testicle                                       |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                 |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | green or bloody vomit in a child                                                                                  |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |

  Rule: The same day

    # Pain that is severe is a red flag as long as it is sudden or constant. Waves of it still need a clinician soon.
    Scenario: Severe waves of tummy pain
      Given the tummy pain is severe but comes and goes
      Then send them to the duty clinician within 2 hours

    Scenario Outline: <name>
      Given <what is so>
      Then send them to the duty clinician within 6 hours

      Examples:
        | name                                                 | what is so                                                  |
        | Tummy pain that limits them                          | the tummy pain stops them doing some things                 |
        | Nobody knows how bad the tummy pain is               | it is not known whether the tummy pain is mild              |
        | Tummy pain in a child                                | the patient is under 16 years                               |
        | Tummy pain from 65 years                             | the patient is 65 years or older                            |
        | Tummy pain in pregnancy                              | the patient is pregnant or might be                         |
        | Tummy pain in a pregnancy on record                  | the record shows a pregnancy now                            |
        | Tummy pain, and nobody knows whether she is pregnant | it is not known whether the patient is pregnant or might be |

  Rule: Mild pain from 16 to 64 years

    Background:
      Given the patient is between 16 and 64 years
      And the tummy pain is mild

    # A kidney infection is the duty clinician's within six hours. An infection of the pelvis or the bowel can begin as mildly.
    Scenario: Mild tummy pain with a fever, urine trouble or a discharge
      Given any of these:
        | there is a fever, trouble with urine or a new discharge with the tummy pain                         |
        | it is not known whether there is a fever, trouble with urine or a new discharge with the tummy pain |
      Then send them to the duty clinician within 6 hours

    Scenario: Mild tummy pain under a week
      Given any of these:
        | it has lasted less than 7 days         |
        | it is not known how long it has lasted |
      Then send them to the minor illness clinician within 3 working days

    Scenario: Mild tummy pain for a week or more
      Given it has lasted 7 days or more
      Then send them to a GP within 7 days
