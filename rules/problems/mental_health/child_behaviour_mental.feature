@source:NICE @evidence:proposed
Feature: Child's mood or behaviour

  The safety questions come first, also in children: asked of the parent, or of an older child alone if they wish. What several
  problems of the mind share is in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is child's mood or behaviour
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                                 |
      | a thought of suicide, or that life is not worth living                                                           |
      | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well           |
      | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                          |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                             |

  Rule: Under 18

    Background:
      Given the patient is under 18 years

    Scenario: A child who hurts themselves
      Given any of these:
        | the child hurts themselves on purpose or says that they will                         |
        | it is not known whether the child hurts themselves on purpose or says that they will |
      Then send them to a GP within 24 hours
      And advise "Childline is free at any hour on 0800 1111. Lock away tablets and sharp things. Stay near, and listen without blame."

    Scenario: Mood or behaviour that affects a child's life
      Given it affects work, school, sleep or daily life
      Then send them to a GP within 14 days
      And advise "Speak to the school too: it may have a mental health team. Childline is free at any hour on 0800 1111."

    Scenario Outline: Daily life goes on, and the child is <name>
      Given daily life goes on much as usual
      And <age>
      Then send them to <who> within 14 days
      And advise "<advice>"
      And ask them to come back if "the child hurts themselves, speaks of not wanting to live, stops eating, or you are worried: ring us at once, or 999"

      Examples:
        | name          | age                                   | who                | advice                                                                              |
        | under five    | the patient is under 5 years          | the health visitor | Keep to routines, praise what goes well, and rest when somebody else can take over. |
        | of school age | the patient is between 5 and 17 years | the school nurse   | Speak to the school too. Childline is free at any hour on 0800 1111.                |

  Rule: From 18 years

    Background:
      Given the patient is 18 years or older

    # The wrong heading for an adult, who must still not be left without an answer.
    Scenario: A grown-up child
      Then send them to the mental health practitioner within 7 days
