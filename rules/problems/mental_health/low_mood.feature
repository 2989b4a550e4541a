@source:NICE-NG222 @evidence:proposed
Feature: Low mood

  The safety question is asked every time: it is among the red flags. The routes are a proposal of
  this project.

  Background:
    Given the problem is low mood
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |

  Rule: Some people need more than the mental health practitioner

    # "The same day" is the team's own. The duty clinician makes sure that somebody there knows. Sooner than the rules
    # below, so that the team hears of it also when one of those holds.
    Scenario: Under a mental health team
      Given the patient is under a mental health team
      Then send them to the duty clinician within 12 hours
      And say "You are already under a mental health team. Our duty clinician will make sure that they hear about this today."

    @source:NICE-CG192
    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours

      Examples:
        | name                     | finding                                     |
        | Pregnant                 | the patient is pregnant or might be         |
        | A birth in the last year | they have given birth in the last 12 months |

    # Not in the facts: a cautious addition of this project.
    Scenario Outline: Low mood that is <name>
      Given <how bad it is>
      Then send them to a GP within 24 hours

      Examples:
        | name                                     | how bad it is                                                        |
        | too deep for eating, drinking or washing | the low mood stops them eating, drinking or looking after themselves |
        | of unknown depth                         | it is not known whether the low mood is clearly mild                 |

    Scenario: Under 18
      Given the patient is under 18 years
      Then send them to a GP within 7 days
      And advise "Childline is free at any hour on 0800 1111. The school nurse can help too."

  Rule: From 18 years a mental health practitioner can help

    Background:
      Given the patient is 18 years or older

    Scenario: Mental health practitioner
      Given the low mood affects work, sleep or daily life
      Then send them to the mental health practitioner within 7 days

    @source:NHS.uk
    Scenario: Clearly mild
      Given the low mood is clearly mild
      Then send them to NHS Talking Therapies within 14 days
      And say "You can refer yourself, online or by telephone. If you would rather see somebody here, tell me."
