@source:CKS-cold-sores @evidence:proposed
Feature: Cold sore

  A cold sore heals in about ten days and is for the pharmacist. In a newborn baby it can kill. The routes are proposals of this project.

  Background:
    Given the problem is cold sore
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | eczema with painful, punched-out sores or clusters of small blisters                                              |
      | an infection or fever in somebody with a weak immune system                                                       |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |

  Rule: Babies

    # The sources say "newborn". This illness of newborn babies can begin until about six weeks of age.
    Scenario: Blisters or sores in a newborn baby
      Given the patient is under 6 weeks
      Then send them to A&E to arrive within 1 hour

    Scenario: Cold sore from six weeks to three months
      Given the patient is under 3 months
      Then send them to the duty clinician within 2 hours

    Scenario: Cold sore under one year
      Given the patient is under 1 year
      Then send them to a GP within 24 hours

  Rule: Some people need a clinician

    Scenario: Cold sore near the eye
      Given any of these:
        | a cold sore is near the eye, or an eye is red, sore or blurred                         |
        | it is not known whether a cold sore is near the eye, or an eye is red, sore or blurred |
      Then send them to the duty clinician within 6 hours
      And advise "Wash your hands, do not touch the eye, and leave contact lenses out."

    Scenario: Cold sores that fill the mouth, spread or make ill
      Given any of these:
        | the cold sores fill the mouth or spread over the skin, or they can hardly drink or feel ill                         |
        | it is not known whether the cold sores fill the mouth or spread over the skin, or they can hardly drink or feel ill |
      Then send them to a GP within 24 hours

    Scenario: Cold sore with a weak immune system
      Given any of these:
        | the patient has a weak immune system                         |
        | it is not known whether the patient has a weak immune system |
      Then send them to the duty clinician within 24 hours

    Scenario: Cold sore that lasts ten days or comes back
      Given any of these:
        | it has lasted 10 days or more           |
        | it is not known how long it has lasted  |
        | this problem has had 3 contacts or more |
      Then send them to a GP within 7 days

  Rule: From one year

    Scenario: Cold sore
      Given the patient is 1 year or older
      Then send them to the community pharmacist within 24 hours
      And advise "Go early: creams help most at the first tingle. Wash your hands, share no cups or towels, and kiss nobody until it has healed, above all no baby."
      And advise "If a newborn baby has been kissed and gets a blister, a fever or feeds less, take the baby to A&E."
      And ask them to come back if "it reaches the eye, spreads, fills the mouth, makes drinking hard, or has not healed in 10 days"
