@source:NHS-England-Pharmacy-First-2024 @source:NICE-NG91
Feature: Earache

  From 1 to 17 years the pharmacist can treat an ear infection, with or without a fever or fluid from the ear: a child who
  is ill with it sees a clinician. Adults are not on that pathway: the pharmacist helps with the pain and sends infected
  adults back, so discharge or fever goes to a GP. Babies under one year are in the general rules: a GP the same day.
  A runny ear has the same routes. A face that droops is part of the first flag below.

  Background:
    Given the problem is earache
    And reception has ruled out:
      | ear pain with swelling or soreness behind the ear, an ear pushed forward, or a weak face                          |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an infection or fever in somebody with a weak immune system                                                       |
      | one-sided severe throat pain, a mouth that will not open, or a muffled voice                                      |
      | something stuck in the ear or nose                                                                                |
      | a small battery or magnet that was swallowed, or is in the nose or ear                                            |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |

  @evidence:proposed
  Rule: Children

    @evidence:re-read
    Scenario: Pharmacy First from one to seventeen
      Given the patient is between 1 and 17 years
      Then send them to the community pharmacist within 24 hours
      And advise "Pain relief helps, but no aspirin under 16. Most earaches are better within 3 days, some take up to 8."
      And ask them to come back if "it is no better in 3 days, it swells behind the ear, the face drops on one side, or they seem much worse"

    # Younger children are asked whether they seem unwell: that is in the shared rules.
    Scenario Outline: <name>
      Given <how they are>
      Then send them to the minor illness clinician within 24 hours
      And ask them to come back if "they are hard to wake, it swells behind the ear, the neck gets stiff, or they seem much worse"

      Examples:
        | name                                    | how they are                                                             |
        | Earache and ill, from five to seventeen | they feel ill in themselves with the ear problem                         |
        | Earache, and nobody knows whether ill   | it is not known whether they feel ill in themselves with the ear problem |

    # Not to know is no bar: the pharmacist asks again, and the pathway is made for that.
    Scenario: Repeated ear infections
      Given they keep getting ear infections
      Then send them to the minor illness clinician within 24 hours

    @evidence:re-read
    Scenario: Pregnant and under 16
      Given the patient is pregnant or might be
      And the patient is under 16 years
      Then send them to a GP within 24 hours

  @evidence:proposed
  Rule: Adults

    Scenario: Adult with a plain earache
      Given the patient is 18 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Pain relief helps. Keep the ear dry and put nothing in it."
      And ask them to come back if "it is no better in 3 days, fluid comes out, they have a fever, or it swells behind the ear"

    Scenario Outline: <name>
      Given <fluid>
      Then send them to a GP within 3 working days

      Examples:
        | name                                | fluid                                                                   |
        | Adult with discharge                | there is earache with fluid or pus from the ear                         |
        | Adult, and nobody knows about fluid | it is not known whether there is earache with fluid or pus from the ear |

    Scenario: Adult with diabetes and discharge
      Given there is earache with fluid or pus from the ear
      And the patient has diabetes
      Then send them to a GP within 24 hours

    # Severe pain in an older person with diabetes may be an infection of the bone of the ear. The record may not name the
    # diabetes, so severe pain in any adult is seen the same day. The sources differ about a fever, 3 working days for
    # earache and 24 hours for a runny ear: the shorter is taken.
    Scenario Outline: <name>
      Given <pain or fever>
      Then send them to a GP within 24 hours

      Examples:
        | name                                       | pain or fever                                                                                                             |
        | Adult in severe pain, or ill               | there is ear pain that stays severe in spite of pain relief, or comes with a fever or feeling ill                         |
        | Adult, and nobody knows how bad or how ill | it is not known whether there is ear pain that stays severe in spite of pain relief, or comes with a fever or feeling ill |

  @evidence:proposed
  Rule: An earache that stays

    Scenario: No better after three days
      Given there is earache that is no better after 3 days, or is getting worse
      Then send them to a GP within 3 working days

    # Pain without an infection that lasts can come from the throat or jaw.
    Scenario Outline: <name>
      Given <duration>
      Then send them to a GP within 7 days

      Examples:
        | name                           | duration                               |
        | Three weeks of earache         | it has lasted 21 days or more          |
        | Nobody knows how long it aches | it is not known how long it has lasted |
