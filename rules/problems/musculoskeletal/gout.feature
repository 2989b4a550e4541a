@source:NICE-NG219 @evidence:proposed
Feature: Gout

  A hot joint that is too sore to move is taken for an infected joint. One exception stands in the help of that question: the usual
  flare of known gout in a joint that had it before, in somebody who is well and has no fever. The routes are a proposal of this project.

  Background:
    Given the problem is gout
    And reception has ruled out:
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                     |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

  Rule: Some people need a clinician

    Scenario: First attack, or unlike the earlier ones
      Given any of these:
        | it is their first attack of gout, or it is unlike the earlier ones                                                     |
        | it is not known whether a clinician has told them before that they have gout, and this attack is like the earlier ones |
      Then send them to a GP within 24 hours

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours

      Examples:
        | name              | finding                                                                       |
        | Gout with a fever | they feel ill or feverish, sweat at night, or have lost weight without trying |
        | Gout and pregnant | the patient is pregnant or might be                                           |

    Scenario: Gout with a weak immune system
      Given the patient has a weak immune system
      Then send them to a GP within 24 hours

    Scenario: Gout under 16
      Given the patient is under 16 years
      Then send them to a GP within 24 hours

    # A day, since a longer time with a GP would come before the practice pharmacist's day.
    @source:NHS-England-Jess-Rule-2025
    Scenario: Third contact about gout
      Given this problem has had 3 contacts or more
      Then send them to a GP within 24 hours
      And say "Because this has come back, a GP will look at it afresh."

  Scenario: Flare of known gout
    Given the patient is 16 years or older
    And a clinician has told them before that they have gout, and this attack is like the earlier ones
    Then send them to the practice pharmacist within 24 hours
    And advise "Rest and cool the joint, drink plenty, and go on with the daily gout tablet if they already take one. Take no aspirin for the pain; a small daily aspirin that a clinician prescribed goes on."
    And ask them to come back if "there is a fever, they feel ill, the joint gets hotter or cannot be moved, another joint starts, or it is no better in 2 days"
