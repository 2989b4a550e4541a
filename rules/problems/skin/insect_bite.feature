@source:NHS-England-Pharmacy-First-2024
Feature: Insect bite or sting

  In the first two days an itchy bite is a reaction, not an infection. From then on a pharmacist looks at it.
  The routes for ticks, animals and bites abroad, and for many stings, are proposals of this project.

  Background:
    Given the problem is insect bite or sting
    And reception has ruled out:
      | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                     |
      | an adrenaline pen that has been used, even if they feel better now                                                          |
      | a sting or bite inside the mouth or the throat                                                                              |
      | a bite by an animal or a person that is deep, on the hand, face or a joint, by a bat or snake, or abroad                    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin           |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely              |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                               |
      | skin that hurts far more than it looks, or that spreads within hours or turns purple, black or blistered in somebody unwell |
      | an infection or fever in somebody with a weak immune system                                                                 |

  Rule: Bites that a pharmacist does not treat

    # A bite of an animal or a person that is deep, in a risky place, abroad or by a snake is a red flag. The rest has a
    # problem of its own; here they see a GP, for those who chose this one.
    Scenario Outline: <name>
      Given <what is so>
      Then send them to a GP within 24 hours

      @evidence:re-read
      Examples:
        | name                            | what is so                             |
        | Bite from an animal or a person | the bite is from an animal or a person |
        | Bite abroad                     | the bite is from an insect abroad      |

      @evidence:proposed
      Examples:
        | name                         | what is so                                      |
        | Nobody can say what bit them | it is not known whether the bite is from a tick |

    @source:NICE-NG95 @evidence:proposed
    Scenario: Tick with a rash or an illness
      Given the bite is from a tick
      And any of these:
        | the tick bite has a growing rash or pus, or they are ill after it                         |
        | it is not known whether the tick bite has a growing rash or pus, or they are ill after it |
      Then send them to a GP within 24 hours

  Rule: People whom a pharmacist does not treat

    # A severe allergy can begin within the hour, and many stings can poison. Swelling or faintness is a red flag: 999.
    @source:NHS.uk @evidence:proposed
    Scenario: Many stings, or a severe allergy to stings
      Given any of these:
        | they have been stung many times at once, or had a severe allergy to a sting before                         |
        | it is not known whether they have been stung many times at once, or had a severe allergy to a sting before |
      Then send them to the duty clinician within 1 hour
      And offer it by telephone
      And advise "Stay with somebody, and keep any adrenaline pen at hand. If the lips, tongue or throat swell, or there is a wheeze or faintness, use the pen and ring 999."

    @evidence:proposed
    Scenario: Weak immune system
      Given the patient has a weak immune system
      Then send them to a GP within 24 hours

    @evidence:re-read
    Scenario: Pregnant, under 16, and two days or more
      Given the patient is pregnant or might be
      And the patient is under 16 years
      And it has lasted 2 days or more
      Then send them to a GP within 24 hours

    @evidence:proposed
    Scenario: Getting worse after a first plan
      Given they have tried a pharmacist or self-care for this and are no better
      And any of these:
        | the bite is getting worse and spreading, or has pus                         |
        | it is not known whether the bite is getting worse and spreading, or has pus |
      Then send them to a GP within 24 hours

  Rule: From one year, an insect bite or sting at home

    # The pathway treats infection from 48 hours. Earlier, a bite that spreads is also shown to the pharmacist.
    @evidence:proposed
    Scenario: Pharmacy First
      Given the patient is 1 year or older
      And the bite is from an insect at home, or nobody saw what it was
      And any of these:
        | it has lasted 2 days or more                                                |
        | it is not known how long it has lasted                                      |
        | the bite is getting worse and spreading, or has pus                         |
        | it is not known whether the bite is getting worse and spreading, or has pus |
      Then send them to the community pharmacist within 24 hours
      And advise "Draw a line round the sore area with a pen, so that you can see whether it grows. Do not scratch."
      And ask them to come back if "it grows past the line or is worse after 48 hours, there is a fever, or they feel unwell"

    @evidence:proposed
    Scenario: Itchy bite in the first two days
      Given the patient is 1 year or older
      And the bite is from an insect at home, or nobody saw what it was
      And it has lasted less than 2 days
      And the bite is not spreading and has no pus
      Then send them to self-care with advice
      And advise "Wash it, cool it and do not scratch. A pharmacy can sell something for the itch."
      And ask them to come back if "it is still getting worse after 48 hours, there is pus, a fever, or swelling of the face, mouth or throat (ring 999)"

    @source:NICE-NG95 @evidence:proposed
    Scenario: Tick without a rash
      Given the patient is 1 year or older
      And the bite is from a tick
      And the tick bite has no growing rash or pus, and they are well
      Then send them to self-care with advice
      And advise "Pull the tick out with tweezers, close to the skin and without squeezing it. Clean the skin."
      And ask them to come back if "a rash grows round the bite or elsewhere, or they feel as if they have flu, in the next 30 days"
