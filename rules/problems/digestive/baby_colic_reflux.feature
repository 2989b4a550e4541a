@source:NICE-NG1 @source:NICE-CKS-colic @evidence:proposed
Feature: Colic and reflux in a baby

  A baby who is well, grows and feeds, but cries or brings up milk. A sick baby is found by the red flags.
  The routes are proposals of this project.

  Background:
    Given the problem is colic or reflux in a baby
    And reception has ruled out:
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | a child who is floppy, makes no response, has stopped smiling or is hard to wake                               |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | a temperature of 39 or more in a baby of three to six months                                                   |
      | green or bloody vomit in a child                                                                               |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | forceful vomiting after feeds in a baby under three months                                                     |
      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly              |
      | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                  |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |
      | a parent or carer who feels that something is very wrong, or that this illness is unlike any before            |

  Scenario: Blood in the poo of a baby
    Given any of these:
      | there is blood in the baby's poo                |
      | it is not known whether blood in the baby's poo |
    Then send them to a GP within 24 hours

  # Long crying wears parents out, and a worn-out parent may shake a baby.
  Scenario: A worn-out parent
    Given any of these:
      | the parent is exhausted by the crying and near the end of their strength                         |
      | it is not known whether the parent is exhausted by the crying and near the end of their strength |
    Then send them to the duty clinician within 6 hours
    And also send them to the health visitor within 3 working days
    And advise "It is all right to put the baby down safely in the cot and leave the room for a few minutes. Never shake a baby."

  Scenario: Growth, eczema, choking or a late start
    Given any of these:
      | the baby does not gain weight well, has eczema, chokes or coughs with feeds, or is sick a lot after six months                         |
      | it is not known whether the baby does not gain weight well, has eczema, chokes or coughs with feeds, or is sick a lot after six months |
    Then send them to a GP within 3 working days

  Scenario: A child over one year
    Given the patient is 1 year or older
    Then send them to a GP within 3 working days

  Scenario: A thriving baby
    Given the patient is under 1 year
    Then send them to the health visitor within 7 days
    And advise "Hold the baby upright for feeds and for a while after. Rocking, a warm bath and quiet help. Put the baby to sleep on the back."
    And ask them to come back if "the vomit is green or bloody, the baby has a fever, feeds less, is floppy or hard to wake, or does not grow, or the parent cannot cope"
