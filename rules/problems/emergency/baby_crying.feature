@source:ICON @source:NHS.uk-soothing-a-crying-baby @evidence:proposed
Feature: Baby who cries and will not settle

  A baby who is well, feeds and only cries is helped by the health visitor. Two things change that: a baby who seems ill,
  and a carer who cannot go on. The second is asked kindly and always believed. The routes are a proposal of this project.

  Background:
    Given the problem is baby who cries and will not settle
    And reception has ruled out:
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | a child who is floppy, makes no response, has stopped smiling or is hard to wake                               |
      | a bulging soft spot on the head, or a stiff neck, in a baby                                                    |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
      | a temperature of 39 or more in a baby of three to six months                                                   |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | green or bloody vomit in a child                                                                               |
      | forceful vomiting after feeds in a baby under three months                                                     |
      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly              |
      | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                  |
      | a bruise, burn or broken bone in a baby who cannot crawl, or an injury with a story that does not fit          |
      | a parent or carer who feels that something is very wrong, or that this illness is unlike any before            |

  Rule: The carer

    Scenario: Close to breaking point
      Given any of these:
        | whoever cares for the baby is close to breaking point                         |
        | it is not known whether whoever cares for the baby is close to breaking point |
      Then send them to the duty clinician within 1 hour
      And also send them to the safeguarding lead within 1 hour
      And say "You did the right thing to ring. A clinician will call you very soon. If you fear for the baby or for yourself right now, ring 999."
      And advise "Put the baby on the back in the cot, close the door and step away for ten minutes. Ask somebody you trust to come. Never shake a baby."
      And tell the safeguarding lead

  Rule: The baby

    Scenario Outline: Seems ill, <name>
      Given any of these:
        | the crying child seems ill, hot or cold, feeds less, or cries in an unusual way                         |
        | it is not known whether the crying child seems ill, hot or cold, feeds less, or cries in an unusual way |
      And <age>
      Then send them to <destination> <when>
      And ask them to come back if "the baby is hard to wake, floppy, breathes fast, goes blue, has a fit or spots that do not fade: ring 999"

      Examples:
        | name                  | age                              | destination        | when            |
        | under three months    | the patient is under 3 months    | the duty clinician | within 2 hours  |
        | three months or older | the patient is 3 months or older | a GP               | within 24 hours |

    # Three working days, sooner than the health visitor would come.
    @source:NHS-England-Jess-Rule-2025
    Scenario: Third contact about crying
      Given this problem has had 3 contacts or more
      Then send them to a GP within 3 working days
      And say "Because this has come back, a GP will look at it afresh."
      And ask them to come back if "the baby feeds less, is hot, vomits green, or cries in a new way: ring us. Floppy, blue or hard to wake: ring 999. Ring us at any time if you cannot cope"

    Scenario: Five years or older
      Given the patient is 5 years or older
      Then send them to the minor illness clinician within 24 hours

    Scenario: Well, and only cries
      Given the patient is under 5 years
      Then send them to the health visitor within 7 days
      And advise "Check for hunger, wind, a wet nappy and tiredness. Holding, rocking, a walk and soft sounds help. Crying peaks at about six weeks and gets less. Never shake a baby."
      And ask them to come back if "the baby feeds less, is hot, vomits green, or cries in a new way: ring us. Floppy, blue or hard to wake: ring 999. Ring us at any time if you cannot cope"
