@source:NICE-CG150 @evidence:proposed
Feature: Migraine

  A pharmacist helps with migraine that somebody knows well. Anything new goes the way of a new headache. The combined pill
  together with warning signs (aura) makes a stroke likelier. The routes are a proposal of this project. Spots that do not fade are not asked about here: the
  illness that brings them is in the question about meningitis.

  Background:
    Given the problem is migraine
    And reception has ruled out:
      | the worst headache ever, at its full force within five minutes                                              |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                     |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | a sign of stroke in the last seven days that has fully gone                                                 |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
      | a very painful red eye with headache, rings round lights, blurred sight or vomiting                         |
      | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
      | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          |

  Rule: Some migraines need a clinician

    Scenario Outline: <name>
      Given <who>
      And any of these:
        | the migraine is new or different in any way, or they have changed in behaviour or strength                         |
        | it is not known whether the migraine is new or different in any way, or they have changed in behaviour or strength |
      Then send them to <destination> <when>
      And ask them to come back if "it is sudden and the worst ever, they are weak, confused or drowsy, have a fit, a stiff neck or spots that do not fade, or speech or sight changes: ring 999"

      Examples:
        | name                               | who                              | destination        | when            |
        | New or different migraine from 50  | the patient is 50 years or older | the duty clinician | within 2 hours  |
        | New or different migraine under 50 | the patient is under 50 years    | a GP               | within 24 hours |

    Scenario: Migraine for three days
      Given any of these:
        | it has lasted 3 days or more           |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours
      And ask them to come back if "it is sudden and the worst ever, they are weak, confused or drowsy, have a fit, a stiff neck or spots that do not fade, or speech or sight changes: ring 999"

    Scenario: Migraine with nothing kept down
      Given any of these:
        | they cannot keep migraine tablets or drinks down                         |
        | it is not known whether they cannot keep migraine tablets or drinks down |
      Then send them to a GP within 24 hours
      And ask them to come back if "they pass no urine for 12 hours, or it is sudden and the worst ever, they are weak, confused or drowsy, have a fit, a stiff neck or spots that do not fade, or speech or sight changes: ring 999"

    Scenario: Migraine with warning signs on the combined pill
      Given any of these:
        | they use the combined pill, a patch or a ring and get warning signs with migraine                         |
        | it is not known whether they use the combined pill, a patch or a ring and get warning signs with migraine |
      Then send them to a GP within 24 hours
      And advise "Use condoms, and take no more of this pill, patch or ring until the GP has spoken to you today or tomorrow."
      And ask them to come back if "the face drops, an arm or leg is weak or numb, speech or sight changes, or there is a sudden worst headache: ring 999"

    Scenario: Migraine under 12
      Given the patient is under 12 years
      Then send them to a GP within 24 hours
      And ask them to come back if "the child is drowsy, confused, walks or sees badly, or has a fit, a stiff neck or spots that do not fade: ring 999"

    Scenario: Migraine in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 24 hours
      And ask them to come back if "it gets bad, sight changes, there is pain under the ribs, vomiting or swelling: ring maternity triage at once. Weak, confused, or a fit: ring 999"

    Scenario: Migraine on many days
      Given they have a headache, or take tablets for one, on 15 or more days a month
      Then send them to a GP within 7 days
      And advise "Write down each headache and each tablet until the appointment."
      And ask them to come back if "it changes, or they have a stiff neck or a rash; sudden and the worst ever, weak, confused, or changed speech or sight: ring 999"

  Rule: A pharmacist can help with migraine that they know well

    Scenario: Known migraine
      Given the patient is 12 years or older
      And it is the migraine that they know
      Then send them to the community pharmacist within 24 hours
      And advise "Rest in a dark, quiet room. Take the tablets early, and on no more than 2 days a week. Drink water and eat regular meals."
      And ask them to come back if "the headache is sudden and the worst ever, they are weak, confused or have a stiff neck or a rash, speech or sight changes, or it is no better in 3 days"
