@source:NICE-CG150 @evidence:proposed
Feature: Headache

  A pharmacist helps only with migraine or tension headache that the person knows well. Headache is
  on the pharmacists' list of minor illnesses, but red flags and the rules above come first.
  The routes are a proposal of this project. A headache after a blow to the head is in the question about
  risk signs after such a blow; whoever says yes is then asked about the danger signs (headache after a blow).

  Background:
    Given the problem is headache
    And reception has ruled out:
      | the worst headache ever, at its full force within five minutes                                              |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                     |
      | a new rash of spots or bruises that does not fade under a pressed glass                                     |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes    |
      | a sign of stroke in the last seven days that has fully gone                                                 |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding |
      | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                        |
      | a very painful red eye with headache, rings round lights, blurred sight or vomiting                         |
      | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
      | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          |

  Rule: Some headaches need a clinician

    # Worst on waking or coughing, and a change in the person, count as different.
    Scenario: New headache at 50 or over
      Given the patient is 50 years or older
      And any of these:
        | the headache is new or different for them                         |
        | it is not known whether the headache is new or different for them |
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "it is sudden and the worst ever, they are weak, confused or drowsy, have a fit, a stiff neck or spots that do not fade, or speech or sight changes: ring 999"

    # The facts say 24 hours to 7 days. We took the shorter.
    Scenario: New or different headache under 50
      Given the patient is under 50 years
      And any of these:
        | the headache is new or different for them                         |
        | it is not known whether the headache is new or different for them |
      Then send them to a GP within 24 hours
      And ask them to come back if "it is sudden and the worst ever, they are weak, confused or drowsy, have a fit, a stiff neck or spots that do not fade, or speech or sight changes: ring 999"

    Scenario: Child under 12
      Given the patient is under 12 years
      Then send them to a GP within 24 hours
      And ask them to come back if "the child is drowsy, confused, keeps vomiting, walks or sees badly, or has a fit, a stiff neck or spots that do not fade: ring 999"

    Scenario: Pregnant
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 24 hours
      And ask them to come back if "it gets bad, sight changes, there is pain under the ribs, vomiting or swelling: ring maternity triage at once. Weak, confused, or a fit: ring 999"

    # The facts give no time for this one.
    Scenario: Fifteen days a month
      Given they have a headache, or take tablets for one, on 15 or more days a month
      Then send them to a GP within 7 days
      And advise "Write down each headache and each tablet until the appointment."
      And ask them to come back if "it changes, or they have a stiff neck or a rash; sudden and the worst ever, weak, confused, or changed speech or sight: ring 999"

  Rule: A pharmacist can help with a headache that they know well

    Scenario: Known migraine or tension headache
      Given the patient is 12 years or older
      And it is their usual migraine or tension headache
      Then send them to the community pharmacist within 24 hours
      And advise "Rest in a dark, quiet room, drink water and eat regular meals. Take headache tablets on no more than 2 days a week."
      And ask them to come back if "the headache is sudden and the worst ever, they are weak, confused or have a stiff neck or a rash, speech or sight changes, or it is no better in 3 days"
