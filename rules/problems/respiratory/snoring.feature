@source:NICE-NG202 @evidence:proposed
Feature: Snoring or sleep apnoea

  A GP decides on a sleep study. Somebody who is sleepy by day and drives is seen sooner, because the risk is to others as
  well. The routes are proposals of this project.

  Background:
    Given the problem is snoring or sleep apnoea
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest |
      | a blue, grey or very pale colour of the lips, tongue or skin    |
      | breathlessness too bad to lie flat, or pink frothy spit         |

  # A baby who snores or pauses may have a narrow airway. The facts behind this give no time for it.
  Scenario: Baby with noisy sleep
    Given the patient is under 1 year
    Then send them to the duty clinician within 6 hours
    And ask them to come back if "the baby stops breathing for moments, turns blue, or feeds badly: ring 999"

  # Pauses while asleep are not listed among the flags above for everybody: there they mean an emergency, while a child of one
  # year or more who snores and pauses has most often had it for months.
  Scenario Outline: <name>
    Given <pauses>
    Then send them to <destination> <when>
    And ask them to come back if "it happens again, or the baby is limp, hard to wake or feeds badly: ring 999"

    Examples:
      | name                              | pauses                                                                                                            | destination        | when          |
      | Baby who stops breathing in sleep | the baby stops breathing in sleep for ten seconds or more, goes floppy, or changes colour                         | 999                | now           |
      | Nobody knows whether breath stops | it is not known whether the baby stops breathing in sleep for ten seconds or more, goes floppy, or changes colour | the duty clinician | within 1 hour |

  Scenario Outline: <name>
    Given <driving>
    Then send them to a GP within 7 days
    And advise "Do not drive, or work where sleepiness is dangerous, until the GP has advised. A driver with too much sleepiness must tell the DVLA."

    Examples:
      | name                           | driving                                                                                         |
      | Sleepy at the wheel or at work | they get sleepy by day, and drive or work where sleepiness is dangerous                         |
      | Nobody knows whether sleepy    | it is not known whether they get sleepy by day, and drive or work where sleepiness is dangerous |

  Scenario: Snoring without danger
    Then send them to a GP within 14 days
    And advise "Sleep on the side, drink less alcohol, and do not smoke. Do not drive if sleepy."
    And ask them to come back if "they get sleepy by day, above all at the wheel, or are breathless at night"
