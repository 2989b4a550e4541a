@source:NICE-NG12 @source:NICE-DG56 @evidence:proposed
Feature: Bleeding from the bottom, and piles

  Blood from the bottom is seen by a GP within seven days, the time frame of suspected cancer, unless it is plainly from
  known piles in a young adult. The routes are proposals of this project.

  Rule: Bleeding from the bottom

    Background:
      Given the problem is bleeding from the bottom
      And reception has ruled out:
        | bleeding from the bottom that does not stop, or comes with large clots or faintness               |
        | vomit with blood or like coffee grounds, or black, sticky poo like tar                            |
        | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                   |
        | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly |

    Scenario: A blood thinner, or more than spots
      Given any of these:
        | they take a blood thinner, or the bleeding is more than streaks or spots, is dark, or makes them weak or dizzy                         |
        | it is not known whether they take a blood thinner, or the bleeding is more than streaks or spots, is dark, or makes them weak or dizzy |
        | the patient takes a blood thinner                                                                                                      |
      Then send them to a GP within 24 hours

    Scenario: A baby who bleeds
      Given the patient is under 1 year
      Then send them to a GP within 24 hours

    Scenario: Bleeding that needs a test
      Given not all of these:
        | the patient is between 18 and 39 years                                 |
        | the blood is bright red, and from piles that a clinician has confirmed |
        | it has lasted less than 14 days                                        |
      Then send them to a GP within 7 days

    Scenario Outline: Not known: <name>
      Given it is not known <what>
      Then send them to a GP within 7 days

      Examples:
        | name                  | what                                                                           |
        | where it comes from   | whether the blood is bright red, and from piles that a clinician has confirmed |
        | since when they bleed | how long it has lasted                                                         |

    Scenario: Known piles with other signs
      Given any of these:
        | there is also weight loss, tummy pain, a changed bowel habit, tiredness, or bowel cancer in the close family                         |
        | it is not known whether there is also weight loss, tummy pain, a changed bowel habit, tiredness, or bowel cancer in the close family |
      Then send them to a GP within 7 days

    # The sources say two to three weeks. The shorter time is taken.
    Scenario: Known piles that bleed a little
      Given the patient is between 18 and 39 years
      And the blood is bright red, and from piles that a clinician has confirmed
      And it has lasted less than 14 days
      Then send them to the community pharmacist within 24 hours
      And ask them to come back if "there is more blood, dark blood, clots, a change of bowel habit, weight loss or faintness, or it is not gone in two weeks"

  Rule: Piles

    Background:
      Given the problem is piles
      And reception has ruled out:
        | bleeding from the bottom that does not stop, or comes with large clots or faintness                                         |
        | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell               |
        | a lasting new change of bowel habit, unexplained bleeding, low iron, a lump, or weight loss with tummy pain                 |

    # The sources give the urgent treatment centre or a GP, at the same time. The practice sees its own patient.
    Scenario: A sudden or very painful lump
      Given any of these:
        | there is a sudden or very painful lump at the bottom, pus, or a fever with it                |
        | it is not known whether a sudden or very painful lump at the bottom, pus, or a fever with it |
      Then send them to a GP within 24 hours

    Scenario: Piles that bleed on a blood thinner
      Given any of these:
        | there is bleeding with the piles                |
        | it is not known whether bleeding with the piles |
      And the patient takes a blood thinner
      Then send them to a GP within 24 hours

    Scenario Outline: Piles that bleed: <name>
      Given any of these:
        | there is bleeding with the piles                |
        | it is not known whether bleeding with the piles |
      And <what is so>
      Then send them to a GP within 7 days

      Examples:
        | name                    | what is so                             |
        | from 40 years           | the patient is 40 years or older       |
        | for two weeks           | it has lasted 14 days or more          |
        | nobody knows since when | it is not known how long it has lasted |

    Scenario: Piles under 18
      Given the patient is under 18 years
      Then send them to a GP within 7 days

    Scenario: Piles no better after treatment
      Given they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 7 days

    Scenario: Piles from 18 years
      Given the patient is 18 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Warm baths, soft wipes, plenty of drink and fibre, and no straining. In pregnancy tell the pharmacist."
      And ask them to come back if "there is blood that is new, more or dark, a very painful lump, a fever or pus, or it is no better after a week of treatment"
