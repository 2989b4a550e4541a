@source:local-policy @evidence:proposed
Feature: Checks and blood tests

  Planned work for the health care assistant. The times are proposals of this project.

  Rule: Health checks

    Scenario: New patient check
      Given the problem is new patient check
      Then send them to the health care assistant as a routine
      And advise "Bring a list of your medicines and of past illnesses. If a medicine runs out soon, tell me now."

    @source:NHS-health-check-programme @evidence:general
    Scenario: NHS health check
      Given the problem is NHS health check
      And the patient is between 40 and 74 years
      And any of these:
        | they had no such check in the last five years, and have no condition that is reviewed each year                    |
        | it is not known whether they had this check in the last five years, or have a condition that is reviewed each year |
      Then send them to the health care assistant as a routine

    @source:NHS-health-check-programme @evidence:general
    Scenario: No NHS health check due
      Given the problem is NHS health check
      And any of these:
        | the patient is under 40 years                                                              |
        | the patient is 75 years or older                                                           |
        | they had this check in the last five years, or have a condition that is reviewed each year |
      Then send them to self-care with advice
      And say "The check is for people from 40 to 74, every five years, who have no yearly review for their heart, kidneys, diabetes or blood pressure."
      And advise "If a yearly review is due, tell me: that is a different booking. Many pharmacies check the blood pressure free of charge from 40 years."
      And ask them to come back if "they have any symptom, or a close relative had a heart attack or a stroke at a young age"

  Rule: Blood tests

    Background:
      Given the problem is blood test booking

    Scenario: Blood test
      Given a clinician has asked for the blood test, and there is no hurry
      And the patient is 12 years or older
      Then send them to the health care assistant within 14 days
      And say "I will tell you whether you must not eat before it. If the form names a day, I will book that day."

    Scenario: Urgent blood test
      Given a clinician has asked for the blood test to be urgent
      And the patient is 12 years or older
      Then send them to the health care assistant within 24 hours
      And say "If we have no time left, I will ask the duty clinician where it can be done today."

    # Health care assistants seldom take blood from small children.
    Scenario Outline: Blood test under 12 years, <name>
      Given <request>
      And the patient is under 12 years
      Then send them to the practice nurse <when>
      And say "Some children have their blood taken at the children's clinic of the hospital. If so, the nurse will book that. Ask us for numbing cream."

      Examples:
        | name     | request                                                         | when            |
        | no hurry | a clinician has asked for the blood test, and there is no hurry | within 14 days  |
        | urgent   | a clinician has asked for the blood test to be urgent           | within 24 hours |

    Scenario: Nobody asked for the blood test
      Given no clinician has asked for the blood test
      Then send them to a GP within 14 days
      And offer it by telephone
      And say "A clinician has to decide which test helps. If it is for a symptom, tell me: I will ask you about that first."

    Scenario: Nobody knows who asked for the blood test
      Given it is not known whether no clinician has asked for the blood test
      Then send them to the practice office by the next working day
      And say "I will look for the request, and ring you back to book it."

  Rule: Blood pressure

    Background:
      Given the problem is blood pressure check
      And reception has ruled out:
        | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                        |
        | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |

    @source:NHS-pharmacy-blood-pressure-service @evidence:general
    Scenario: Blood pressure at the pharmacy
      Given the patient is 40 years or older
      And they are not known to have high blood pressure
      And the patient is not pregnant
      Then send them to the community pharmacist as a routine
      And advise "The pharmacy check is free. They send us the result, and can lend a monitor for a day."
      And ask them to come back if "a reading is 180 or more for the top number, or 120 or more for the bottom number: ring us at once, or 111 when we are shut"

    Scenario: Blood pressure here
      Given the patient is 18 years or older
      Then send them to the health care assistant as a routine
      And ask them to come back if "a reading is 180 or more for the top number, or 120 or more for the bottom number: ring us at once, or 111 when we are shut"

    # Their midwife may be sooner. The source names no pregnancy.
    Scenario: Blood pressure in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the practice nurse within 24 hours
      And ask them to come back if "there is a bad headache, changed sight, pain under the ribs, vomiting or sudden swelling: ring maternity triage at once"

    Scenario: Blood pressure under 18 years
      Given the patient is under 18 years
      Then send them to a GP within 14 days
