@evidence:proposed
Feature: Epilepsy and memory

  The routes are a proposal of this project.

  @source:NICE-NG217
  Rule: Epilepsy

    Background:
      Given the problem is epilepsy
      And reception has ruled out:
        | a fit now, a fit of more than five minutes, or a second fit without waking in between                       |
        | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                      |
        | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
        | a missed dose, or none left after today, of a medicine that must not be missed                              |
        | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever      |

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours
      And advise "Do not stop or change the epilepsy medicine before a clinician has spoken to you. Do not drive, swim, climb or bathe alone after a fit."
      And ask them to come back if "a fit lasts 5 minutes, a second comes before they wake, or they do not come round: ring 999"

      Examples:
        | name                                 | finding                                                                                                        |
        | Fits have come back or changed       | they had a fit after a time without fits, or have more fits or other fits than usual                           |
        | Epilepsy and pregnancy, or valproate | they take valproate or topiramate, or are pregnant or plan to be, with epilepsy                                |
        | Trouble with the epilepsy medicine   | they have a rash, great sleepiness, unsteadiness, low mood or other trouble since taking the epilepsy medicine |

    # A hospital looks after children with epilepsy.
    Scenario: Epilepsy review under 16
      Given the patient is under 16 years
      Then send them to a GP as a routine
      And say "The hospital team reviews the epilepsy of children: please ring them too if you have not heard from them."
      And advise "Keep taking the medicine every day, and keep a diary of fits."
      And ask them to come back if "a fit comes back or changes; if a fit lasts 5 minutes, ring 999"

    Scenario: Yearly epilepsy review
      Given the patient is 16 years or older
      Then send them to the practice nurse on a planned date
      And advise "Keep taking the medicine every day, and keep a diary of fits. Bring it along."
      And ask them to come back if "a fit comes back or changes, the medicine gives trouble or runs low, or a pregnancy is planned; if a fit lasts 5 minutes, ring 999"

  @source:NICE-NG97
  Rule: Memory problem

    Background:
      Given the problem is memory problem
      And reception has ruled out:
        | sudden confusion, talk that makes no sense, or great drowsiness                                                 |
        | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes        |
        | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding     |
        | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home           |
        | weakness that slowly gets worse, a change of character, or a new headache with vomiting or worst in the morning |

    Scenario: Memory that got worse quickly
      Given any of these:
        | the memory got worse within days or weeks, or since a blow to the head                         |
        | it is not known whether the memory got worse within days or weeks, or since a blow to the head |
      Then send them to a GP within 24 hours
      And ask them to come back if "they are suddenly confused or drowsy, have a severe headache, vomit, or one side goes weak: ring 999"

    Scenario: Not safe with a memory problem
      Given any of these:
        | they are not safe: they wander, forget the cooker, stop eating or washing, or nobody near can cope any more                         |
        | it is not known whether they are not safe: they wander, forget the cooker, stop eating or washing, or nobody near can cope any more |
      Then send them to the duty clinician within 24 hours
      And also send them to the care co-ordinator by the next working day
      And advise "Somebody should stay with them until then if possible. Turn off the gas, and put car keys out of reach."
      And ask them to come back if "they are missing, hurt or in danger: ring 999"

    Scenario: Memory problem under 16
      Given the patient is under 16 years
      Then send them to a GP within 7 days

    Scenario: Memory that slowly gets worse
      Given the patient is 16 years or older
      Then send them to a GP within 14 days
      And allow 30 minutes
      And say "Please bring somebody who knows you well, and all your medicines."
      And advise "Write down some examples of what has changed and since when. Eat, sleep and move regularly."
      And ask them to come back if "they are suddenly confused, get lost, fall, stop eating, or the carer cannot go on"
