@source:NHS-England-social-prescribing @evidence:proposed
Feature: Loneliness

  The social prescriber is no clinician, so the questions about safety come first. It is offered, never imposed.
  The routes are a proposal of this project.

  Background:
    Given the problem is loneliness
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done     |
      | a thought of suicide, or that life is not worth living                               |
      | an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

  Rule: Low as well as lonely

    Background:
      Given any of these:
        | they feel low, anxious or hopeless on most days                         |
        | it is not known whether they feel low, anxious or hopeless on most days |

    Scenario: An adult who is low on most days
      Given the patient is 18 years or older
      Then send them to the mental health practitioner within 7 days
      And also send them to the social prescriber within 14 days
      And ask them to come back if "they have thoughts of suicide, cannot keep themselves safe, or stop eating or looking after themselves"

    @source:NICE-NG222
    Scenario: Low and under a mental health team
      Given the patient is under a mental health team
      Then send them to the duty clinician within 12 hours
      And say "You are already under a mental health team. Our duty clinician will make sure that they hear about this today."

    # As for other distress in that year.
    @source:NICE-CG192
    Scenario: Low in the year after a birth
      Given they have given birth in the last 12 months
      Then send them to a GP within 24 hours

    Scenario: A child or young person who is low on most days
      Given the patient is under 18 years
      Then send them to a GP within 7 days
      And advise "Childline is free at any hour on 0800 1111."

  Rule: Lonely, and not low on most days

    Scenario: A lonely adult
      Given the patient is 18 years or older
      Then send them to the social prescriber within 14 days
      And say "If you would like it, our social prescriber will ring you and look with you for company and things to do near you."
      And ask them to come back if "they feel low on most days, have thoughts of suicide, or stop eating or looking after themselves"

    Scenario Outline: A lonely child <name>
      Given <age>
      Then send them to <who> within 7 days
      And advise "Childline is free at any hour on 0800 1111. Tell the school or nursery too."
      And ask them to come back if "the child seems low on most days, hurts themselves, is bullied, or is afraid of somebody"

      Examples:
        | name          | age                                   | who                |
        | under five    | the patient is under 5 years          | the health visitor |
        | of school age | the patient is between 5 and 17 years | the school nurse   |
