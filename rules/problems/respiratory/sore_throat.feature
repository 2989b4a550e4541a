@source:NHS-England-Pharmacy-First-2024 @source:NICE-NG84
Feature: Sore throat

  Reception checks age, time and exclusions only. Scoring the throat is the pharmacist's work.
  Everything that would keep a well person from the pharmacist is a red flag, is in the record, or
  is asked only after a week: two days of sore throat are decided by the red flags alone.

  Background:
    Given the problem is sore throat
    And reception has ruled out:
      | noisy breathing in, drooling, or being unable to swallow their own spit                                           |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | a rough, sandpaper-like rash, or scarlet fever nearby                                                             |
      | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                 |

  Rule: Some people need a clinician

    @evidence:proposed
    Scenario: Weak immune system
      Given the patient has a weak immune system
      Then send them to the duty clinician within 2 hours

    @evidence:proposed
    Scenario: Nobody knows whether the immune system is weak
      Given it is not known whether the patient has a weak immune system
      Then send them to the duty clinician within 2 hours

    # One practice's page says two weeks, and one week under 18, where this project says three weeks.
    @evidence:disputed
    Scenario Outline: <name>
      Given <duration>
      Then send them to a GP within 7 days

      Examples:
        | name                             | duration                               |
        | Not better after three weeks     | it has lasted 21 days or more          |
        | Nobody knows how long it is sore | it is not known how long it has lasted |

    # Suspected cancer keeps people from the pathway, and is seen within seven days by its own rule. Sooner here: what looks
    # like a patch may be pus, and somebody with a bad throat would otherwise wait longer than for the pharmacist.
    @evidence:proposed
    Scenario: Sore throat with a patch, a lump or an ulcer
      Given there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth
      And it has lasted less than 21 days
      Then send them to a GP within 3 working days

    @evidence:re-read
    Scenario: Pregnant and under 16
      Given the patient is pregnant or might be
      And the patient is under 16 years
      Then send them to a GP within 24 hours

    @evidence:proposed @source:NICE-CKS-glandular-fever
    Scenario: Perhaps glandular fever
      Given there is a sore throat with swollen glands and great tiredness
      Then send them to a GP within 3 working days
      And advise "No contact sport until a clinician has seen them."
      And ask them to come back if "there is pain under the left ribs, they cannot swallow, or breathing is noisy: ring 999"

    @evidence:proposed @source:NICE-CKS-glandular-fever
    Scenario: Glandular fever with pain at the spleen
      Given there is pain under the left ribs
      Then send them to A&E to arrive within 1 hour

    # Not to know, with a spleen that may tear: a clinician asks again the same day.
    @evidence:proposed @source:NICE-CKS-glandular-fever
    Scenario: Nobody knows about pain under the left ribs
      Given it is not known whether there is pain under the left ribs
      Then send them to the duty clinician within 6 hours

  Rule: From five years a community pharmacist can help

    @evidence:re-read
    Scenario: Pharmacy First
      Given the patient is 5 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Pain relief, cool drinks and lozenges help, but no aspirin under 16. Most sore throats are better within a week."
      And ask them to come back if "it is no better in a week, they cannot drink, or it gets much worse on one side"

  Rule: Under five years

    @evidence:proposed
    Scenario Outline: A child under five: <name>
      Given the patient is under 5 years
      And <how the child is>
      Then send them to <destination> <when>
      And ask them to come back if "the child cannot drink, is no better in a week, or you are worried"

      Examples:
        | name      | how the child is                               | destination                 | when            |
        | unwell    | the child seems unwell                         | the minor illness clinician | within 24 hours |
        | not known | it is not known whether the child seems unwell | the minor illness clinician | within 24 hours |
        | well      | the child seems well                           | self-care                   | with advice     |
