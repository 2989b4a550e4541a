@source:Signpost-proposal @evidence:proposed
Feature: Other skin problem

  Whatever has no code of its own, sunburn and lumps among it. A mild one is for the pharmacist, with a photograph. All routes
  are proposals of this project. The general rules for a skin problem send people who come back, or are no better, to a GP.

  Background:
    Given the problem is other skin problem
    And reception has ruled out:
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | a new rash of spots or bruises that does not fade under a pressed glass                                                     |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever                      |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | hot skin that is red or darker than usual and scaling over most of the body                                                 |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | itching in pregnancy: of the palms or soles, without a rash, severe, or with dark urine                                     |
      | a mole that changes or bleeds, a new dark streak in a nail, or a sore that has not healed in four weeks                     |

  Rule: Some people need a clinician

    Scenario: Skin problem with a fever or illness
      Given any of these:
        | they have a fever or feel ill with the skin problem                         |
        | it is not known whether they have a fever or feel ill with the skin problem |
      Then send them to the duty clinician within 6 hours

    Scenario Outline: Sore, blistered or spreading skin: <name>
      Given <how it is>
      Then send them to a GP within 24 hours

      Examples:
        | name      | how it is                                                                                                  |
        | yes       | the skin is hot, painful, blistered or weeping, or spreads fast, or it is near the eyes or on the genitals |
        | not known | it is not known whether the skin problem is mild                                                           |

    # Blisters or sores in the first weeks of life can be a serious infection.
    Scenario Outline: Skin problem under three months: <name>
      Given the patient is under 3 months
      And <how it is>
      Then send them to the duty clinician within 2 hours

      Examples:
        | name                | how it is                                                                                                  |
        | sore or blistered   | the skin is hot, painful, blistered or weeping, or spreads fast, or it is near the eyes or on the genitals |
        | nobody can tell how | it is not known whether the skin problem is mild                                                           |
        | ill                 | they have a fever or feel ill with the skin problem                                                        |
        | perhaps ill         | it is not known whether they have a fever or feel ill with the skin problem                                |

    # Cradle cap, birthmarks and dry skin are most of these. What is sore, blistered or ill is in the rules above.
    Scenario: Mild skin problem under one year
      Given the patient is under 1 year
      Then send them to a GP within 7 days
      And say "Please send us a clear photograph of the skin today."
      And ask them to come back if "it blisters, weeps, hurts or spreads fast, the baby is hot, feeds less or seems ill, or it grows from day to day"

    Scenario: Mild skin problem under four weeks
      Given the patient is under 4 weeks
      Then send them to a GP within 24 hours

    Scenario: Skin problem after a new medicine
      Given any of these:
        | it began after a new medicine or a change of dose                         |
        | it is not known whether it began after a new medicine or a change of dose |
      Then send them to the duty clinician within 24 hours
      And advise "Ask the clinician before the next dose of that medicine."

    Scenario Outline: Skin problem that a pharmacist does not treat: <name>
      Given <what is so>
      Then send them to a GP within 7 days

      Examples:
        | name                            | what is so                                                                                            |
        | lump, or an itch without a rash | there is a lump that grows, is hard or is bigger than a golf ball, or an itch all over without a rash |
        | weak immune system              | the patient has a weak immune system                                                                  |

    Scenario: Skin problem for two weeks
      Given any of these:
        | it has lasted 14 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 14 days

  Rule: From one year

    Scenario: Mild skin problem
      Given the patient is 1 year or older
      And the skin problem is mild
      Then send them to the community pharmacist within 24 hours
      And say "Please have a clear photograph of the skin ready for the pharmacist."
      And ask them to come back if "it spreads fast, hurts, blisters or reaches the eyes or mouth, there is a fever, spots do not fade under a pressed glass (ring 999), or it is no better in two weeks"
