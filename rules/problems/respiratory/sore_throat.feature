@source:NHS-England-Pharmacy-First-2024 @source:NICE-NG84
Feature: Sore throat

  Reception checks age, time and exclusions only. Scoring the throat is the pharmacist's work.

  Background:
    Given the problem is sore throat
    And reception has ruled out:
      | noisy breathing in, drooling, or being unable to swallow their own spit                                    |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                               |
      | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells |
      | an infection or fever in somebody with a weak immune system                                                |
      | a rough, sandpaper-like rash, or scarlet fever nearby                                                      |

  Rule: Some people need a clinician

    @evidence:proposed
    Scenario: Weak immune system
      Given the patient has a weak immune system
      Then send them to the duty clinician within 2 hours

    @evidence:proposed
    Scenario: Nobody knows whether the immune system is weak
      Given it is not known whether the patient has a weak immune system
      Then send them to the duty clinician within 2 hours

    @evidence:proposed
    Scenario: Not better after three weeks
      Given it has lasted 21 days or more
      Then send them to a GP within 7 days

    @evidence:re-read
    Scenario: Pregnant and under 16
      Given the patient is pregnant or might be
      And the patient is under 16 years
      Then send them to a GP within 24 hours

  Rule: From five years a community pharmacist can help

    @evidence:re-read
    Scenario: Pharmacy First
      Given the patient is 5 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Pain relief, cool drinks and lozenges help. Most sore throats are better within a week."
      And ask them to come back if "it is no better in a week, they cannot drink, or it gets much worse on one side"

  Rule: Under five years

    @evidence:proposed
    Scenario Outline: A child under five: <name>
      Given the patient is under 5 years
      And <how the child is>
      Then send them to <destination> <when>
      And ask them to come back if "the child cannot drink, is no better in a week, or you are worried"

      Examples:
        | name   | how the child is       | destination                 | when            |
        | unwell | the child seems unwell | the minor illness clinician | within 24 hours |
        | well   | the child seems well   | self-care                   | with advice     |
