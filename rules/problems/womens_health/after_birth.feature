@source:NICE-NG194 @evidence:proposed
Feature: After a birth

  The patient may be the mother, the other parent or the baby: the questions fit all. The routes are a proposal of this project.

  Rule: The mother or the baby is ill

    Background:
      Given the problem is one of:
        | check of mother and baby after a birth |
        | problem with breastfeeding             |

    # The red flags of a baby are asked only when the baby is the patient. Where the mother is, this question stands for them all.
    Scenario: The baby is not well
      Given any of these:
        | the baby feeds far less than usual, or is sleepy, hot or yellow, or has few wet nappies                         |
        | it is not known whether the baby feeds far less than usual, or is sleepy, hot or yellow, or has few wet nappies |
      Then send them to the duty clinician within 1 hour
      And say "I will ask you the questions about the baby now. A baby under three months who is hot goes to A&E at once."
      And ask them to come back if "the baby will not wake, is blue, mottled or floppy, or struggles to breathe: ring 999"

    # The time is the shorter end of the range in the source, a day to a week.
    Scenario: Low or anxious since the birth
      Given any of these:
        | they have felt low, anxious or unable to cope since the birth                         |
        | it is not known whether they have felt low, anxious or unable to cope since the birth |
      Then send them to a GP within 24 hours
      And say "I will ask you the questions about low mood as well, so that nothing is missed."
      And ask them to come back if "they think of suicide or of harming the baby, hear or see things, or cannot sleep at all: ring 999"

  Rule: The check at six to eight weeks

    Background:
      Given the problem is check of mother and baby after a birth
      And reception has ruled out:
        | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy  |
        | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth    |
        | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth    |
        | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
        | a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |

    Scenario: Ill at the time of the check
      Given any of these:
        | the patient feels ill in themselves                         |
        | it is not known whether the patient feels ill in themselves |
      Then send them to a GP within 24 hours

    Scenario: Check at six to eight weeks
      Then send them to a GP on a planned date
      And say "I will book you and the baby between six and eight weeks after the birth, or as soon as we can if that has passed."
      And ask them to come back if "there is heavy bleeding, a fever, a swollen leg, a bad headache or low mood, or the baby feeds badly or is hot"

  Rule: Breastfeeding

    Background:
      Given the problem is problem with breastfeeding
      And reception has ruled out:
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
        | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy     |
        | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth       |
        | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
        | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |

    Scenario: Mastitis
      Given any of these:
        | a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering                         |
        | it is not known whether a breast is hot, sore and swollen, or has a painful hard lump with a fever or shivering |
      Then send them to a GP within 24 hours
      And advise "Go on feeding or expressing from that side, as often as the baby wants. Cool packs help, and paracetamol, or ibuprofen if they normally can."
      And ask them to come back if "they shiver, are confused or much worse, or it is no better a day after treatment began"

    # Within six weeks of the birth an infection is a risk of sepsis: the red flag takes them within 2 hours.
    # A hot breast and low mood are left to the GP, who sees them as soon.
    # Midwives visit until 10 to 28 days, as each area does it.
    Scenario: Feeding in the first four weeks
      Given any of these:
        | the patient is under 28 days      |
        | the baby is less than 28 days old |
      And no breast is hot, sore and swollen
      And they have not felt low, anxious or unable to cope since the birth
      Then send them to maternity triage within 24 hours
      And say "Ring your midwife today. If the midwives have discharged you, ring the health visitor instead."

    Scenario: Feeding, and nobody knows how old the baby is
      Given the patient is 11 years or older
      And it is not known how old the baby is
      And no breast is hot, sore and swollen
      And they have not felt low, anxious or unable to cope since the birth
      Then send them to maternity triage within 24 hours

    Scenario: Feeding after the first four weeks
      Given any of these:
        | the patient is between 1 and 10 years |
        | the baby is 28 days old or more       |
        | the patient is under 1 year           |
      Then send them to the health visitor within 3 working days
      And advise "The National Breastfeeding Helpline answers every day on 0300 100 0212."
