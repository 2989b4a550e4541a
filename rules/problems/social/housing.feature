@source:Homelessness-Reduction-Act-2017 @evidence:proposed
Feature: Housing or homelessness

  A place to sleep tonight is the council's duty, and the care co-ordinator rings it the same day. Nobody needs an address,
  a proof or papers to register with a practice. The routes are a proposal of this project.

  Background:
    Given the problem is housing or homelessness
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done     |
      | a thought of suicide, or that life is not worth living                               |
      | an adult with care needs who is neglected, abused, or badly neglects themselves      |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |
      | harm, threats or control by a partner, former partner or somebody in the family      |
      | a missed dose, or none left after today, of a medicine that must not be missed       |
      | great cold with slurred speech, drowsiness, confusion or a temperature under 35      |

  Rule: Nowhere to sleep tonight

    Background:
      Given any of these:
        | they have nowhere safe to sleep tonight                         |
        | it is not known whether they have nowhere safe to sleep tonight |

    Scenario: Under 18 with nowhere to sleep
      Given the patient is under 18 years
      Then send them to the safeguarding lead within 2 hours
      And also send them to the care co-ordinator within 6 hours

    Scenario: Nowhere to sleep, and somebody at risk
      Given they have nowhere safe to sleep tonight
      And any of these:
        | somebody with nowhere to sleep is a child, pregnant, frail or in need of care                         |
        | it is not known whether somebody with nowhere to sleep is a child, pregnant, frail or in need of care |
      Then send them to the safeguarding lead within 6 hours
      And also send them to the care co-ordinator within 6 hours
      And also send them to a GP within 24 hours
      And also send them to the social prescriber within 7 days

    Scenario: Nowhere to sleep, and ill
      Given any of these:
        | they are ill, or where they live makes a health condition worse                         |
        | it is not known whether they are ill, or where they live makes a health condition worse |
      Then send them to a GP within 24 hours
      And also send them to the care co-ordinator within 6 hours
      And also send them to the social prescriber within 7 days
      And say "You can register here without an address, proof or papers. A GP will see you, and we will ring the council about tonight."
      And advise "Tell us where and how we can find you: a telephone, a friend, a hostel or a day centre."

    Scenario: Nowhere to sleep, and well
      Then send them to the care co-ordinator within 6 hours
      And also send them to the social prescriber within 7 days
      And say "You can register here without an address, proof or papers. We will ring the council about tonight."
      And advise "Tell us where and how we can find you. The council must help anybody who has nowhere to sleep; StreetLink sends outreach workers."
      And ask them to come back if "they fall ill, nobody has rung by this evening, or they do not feel safe"

  Rule: A roof tonight

    Scenario: Housing that harms health
      Given they have somewhere safe to sleep tonight
      And any of these:
        | they are ill, or where they live makes a health condition worse                         |
        | it is not known whether they are ill, or where they live makes a health condition worse |
      Then send them to a GP within 3 working days
      And also send them to the social prescriber within 7 days

    Scenario: An adult with a housing worry
      Given the patient is 18 years or older
      Then send them to the social prescriber within 7 days
      And say "You can register here without an address, proof or papers. Our social prescriber can help with housing, if you would like that."
      And advise "The council's housing team and Shelter advise free of charge. Do not leave a home before you have had advice."
      And ask them to come back if "they must leave home sooner, have nowhere to sleep, fall ill, or do not feel safe"

    Scenario: Under 18 with a housing worry
      Given the patient is under 18 years
      Then send them to the care co-ordinator within 3 working days
      And ask them to come back if "they have nowhere to sleep, fall ill, or do not feel safe"
