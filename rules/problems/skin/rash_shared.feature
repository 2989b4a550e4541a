@source:NHS.uk-rashes @evidence:proposed
Feature: Rash: who needs a clinician

  Callers use the same words at every age, so these rules act for both problems and decide by age. Who may go to the pharmacist
  is in the files of the two problems. The routes are proposals of this project. Reception describes a rash and does not name it.

  Background:
    Given the problem is one of:
      | rash in an adult |
      | rash in a child  |

  Rule: Some people need a clinician the same day

    Scenario: Rash and feeling ill
      Given any of these:
        | the patient feels ill in themselves                         |
        | it is not known whether the patient feels ill in themselves |
        | the child seems unwell                                      |
        | it is not known whether the child seems unwell              |
      Then send them to the duty clinician within 6 hours

    Scenario: Child with a rash, a fever and feeling ill
      Given the patient is under 16 years
      And any of these:
        | the patient has a fever                         |
        | it is not known whether the patient has a fever |
      And any of these:
        | the patient feels ill in themselves                         |
        | it is not known whether the patient feels ill in themselves |
        | the child seems unwell                                      |
        | it is not known whether the child seems unwell              |
      Then send them to the duty clinician within 2 hours

    Scenario: Well child with a rash and a fever
      Given the patient is under 16 years
      And none of these:
        | the child's rash looks just like chickenpox |
      And any of these:
        | the patient has a fever                         |
        | it is not known whether the patient has a fever |
      Then send them to the minor illness clinician within 24 hours
      And offer it by telephone

    Scenario Outline: Rash with a weak immune system: <name>
      Given any of these:
        | the patient has a weak immune system                         |
        | it is not known whether the patient has a weak immune system |
      And <age>
      Then send them to the duty clinician <when>

      Examples:
        | name     | age                              | when            |
        | under 16 | the patient is under 16 years    | within 2 hours  |
        | from 16  | the patient is 16 years or older | within 24 hours |

    # After a new medicine the practice pharmacist could see them too. But a GP's later appointment would win over a
    # pharmacist's today, so a clinician speaks to them. In pregnancy some infections with a rash cannot wait a day.
    Scenario Outline: Rash <name>
      Given any of these:
        | <what is so>                         |
        | it is not known whether <what is so> |
      Then send them to the duty clinician <when>

      Examples:
        | name                 | what is so                                        | when            |
        | after a new medicine | it began after a new medicine or a change of dose | within 24 hours |
        | in pregnancy         | the patient is pregnant or might be               | within 6 hours  |

    Scenario: Rash in a recorded pregnancy
      Given the record shows a pregnancy now
      Then send them to the duty clinician within 6 hours

    Scenario: Sore rash in an adult
      Given the patient is 16 years or older
      And any of these:
        | the rash is painful, blistered or weeping, or is near the eyes or on the genitals |
        | it is not known whether the rash is mild                                          |
      Then send them to a GP within 24 hours

    Scenario: Sore rash in a child
      Given the patient is under 16 years
      And any of these:
        | the child's rash is painful, weeping, rough like sandpaper, or near the eyes, or has other blisters |
        | it is not known whether the child's rash is mild                                                    |
      Then send them to a GP within 24 hours

    Scenario: Rash like chickenpox from 14 years
      Given the patient is between 14 and 15 years
      And the child's rash looks just like chickenpox
      Then send them to the duty clinician within 6 hours

  Rule: A rash that is no longer mild or new

    Scenario: Widespread, very itchy or worsening rash
      Given any of these:
        | the rash covers much of the body, itches badly or is getting worse         |
        | the child's rash covers much of the body, itches badly or is getting worse |
      Then send them to a GP within 7 days

    Scenario: Rash for two weeks
      Given any of these:
        | it has lasted 14 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 7 days
