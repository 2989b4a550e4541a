@source:NHS.uk-hernia @evidence:proposed
Feature: Hernia

  A lump that is hard, very painful or stuck is a red flag. The routes are proposals of this project.

  Background:
    Given the problem is hernia
    And reception has ruled out:
      | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back |
      | a swollen tummy with vomiting, and no poo or wind passed                                      |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting               |
      | sudden pain in one testicle, or tummy pain together with pain in a testicle                   |
      | green or bloody vomit in a child                                                              |

  # A hernia in the groin of a baby is stuck far more often than in an adult.
  Scenario: A baby with a hernia
    Given the patient is under 1 year
    Then send them to a GP within 3 working days

  Scenario: A hernia that gets worse
    Given any of these:
      | the lump aches more than before, or goes back less easily                         |
      | it is not known whether the lump aches more than before, or goes back less easily |
    Then send them to a GP within 3 working days

  Scenario: A quiet hernia
    Given the patient is 1 year or older
    Then send them to a GP within 14 days
    And advise "Avoid heavy lifting and straining."
    And ask them to come back if "the lump gets hard or painful or does not go back, or there is vomiting or no wind: go to A&E"
