@source:Healthy-Child-Programme @evidence:proposed
Feature: Parents who need support

  The patient may be the parent or the child: the questions fit both. The health visitor helps with children under five, the
  school nurse with older ones. The routes are a proposal of this project.

  Rule: Both problems

    Background:
      Given the problem is one of:
        | safety of a child at home |
        | support for a new parent  |

    Scenario: A parent near breaking point
      Given any of these:
        | a parent is close to breaking point, or afraid of hurting a child                         |
        | it is not known whether a parent is close to breaking point, or afraid of hurting a child |
      Then send them to the duty clinician within 1 hour
      And also send them to the safeguarding lead within 24 hours
      And say "Thank you for telling me. Many parents feel so. A clinician will ring you within the hour."
      And advise "It is safe to put the baby down in the cot and step away for ten minutes. Never shake a baby."

    Scenario: A child in the family may be harmed
      Given any of these:
        | a child in the family may be hurt or neglected                         |
        | it is not known whether a child in the family may be hurt or neglected |
      Then send them to the safeguarding lead within 1 hour
      And also send them to the duty clinician within 1 hour

  Rule: Safety of a child at home

    Background:
      Given the problem is safety of a child at home
      And reception has ruled out:
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                   |
        | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit  |
        | a girl under 18 who has been cut in the genital area for no medical reason, or is at risk of it        |
        | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well |
        | harm, threats or control by a partner, former partner or somebody in the family                        |

    Scenario Outline: <name>
      Given <age>
      Then send them to <who> within 7 days
      And advise "Put babies on their back in their own cot. Lock away medicines, cleaning products, button batteries and lighters."
      And ask them to come back if "a child is hurt or has swallowed something, somebody harms a child, or a parent can take no more"

      Examples:
        | name                     | age                                   | who                |
        | A child under five       | the patient is under 5 years          | the health visitor |
        | A child of school age    | the patient is between 5 and 17 years | the school nurse   |
        | A parent of any children | the patient is 18 years or older      | the health visitor |

  @source:NICE-CG192
  Rule: Support for a new parent

    Background:
      Given the problem is support for a new parent
      And reception has ruled out:
        | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth    |
        | a wish to end their life now, a plan or the means to do it, or harm already done                               |
        | a thought of suicide, or that life is not worth living                                                         |
        | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy  |
        | harm, threats or control by a partner, former partner or somebody in the family                                |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                           |
        | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |

    Scenario: A parent who is low since the birth
      Given any of these:
        | a parent has felt low, hopeless or very anxious since the birth                         |
        | it is not known whether a parent has felt low, hopeless or very anxious since the birth |
      Then send them to a GP within 24 hours
      And also send them to the health visitor within 7 days
      And ask them to come back if "there are thoughts of suicide or of harming the baby, strange beliefs, or no sleep at all: ring 999"

    Scenario: A new parent who manages
      Then send them to the health visitor within 7 days
      And advise "Sleep when the baby sleeps, and let others help. Put the baby to sleep on the back, in a cot of its own."
      And ask them to come back if "a parent feels low or can take no more, the baby feeds badly, is hot or hard to wake, or anybody at home is not safe"
