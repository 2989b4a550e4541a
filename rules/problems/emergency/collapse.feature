@source:NICE-CG109 @evidence:proposed
Feature: Collapse or blackout

  Somebody who is back to normal after a plain faint sees a GP within the week. Everybody else is spoken to
  the same day. The guideline names the findings; the times are proposals of this project.

  Background:
    Given the problem is collapse or blackout
    And reception has ruled out:
      | a person who is unconscious, cannot be woken, or is not breathing normally                                        |
      | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                            |
      | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery              |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |

  Rule: More than a plain faint

    Scenario: Not back to normal
      Given any of these:
        | they are not fully back to normal after the collapse                         |
        | it is not known whether they are not fully back to normal after the collapse |
      Then send them to the duty clinician within 1 hour
      And advise "Lie flat, on the side if drowsy. Somebody must stay with them. Do not drive."

    Scenario: No clear trigger, no warning, or heart disease
      Given any of these:
        | the collapse had no clear trigger, came without warning, has come before, or came with heart disease                         |
        | it is not known whether the collapse had no clear trigger, came without warning, has come before, or came with heart disease |
      Then send them to the duty clinician within 6 hours
      And advise "Do not drive until a clinician says that it is safe."

    Scenario: Pregnant
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 6 hours
      And advise "Do not drive until a clinician says that it is safe."

    # From 65 years one step more urgent. A small child seldom faints from fright or heat, so a GP looks at it.
    Scenario Outline: <name>
      Given <age>
      Then send them to a GP within 24 hours
      And advise "Do not drive until a clinician says that it is safe."

      Examples:
        | name                      | age                              |
        | Collapse from 65 years    | the patient is 65 years or older |
        | Collapse under five years | the patient is under 5 years     |

  Rule: A plain faint

    Scenario: Back to normal after a clear trigger
      Then send them to a GP within 7 days
      And advise "Drink more, stand up slowly, and lie down at the first warning. Do not drive until a clinician says that it is safe."
      And ask them to come back if "it happens again, or comes with effort, chest pain, a racing heart, breathlessness or shaking: ring 999"
