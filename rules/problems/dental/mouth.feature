@source:NHS.uk @evidence:proposed
Feature: Mouth ulcer and oral thrush

  A pharmacist helps with a small ulcer or with thrush that has a known cause. An ulcer or a patch of three weeks is looked at
  for cancer. The routes and times are a proposal of this project.

  Rule: Both ulcers and thrush

    Background:
      Given the problem is one of:
        | mouth ulcer |
        | oral thrush |

    Scenario: Weak immune system
      Given the patient has a weak immune system
      Then send them to a GP within 24 hours

    Scenario: Third contact about the mouth
      Given this problem has had 3 contacts or more
      Then send them to a GP within 3 working days
      And say "Because this has come back, a GP will look at it afresh."

    Scenario: No better after a pharmacist
      Given they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 7 days

  Rule: Mouth ulcer

    Background:
      Given the problem is mouth ulcer
      And reception has ruled out:
        | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth              |
        | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells     |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell  |
        | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever         |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
        | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |

    Scenario: Sores with illness, or too sore to eat or drink
      Given any of these:
        | the mouth is too sore to eat or drink, or there are many sores, a fever, or sores elsewhere                         |
        | it is not known whether the mouth is too sore to eat or drink, or there are many sores, a fever, or sores elsewhere |
      Then send them to a GP within 24 hours
      And advise "Cool drinks through a straw, soft food, and pain relief as the packet says."
      And ask them to come back if "they cannot drink, pass little urine, the sores spread to the eyes or the skin, or they are drowsy"

    Scenario: Sores in a baby
      Given the patient is under 1 year
      Then send them to a GP within 24 hours

    # The facts give the dentist or the GP: the GP decides on the urgent referral, and the dentist looks beside it.
    @source:NICE-NG12
    Scenario: Ulcer for three weeks
      Given any of these:
        | it has lasted 21 days or more          |
        | it is not known how long it has lasted |
      Then send them to a GP within 7 days
      And also send them to the dentist within 7 days

    Scenario: Small ulcer for less than three weeks
      Given the patient is 1 year or older
      And it has lasted less than 21 days
      And they can eat and drink, and have few sores, no fever and no sores elsewhere
      Then send them to the community pharmacist within 24 hours
      And advise "Use a soft brush, and avoid spicy and salty food. If a tooth or a denture rubs, see a dentist within a week. Mouth gels for adults are not for children."
      And ask them to come back if "it has not healed three weeks after it began, they cannot eat or drink, more sores come, or there is a fever"

  Rule: Oral thrush

    Background:
      Given the problem is oral thrush
      And reception has ruled out:
        | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells     |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell  |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
        | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
        | a temperature of 38 or more, or feeling hot, in a baby under three months                                      |

    # A baby this young who is sore feeds badly, and the gel that a pharmacist sells is for babies from four months.
    Scenario: Baby under four months
      Given the patient is under 4 months
      Then send them to a GP within 24 hours
      And advise "If you breastfeed and your nipples are sore, say so: both of you may need treatment."

    Scenario: Thrush with sore swallowing or illness
      Given any of these:
        | it hurts to swallow, they hardly eat, drink or feed, or they feel ill with the white patches                         |
        | it is not known whether it hurts to swallow, they hardly eat, drink or feed, or they feel ill with the white patches |
      Then send them to a GP within 24 hours

    @source:NICE-NG12
    Scenario: White patch that stays
      Given the patient is 1 year or older
      And any of these:
        | a white patch does not wipe off, or has been there for three weeks or more                         |
        | it is not known whether a white patch does not wipe off, or has been there for three weeks or more |
      Then send them to a GP within 7 days
      And also send them to the dentist within 7 days
      And advise "If they take a blood thinner, do not use a gel for mouth thrush before we have said so. Keep brushing, and clean dentures well."

    Scenario: Thrush without a cause, or again and again
      Given the patient is 1 year or older
      And any of these:
        | nothing explains the thrush, or it keeps coming back                         |
        | it is not known whether nothing explains the thrush, or it keeps coming back |
      Then send them to a GP within 14 days
      And advise "If they take a blood thinner, do not use a gel for mouth thrush before we have said so. Keep brushing, and clean dentures well."

    # The gel makes warfarin and some other blood thinners dangerously strong.
    @source:MHRA
    Scenario: Thrush in somebody who takes a blood thinner
      Given the patient takes a blood thinner
      Then send them to the practice pharmacist by the next working day
      And advise "Do not use a gel for mouth thrush together with a blood thinner unless a pharmacist who knows about it says so."

    # More than a plain thrush, so a GP as above, but not later than the practice pharmacist would have rung.
    @source:MHRA
    Scenario: Stubborn thrush in somebody who takes a blood thinner
      Given the patient takes a blood thinner
      And any of these:
        | nothing explains the thrush, or it keeps coming back                                               |
        | it is not known whether nothing explains the thrush, or it keeps coming back                       |
        | a white patch does not wipe off, or has been there for three weeks or more                         |
        | it is not known whether a white patch does not wipe off, or has been there for three weeks or more |
        | they have tried a pharmacist or self-care for this and are no better                               |
        | this problem has had 3 contacts or more                                                            |
      Then send them to a GP by the next working day
      And advise "Do not use a gel for mouth thrush together with a blood thinner before we have said so."

    Scenario: Thrush that stays under one year
      Given the patient is between 4 and 11 months
      And they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 3 working days

    # A practice refers nobody under one year to a pharmacist. The family may still buy the gel there.
    Scenario: Thrush from four to eleven months
      Given the patient is between 4 and 11 months
      Then send them to the health visitor within 3 working days
      And advise "A pharmacy sells a gel for babies from 4 months: ask the pharmacist how to use it. Boil dummies and teats. If you breastfeed and your nipples are sore, say so: both of you may need treatment."
      And ask them to come back if "the baby feeds less, is not better in 7 days, has a temperature of 38 or more, or has fewer wet nappies"

    # The flag of a patch in the mouth is not listed: thrush is itself a patch. White patches that stay have their own rule.
    Scenario: Thrush with a known cause
      Given the patient is 1 year or older
      Then send them to the community pharmacist within 24 hours
      And advise "Tell the pharmacist about every medicine. After a steroid inhaler, rinse the mouth and spit. Clean dentures and take them out at night. If you breastfeed, your nipples may need treatment too."
      And ask them to come back if "it is no better in 7 days, they cannot swallow, eat or drink, or there is a fever"
