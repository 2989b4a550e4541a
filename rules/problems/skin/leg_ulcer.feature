@source:National-Wound-Care-Strategy @evidence:proposed
Feature: Leg ulcer

  A sore below the knee. The practice nurse sees it within seven days, and after two weeks the leg ulcer service is asked as well,
  which should see the leg within 14 days. The question about skin cancer counts any sore of four weeks, as most leg ulcers are;
  so the edge of the ulcer is asked here instead. The routes are proposals of this project.

  Background:
    Given the problem is leg ulcer
    And reception has ruled out:
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                               |
      | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                                     |
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                       |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | one calf or thigh that is newly swollen, or newly painful and warm                                                          |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk             |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |

  Rule: Some ulcers need a clinician

    Scenario Outline: Leg ulcer <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to the duty clinician within 24 hours
      And offer it in person

      Examples:
        | name                   | finding                                                                                   |
        | that may be infected   | the leg ulcer is hotter, more painful, smelly or growing fast, or there is pus or a fever |
        | with a poor blood flow | the ulcer is on the foot or a toe, or the foot is cold or hurts at rest or at night       |

    Scenario: Leg ulcer with an odd edge
      Given any of these:
        | the ulcer has a raised or lumpy edge, bleeds easily, or has grown for weeks in spite of treatment                         |
        | it is not known whether the ulcer has a raised or lumpy edge, bleeds easily, or has grown for weeks in spite of treatment |
      Then send them to a GP within 7 days
      And advise "Take a clear photograph of it today, beside a coin, and send it to us. Go on with the dressings."

    Scenario: Leg ulcer under 16 years
      Given the patient is under 16 years
      Then send them to a GP within 3 working days

    # Contacts for a dressing that goes on as planned should not be counted as new ones.
    Scenario: Third contact about a leg ulcer
      Given this problem has had 3 contacts or more
      Then send them to a GP within 7 days
      And say "Because this has come back, a GP will look at it afresh. Go on with the dressings."

  Rule: A nurse looks after the ulcer

    Scenario: Leg ulcer at home
      Given any of these:
        | the patient is housebound        |
        | the patient lives in a care home |
      And the patient is 16 years or older
      Then send them to the community nurses within 7 days
      And offer it at home
      And advise "Keep it covered with a clean dry dressing. Raise the leg when sitting, and keep the ankle moving."
      And ask them to come back if "it gets hot, smelly, larger or more painful, there is pus or a fever, the foot turns cold, pale or blue, it bleeds, or nobody has come by then"

    Scenario: Leg ulcer for two weeks
      Given the patient is 16 years or older
      And any of these:
        | it has lasted 14 days or more          |
        | it is not known how long it has lasted |
      Then send them to the practice nurse within 7 days
      And also send them to the community nurses within 14 days
      And say "The nurse sees you here. The leg ulcer service should see the leg within 14 days."
      And advise "Keep it covered with a clean dry dressing. Raise the leg when sitting, and keep the ankle moving."
      And ask them to come back if "it gets hot, smelly, larger or more painful, there is pus or a fever, the foot turns cold, pale or blue, or it bleeds"

    Scenario: Leg ulcer
      Given the patient is 16 years or older
      And it has lasted less than 14 days
      Then send them to the practice nurse within 7 days
      And advise "Keep it covered with a clean dry dressing. Raise the leg when sitting, and keep the ankle moving."
      And ask them to come back if "it gets hot, smelly, larger or more painful, there is pus or a fever, the foot turns cold, pale or blue, or it bleeds"
