@source:NICE-NG225 @evidence:proposed
Feature: Self-harm

  Everybody who has harmed themselves is spoken to the same day, kindly and without blame. The safety questions come first.
  The routes are a proposal of this project.

  Background:
    Given the problem is self-harm
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | a thought of suicide, or that life is not worth living                                                           |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                          |
      | harm, threats or control by a partner, former partner or somebody in the family                                  |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                             |

  Rule: Some people need a clinician

    # A wound that is deep, gapes or bleeds is a red flag. The time for a lesser one is a proposal of this project.
    Scenario: A fresh or sore wound
      Given any of these:
        | a wound from self-harm is fresh, not healed, or looks infected                         |
        | it is not known whether a wound from self-harm is fresh, not healed, or looks infected |
      Then send them to the duty clinician within 6 hours
      And advise "Wash it with clean water and cover it. Keep away from anything that they might use, and stay near somebody they trust."

    Scenario: Self-harm under a mental health team
      Given the patient is under a mental health team
      Then send them to the duty clinician within 12 hours
      And say "You are already under a mental health team. Our duty clinician will make sure that they hear about this today."

    Scenario: Self-harm under 18
      Given the patient is under 18 years
      Then send them to a GP within 24 hours
      And advise "Childline is free at any hour on 0800 1111. Lock away tablets and sharp things. Stay near, and listen without blame."

    @source:NICE-CG192
    Scenario Outline: Self-harm, and <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours

      Examples:
        | name                     | finding                                     |
        | pregnant                 | the patient is pregnant or might be         |
        | a birth in the last year | they have given birth in the last 12 months |

    # A day, since a longer time with a GP would come before the practitioner's day.
    @source:NHS-England-Jess-Rule-2025
    Scenario: Third contact about self-harm
      Given this problem has had 3 contacts or more
      Then send them to a GP within 24 hours

  Rule: From 18 years a mental health practitioner can help

    Background:
      Given the patient is 18 years or older

    Scenario: Healed, and no danger now
      Then send them to the mental health practitioner within 24 hours
      And say "Thank you for telling me. Somebody will speak to you today, and you will not be judged."
      And ask them to come back if "they feel that they may hurt themselves again, have thoughts of suicide, or cannot keep themselves safe: ring 111 and choose option 2, 999, or Samaritans on 116 123"
