@source:NICE-CG184 @evidence:proposed
Feature: Indigestion and reflux

  A heart attack can feel like indigestion, so the chest comes first. A baby who is put here instead of under colic and reflux is
  asked about its dangers too. The routes are proposals of this project.

  Background:
    Given the problem is indigestion or reflux
    And reception has ruled out:
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | heart-type chest pain in the last 12 hours that has gone now                                                      |
      | heart-type chest pain between 12 and 72 hours ago that has gone now                                               |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth       |
      | food or drink that sticks when they swallow                                                                       |
      | weight loss with upper tummy pain, reflux or indigestion from the age of 55                                       |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | green or bloody vomit in a child                                                                                  |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | forceful vomiting after feeds in a baby under three months                                                        |

  Scenario: A baby with reflux
    Given the patient is under 1 year
    Then send them to a GP within 3 working days

  Scenario: A child with indigestion
    Given the patient is between 1 and 11 years
    Then send them to a GP within 7 days

  # From 55 years the same weight loss is a red flag.
  Scenario: Indigestion with weight loss
    Given any of these:
      | the indigestion came with weight loss before the age of 55                         |
      | it is not known whether the indigestion came with weight loss before the age of 55 |
    Then send them to a GP within 7 days

  Scenario: Indigestion after a first plan
    Given they have tried a pharmacist or self-care for this and are no better
    Then send them to a GP within 7 days

  Scenario Outline: <name>
    Given the patient is 12 years or older
    And <what is so>
    Then send them to a GP within 14 days
    And advise "Until they are seen: smaller meals, none late in the evening, and less alcohol, coffee and fat."

    Examples:
      | name                              | what is so                                                                                                             |
      | Indigestion from 55 years         | the patient is 55 years or older                                                                                       |
      | Indigestion for four weeks        | it has lasted 28 days or more                                                                                          |
      | Nobody knows how long             | it is not known how long it has lasted                                                                                 |
      | A medicine that hurts the stomach | they take ibuprofen, naproxen, another anti-inflammatory, aspirin, steroids or a blood thinner                         |
      | Nobody knows about a medicine     | it is not known whether they take ibuprofen, naproxen, another anti-inflammatory, aspirin, steroids or a blood thinner |

  Scenario: New indigestion from 12 years
    Given the patient is 12 years or older
    Then send them to the community pharmacist within 24 hours
    And advise "Smaller meals, none late in the evening, less alcohol, coffee and fat, and the head of the bed raised. Tell the pharmacist of any pregnancy."
    And ask them to come back if "food sticks, there is weight loss, vomiting or black poo, or it is no better in two weeks (blood in the vomit, or pain in the chest, arm or jaw: ring 999)"
