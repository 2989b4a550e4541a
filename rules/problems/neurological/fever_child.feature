@source:NICE-NG143
Feature: Fever in a child

  The guideline sorts children by a traffic light. Red signs are red flags. Amber signs are for the duty clinician the same
  day. A green child stays at home with a safety net. The times after the red signs are a proposal of this project.
  Babies under three months, and under one year, have general rules. Spots that do not fade, and
  a child who is floppy or does not smile or respond, are part of the question about sepsis in a child.

  Background:
    Given the problem is fever in a child
    And reception has ruled out:
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery              |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | a bulging soft spot on the head, or a stiff neck, in a baby                                                       |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke            |
      | a parent or carer who feels that something is very wrong, or that this illness is unlike any before               |

  Rule: From 16 years

    # Somebody of 16 or 17 may be booked under either fever. No self-care here: the rules of fever in an adult ask what that needs.
    @evidence:proposed
    Scenario: From 16 years under the child's fever
      Given the patient is 16 years or older
      Then send them to a GP within 24 hours

  Rule: Amber signs and long fevers

    @evidence:re-read
    Scenario: An amber sign
      Given any of these:
        | the feverish child is paler or quieter, drinks or plays less, or shivers hard                         |
        | it is not known whether the feverish child is paler or quieter, drinks or plays less, or shivers hard |
      Then send them to the duty clinician within 6 hours
      And offer it in person
      And ask them to come back if "the child is hard to wake, breathes fast, has a fit, a stiff neck or spots that do not fade: ring 999"

    @evidence:re-read
    Scenario: Five days of fever under five
      Given the patient is under 5 years
      And it has lasted 5 days or more
      Then send them to the duty clinician within 6 hours
      And say "Tell the clinician about red eyes, sore red lips, a rash, and swollen hands or feet."
      And ask them to come back if "the child is hard to wake, breathes fast, has a fit, a stiff neck or spots that do not fade: ring 999"

    @evidence:proposed
    Scenario: Three days of fever
      Given the patient is under 16 years
      And any of these:
        | it has lasted 3 days or more           |
        | it is not known how long it has lasted |
      Then send them to the minor illness clinician within 24 hours
      And ask them to come back if "the fever lasts five days, the child drinks less, gets worse, or you are worried. A fit, spots that do not fade, hard to wake or fast breathing: ring 999"

    @evidence:proposed
    Scenario: A young child's fever that nothing explains
      Given any of these:
        | nothing explains the fever of the young child                         |
        | it is not known whether nothing explains the fever of the young child |
      Then send them to the minor illness clinician within 24 hours
      And ask them to come back if "the fever lasts five days, the child drinks less, gets worse, or you are worried. A fit, spots that do not fade, hard to wake or fast breathing: ring 999"

    @evidence:proposed
    Scenario: Pregnant and under 16
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 6 hours

  Rule: A green child

    @evidence:re-read
    Scenario: A short fever in a well child
      Given the patient is between 1 and 15 years
      Then send them to self-care with advice
      And advise "Offer drinks often, dress the child lightly, and give paracetamol or ibuprofen as the packet says only if the child is upset by the fever. No ibuprofen with chickenpox or if the child drinks little; no aspirin. Look at the child during the night, and look for a rash."
      And ask them to come back if "the fever lasts three days, the child drinks less, gets worse, or you are worried. A fit, spots that do not fade, hard to wake or fast breathing: ring 999"
