@source:NHS.uk @source:NICE-NG222 @evidence:proposed
Feature: Bereavement

  Grief is not an illness, and most people need time and company more than treatment. Hearing or seeing the person who died is common,
  so it is not asked here as a red flag. What several problems of the mind share is in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is bereavement
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |

  Rule: Grief that does not ease

    # The source speaks of six to twelve months. The earlier one stands here, 180 days, for grief that still affects daily life.
    Scenario: Six months of grief that affects daily life
      Given it affects work, school, sleep or daily life
      And it has lasted 180 days or more
      Then send them to a GP within 7 days

    Scenario: A young person whose grief affects daily life
      Given the patient is under 18 years
      And it affects work, school, sleep or daily life
      Then send them to a GP within 7 days
      And advise "Childline is free at any hour on 0800 1111. Charities for bereaved children can help the whole family."

    Scenario: No better after help with grief
      Given it affects work, school, sleep or daily life
      And they have had help or treatment for this already and are no better
      Then send them to a GP within 7 days

  Rule: From 18 years

    Background:
      Given the patient is 18 years or older

    Scenario: Six weeks of grief that affects daily life
      Given it affects work, school, sleep or daily life
      And any of these:
        | it has lasted 42 days or more          |
        | it is not known how long it has lasted |
      Then send them to the mental health practitioner within 7 days

    Scenario: Mild, and six months or more
      Given daily life goes on much as usual
      And any of these:
        | it has lasted 180 days or more         |
        | it is not known how long it has lasted |
      Then send them to the mental health practitioner within 14 days

    Scenario Outline: Grief in the first <name>
      Given <how bad it is>
      And it has lasted less than <days> days
      Then send them to self-care with advice
      And also send them to the social prescriber within 14 days
      And say "I am sorry for your loss. Our social prescriber can ring you about company and support near you, if you would like that."
      And advise "Cruse Bereavement Support listens free on 0808 808 1677. Eat, rest, and let others help."
      And ask them to come back if "there are thoughts of suicide, they stop eating or looking after themselves, drink more, or feel no better after six weeks"

      Examples:
        | name                               | how bad it is                                | days |
        | six weeks                          | it affects work, school, sleep or daily life | 42   |
        | six months, and daily life goes on | daily life goes on much as usual             | 180  |

  Rule: Under 18, and daily life goes on

    Background:
      Given daily life goes on much as usual

    Scenario Outline: A bereaved child <name>
      Given <age>
      Then send them to <who> within 14 days
      And advise "Tell the child the truth in plain words, keep to routines, and let the school know. Charities for bereaved children can help the whole family."

      Examples:
        | name          | age                                   | who                |
        | under five    | the patient is under 5 years          | the health visitor |
        | of school age | the patient is between 5 and 17 years | the school nurse   |
