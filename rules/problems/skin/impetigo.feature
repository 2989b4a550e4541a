@source:NHS-England-Pharmacy-First-2024
Feature: Impetigo

  Counting the sores is the pharmacist's work. The times for clinicians are proposals of this project.

  Background:
    Given the problem is impetigo
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
      | an infection or fever in somebody with a weak immune system                                                                 |

  Rule: From one year a community pharmacist can help

    @evidence:re-read
    Scenario: Pharmacy First
      Given the patient is 1 year or older
      Then send them to the community pharmacist within 24 hours
      And advise "Keep the sores clean and covered, wash hands often, and do not share towels."
      And advise "Stay away from school, nursery or work until the sores are crusted, or until 48 hours after treatment has begun."
      And ask them to come back if "it spreads fast, there is a fever, large blisters or severe pain, it reaches the eye, or it is no better in 7 days"

  Rule: Some people need a clinician

    # The red flag for spreading skin infection counts every sore on the face, where impetigo mostly is. So this
    # feature asks its own question about deeper infection. Not known counts as yes.
    @evidence:proposed
    Scenario: Deeper infection
      Given any of these:
        | the skin round the sores is hot, swollen and very sore, or they have a fever                         |
        | it is not known whether the skin round the sores is hot, swollen and very sore, or they have a fever |
      Then send them to the duty clinician within 6 hours

    @evidence:re-read
    Scenario: Large blisters, or unwell
      Given the impetigo has large blisters, or they are unwell with sores in many places
      Then send them to a GP within 24 hours

    # Two in a year: one text says two before this one, another counts this one. The cautious reading counts it.
    @evidence:disputed
    Scenario: Impetigo again within a year
      Given they have had impetigo before in the last 12 months
      Then send them to a GP within 24 hours

    @evidence:re-read
    Scenario: Pregnant and under 16
      Given the patient is pregnant or might be
      And the patient is under 16 years
      Then send them to a GP within 24 hours
