@source:NICE-CKS-insomnia @evidence:proposed
Feature: Sleep problem

  Four weeks of poor sleep are for the pharmacist, more for the mental health practitioner. Sleep that stops at a very high mood, or breathing
  that stops in sleep, is something else. What several problems of the mind share is in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is sleep problem
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down         |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |

  Rule: Something else than poor sleep

    # New mania goes to the crisis line, as psychosis does.
    @source:NICE-NG185
    Scenario: Very high, without sleep
      Given they hardly sleep yet are full of energy, with racing thoughts or wild plans
      Then send them to the mental health crisis line within 2 hours
      And advise "Somebody should stay with them. Keep bank cards and car keys safe."

    @source:NICE-NG185
    Scenario: Perhaps very high, without sleep
      Given it is not known whether they hardly sleep yet are full of energy, with racing thoughts or wild plans
      Then send them to the duty clinician within 2 hours

    @source:NICE-NG202 @source:DVLA
    Scenario: Breathing that stops in sleep
      Given any of these:
        | they snore and stop breathing, wake gasping, or fall asleep in the day                         |
        | it is not known whether they snore and stop breathing, wake gasping, or fall asleep in the day |
      Then send them to a GP within 14 days
      And advise "Do not drive or work with machines while sleepy."

    @source:NICE-NG202 @source:DVLA
    Scenario: Sleepy at the wheel
      Given they snore and stop breathing, wake gasping, or fall asleep in the day
      And any of these:
        | they get sleepy while driving or at work with machines                         |
        | it is not known whether they get sleepy while driving or at work with machines |
      Then send them to a GP within 3 working days
      And advise "Do not drive and do not work with machines until a clinician says that it is safe."

    # Seven days here, not the 24 hours of low mood: a broken night is usual with a baby, and the red flags have been asked.
    @source:NICE-CG192
    Scenario: Poor sleep in the year after a birth
      Given any of these:
        | they have given birth in the last 12 months                         |
        | it is not known whether they have given birth in the last 12 months |
      Then send them to a GP within 7 days
      And advise "Tell the health visitor too."

  Rule: Under 18

    Scenario Outline: A child who sleeps badly: <name>
      Given <age>
      Then send them to <who> within 14 days
      And advise "Keep a set bedtime, a dark room, and no screens for an hour before."

      Examples:
        | name          | age                                   | who                |
        | under five    | the patient is under 5 years          | the health visitor |
        | of school age | the patient is between 5 and 17 years | the school nurse   |

  Rule: From 18 years

    Background:
      Given the patient is 18 years or older

    Scenario: Four weeks of poor sleep
      Given any of these:
        | it has lasted 28 days or more                               |
        | it is not known how long it has lasted                      |
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the mental health practitioner within 14 days
      And advise "Get up at the same time each day, go to bed only when sleepy, and ask about an online course for sleep: it works better than tablets."

    Scenario: Poor sleep for less than four weeks
      Given it has lasted less than 28 days
      Then send them to the community pharmacist within 24 hours
      And advise "Get up at the same time each day, keep the room dark, and leave out coffee and alcohol in the evening."
      And ask them to come back if "it is no better after four weeks in all, they feel low, or have thoughts of suicide: ring 111 and choose option 2, or 999"
