@source:NICE-CKS-otitis-externa @source:NHS-England-Pharmacy-First-2024 @evidence:proposed
Feature: Runny ear

  Children from 1 to 17 years with a runny ear after an ear infection are on the pharmacists' pathway, with or without a
  fever: one who is ill sees a clinician, as with earache. Adults with pain or discharge are not on it. Babies under one year
  are in the general rules. A face that droops is part of the first flag below. The routes are proposals of this project.

  Background:
    Given the problem is runny ear
    And reception has ruled out:
      | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                          |
      | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force              |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection or fever in somebody with a weak immune system                                                       |
      | something stuck in the ear or nose                                                                                |
      | a small battery or magnet that was swallowed, or is in the nose or ear                                            |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |

  Rule: A clinician looks into the ear

    # One source sends any fever with a runny ear to a clinician. Up to 17 years the fever belongs to the ear infection that
    # the pathway treats, so there a swollen outer ear, diabetes, or being ill is what counts.
    @evidence:disputed
    Scenario Outline: <name>
      Given <finding>
      Then send them to a GP within 24 hours

      Examples:
        | name                                     | finding                                                                                                |
        | Swollen outer ear, fever or diabetes     | there is a swollen outer ear, a fever, or diabetes with the runny ear                                  |
        | Nobody knows about swelling or diabetes  | it is not known whether there is a swollen outer ear, a fever, or diabetes with the runny ear          |
        | Child's outer ear swollen, or diabetes   | the child's outer ear is swollen, or the child with the runny ear has diabetes                         |
        | Nobody knows about the child's outer ear | it is not known whether the child's outer ear is swollen, or the child with the runny ear has diabetes |
        | Runny ear and diabetes in the record     | the patient has diabetes                                                                               |

    # Younger children are asked whether they seem unwell: that is in the shared rules.
    Scenario Outline: <name>
      Given <how they are>
      Then send them to the minor illness clinician within 24 hours
      And ask them to come back if "they are hard to wake, it swells behind the ear, the neck gets stiff, or they seem much worse"

      Examples:
        | name                                      | how they are                                                             |
        | Runny ear and ill, from five to seventeen | they feel ill in themselves with the ear problem                         |
        | Runny ear, and nobody knows whether ill   | it is not known whether they feel ill in themselves with the ear problem |

    Scenario: Runny ear again and again
      Given they keep getting ear infections
      Then send them to the minor illness clinician within 24 hours

    @evidence:re-read
    Scenario: Runny ear, pregnant and under 16
      Given the patient is pregnant or might be
      And the patient is under 16 years
      Then send them to a GP within 24 hours

    Scenario Outline: <name>
      Given <finding>
      Then send them to the minor illness clinician within 3 working days
      And advise "Keep the ear dry and put nothing in it. Take simple pain relief if they normally can."

      Examples:
        | name                               | finding                                                                                        |
        | Adult with a painful runny ear     | the runny ear hurts, or anything more than a little moisture comes out                         |
        | Nobody knows whether the ear hurts | it is not known whether the runny ear hurts, or anything more than a little moisture comes out |

    # A painless discharge that stays can come from a growth of skin behind the drum. The facts give no time for it.
    Scenario Outline: <name>
      Given <duration>
      Then send them to a GP within 3 working days

      Examples:
        | name                               | duration                               |
        | Runny ear for two weeks            | it has lasted 14 days or more          |
        | Nobody knows how long the ear runs | it is not known how long it has lasted |

  Rule: A pharmacist can help

    Scenario: Runny ear from one to seventeen
      Given the patient is between 1 and 17 years
      Then send them to the community pharmacist within 24 hours
      And advise "Keep the ear dry and put nothing in it. Pain relief helps, but no aspirin under 16."
      And ask them to come back if "it is no better in 3 days, it swells behind the ear, the face drops on one side, or they seem much worse"

    Scenario: Itchy, moist ear of an adult
      Given the patient is 18 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Keep the ear dry and put nothing in it, no cotton buds."
      And ask them to come back if "the ear hurts, swells or runs more, there is a fever, or it is no better in 3 days"
