@source:NHS.uk-cuts-and-grazes @evidence:proposed
Feature: Cut or graze

  A wound is best closed in the first hours. A small clean one needs nobody. The routes are proposals of this project.

  Background:
    Given the problem is cut or graze
    And reception has ruled out:
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                             |
      | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                              |
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad          |
      | a deep or dirty wound in somebody whose tetanus vaccines are not complete or not known                            |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves  |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit             |

  Rule: Wounds that somebody must see today

    # Not in the sources of this book: what lies under such a wound may be hurt.
    Scenario: Wound that may have hurt what lies under it
      Given any of these:
        | the wound shows bone or tendon, is a stab or on an eye, holds an object, or left a part numb, weak or not moving                         |
        | it is not known whether the wound shows bone or tendon, is a stab or on an eye, holds an object, or left a part numb, weak or not moving |
      Then send them to A&E to arrive within 1 hour
      And advise "Press firmly beside anything that is stuck in it and leave that in place. Keep the wound covered and raised."

    # The source closes wounds until 6 to 12 hours. Days are what reception asks, so until the end of the first day.
    Scenario: Wound that may need closing
      Given any of these:
        | the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                         |
        | it is not known whether the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head |
      And any of these:
        | it has lasted 1 days or less           |
        | it is not known how long it has lasted |
      Then send them to the urgent treatment centre to arrive within 4 hours
      And advise "Rinse it under running water, press on it with a clean cloth, and keep it covered."

    Scenario: Wound that needed closing, more than a day old
      Given any of these:
        | the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head                         |
        | it is not known whether the wound gapes or is a deep cut, still oozes, is dirty inside, or came with a blow to the head |
      Then send them to the urgent treatment centre within 24 hours
      And advise "Keep it clean and covered."

    Scenario: Cut under one year
      Given the patient is under 1 year
      Then send them to the duty clinician within 2 hours

    # The record alone: it costs nobody a question. A day, as for other injuries on a blood thinner.
    Scenario: Cut on a blood thinner
      Given the patient takes a blood thinner
      Then send them to a GP within 24 hours
      And advise "Press on it for ten minutes if it bleeds again. Do not stop the blood thinner unless a clinician says so."

    Scenario: Infected cut
      Given any of these:
        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         |
        | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap |
      Then send them to the duty clinician within 24 hours
      And offer it in person
      And advise "Draw a line round the sore area with a pen."

    # As for a wound that a nurse looks after: with a weak immune system it can get worse within hours.
    Scenario: Infected cut and a weak immune system
      Given the patient has a weak immune system
      And any of these:
        | the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap                         |
        | it is not known whether the skin round the wound is hot, swollen or more painful, or there is pus, a bad smell, a fever or a new gap |
      Then send them to the duty clinician within 6 hours
      And offer it in person
      And advise "Draw a line round the sore area with a pen."

  Rule: Wounds that do not heal

    Scenario: Cut not healed after four weeks
      Given any of these:
        | it has lasted 28 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 7 days

    Scenario: Third contact about a cut
      Given this problem has had 3 contacts or more
      Then send them to a GP within 3 working days

    Scenario: Cut not healed after two weeks
      Given the patient is 1 year or older
      And it has lasted 14 days or more
      Then send them to the practice nurse within 3 working days
      And ask them to come back if "the skin round it gets hot or more painful, there is pus or a fever"

  Rule: Small and clean

    # A pharmacist is the second choice, for dressings.
    Scenario: Small cut or graze
      Given the patient is 1 year or older
      And it has lasted less than 14 days
      Then send them to self-care with advice
      And advise "Rinse it with clean water, dry it, press the edges together and cover it. Check that tetanus vaccines are up to date. A pharmacist can sell dressings."
      And ask them to come back if "it opens or bleeds again for more than ten minutes, the skin round it gets hot, swollen or more painful, there is pus or a fever, or it has not healed in two weeks"
