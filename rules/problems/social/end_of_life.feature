@source:NICE-NG142 @evidence:proposed
Feature: Care near the end of life, and after a death

  People near the end of life have a plan and a team. A red flag comes first; short of that the team comes, and 999 is not
  the default. The routes are a proposal of this project.

  Rule: Care near the end of life

    Background:
      Given the problem is care near the end of life
      And reception has ruled out:
        | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life |
        | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                                  |
        | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell      |

    # The duty clinician too: the record may not say that the team knows them, and a team may not take a person whom it does
    # not know yet. Whoever hears first tells the other.
    Scenario: A symptom is worse
      Given any of these:
        | pain, sickness, breathing, restlessness or another symptom is worse than before                         |
        | it is not known whether pain, sickness, breathing, restlessness or another symptom is worse than before |
      Then send them to the palliative care team within 2 hours
      And also send them to the duty clinician within 2 hours
      And offer it at home
      And say "The palliative care team will ring you and come if needed. Have the care plan and the medicines kept at home to hand."
      And tell the named GP

    Scenario: The family cannot go on
      Given any of these:
        | the carer cannot go on today or tonight                         |
        | it is not known whether the carer cannot go on today or tonight |
      Then send them to the palliative care team within 2 hours
      And also send them to the home crisis response team within 2 hours
      And offer it at home

    # Pharmacies shut before the evening, so the prescription is written the same day.
    Scenario: A medicine or chart for the last days is missing
      Given any of these:
        | a medicine or a chart for the last days is missing, or will run out by tomorrow                         |
        | it is not known whether a medicine or a chart for the last days is missing, or will run out by tomorrow |
      Then send them to the named GP within 6 hours
      And also send them to the palliative care team within 6 hours

    Scenario: On the register, and nothing worse
      Given the patient is on the palliative care register
      Then send them to the palliative care team within 12 hours
      And say "The palliative care team will ring you today, and will follow your care plan."
      And tell the named GP

    Scenario: A plan for the end of life
      Then send them to the named GP within 24 hours
      And also send them to the palliative care team within 24 hours
      And offer it at home
      And allow 20 minutes

  @source:Medical-examiner-system-2024
  Rule: Death at home or in a care home

    Background:
      Given the problem is death at home or in a care home

    Scenario: A death that was not expected
      Given any of these:
        | the death was not expected, or was perhaps caused by an accident, violence or a drug, or is not certain                         |
        | it is not known whether the death was not expected, or was perhaps caused by an accident, violence or a drug, or is not certain |
      Then send them to 999 now
      And also send them to the duty clinician within 1 hour
      And say "I am so sorry. Ring 999 now: I will stay on the line. They will tell you what to do until the crew comes."
      And advise "Do not move anything. If you are not sure that they have died, say so to 999: they will help you to start resuscitation."

    Scenario: An expected death under 18
      Given the patient is under 18 years
      Then send them to the duty clinician within 1 hour
      And also send them to the safeguarding lead within 24 hours
      And say "I am so sorry. A clinician will ring you within the hour."

    # "The same day" in the source: 6 hours, so that a family does not wait into the night.
    Scenario: An expected death of an adult
      Then send them to a GP within 6 hours
      And also send them to the practice office within 24 hours
      And offer it at home
      And say "I am so sorry. A GP will ring you and come to confirm the death. There is no need to ring 999, and no need to hurry."
      And advise "Leave any pump or dressing as it is. If your faith asks for something special, tell us."

  @source:Medical-examiner-system-2024
  Rule: Papers after a death

    Background:
      Given the problem is papers after a death

    Scenario: A funeral within a few days
      Given the faith or the plans of the family ask for a funeral within a few days
      Then send them to the practice office within 6 hours
      And say "I am so sorry. We will ring you today about the certificate."

    Scenario: Papers, and no hurry
      Then send them to the practice office by the next working day
      And say "I am so sorry. A medical examiner checks every certificate and rings the family; then the death can be registered within five days."
      And advise "Tell Us Once informs most offices in one go. Grief support is there for you too: ask us at any time."
      And ask them to come back if "nobody has rung by that day, the funeral moves forward, or grief is too much to bear"
