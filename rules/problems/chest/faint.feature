@source:NICE-CG109 @evidence:proposed
Feature: Faint

  A faint with a clear trigger in somebody who is fully well again can wait for a GP. Any other faint may be the heart. A faint on
  effort, with chest pain or with a racing heart is a red flag. The routes are a proposal of this project.

  Background:
    Given the problem is faint
    And reception has ruled out:
      | a person who is unconscious, cannot be woken, or is not breathing normally                                        |
      | a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family      |
      | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                            |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm              |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |

  Scenario: Not back to normal after a faint
    Given any of these:
      | they are not fully back to normal since the faint                         |
      | it is not known whether they are not fully back to normal since the faint |
    Then send them to the duty clinician within 1 hour
    And advise "Lie flat with the legs up, and do not be alone."
    And ask them to come back if "they faint again, have chest pain, a fit or a severe headache, are breathless or muddled, or one side goes weak: ring 999"

  Scenario Outline: <name>
    Given any of these:
      | <finding>                         |
      | it is not known whether <finding> |
    Then send them to a GP within 24 hours
    And advise "Do not drive, swim, climb or bathe alone until a clinician says that it is safe."
    And ask them to come back if "they faint again, have chest pain, a racing heart or a severe headache, are breathless, or one side goes weak: ring 999"

    Examples:
      | name                          | finding                                                                                                      |
      | Faint without a clear trigger | the faint had no clear trigger, came without warning, or came while sitting or lying                         |
      | Faint with a risk             | they have heart disease, take a new medicine, have fainted before in the last year, or were hurt in the fall |
      | Faint in pregnancy            | the patient is pregnant or might be                                                                          |

  Scenario Outline: <name>
    Given <who>
    Then send them to a GP within 24 hours
    And advise "Do not drive, swim, climb or bathe alone until a clinician says that it is safe."
    And ask them to come back if "they faint again, have chest pain, a racing heart or a severe headache, are breathless, or one side goes weak: ring 999"

    Examples:
      | name             | who                              |
      | Faint under five | the patient is under 5 years     |
      | Faint from 65    | the patient is 65 years or older |

  # Everybody else: with a clear trigger, fully recovered and without a risk, or one of the rules above comes first.
  Scenario: Simple faint
    Given the patient is between 5 and 64 years
    Then send them to a GP within 7 days
    And advise "Do not drive until a clinician says that it is safe. Drink enough, and sit or lie down as soon as you feel faint."
    And ask them to come back if "they faint again; with chest pain, a racing heart, a faint on effort, breathlessness or weakness of one side, ring 999"
