@source:NICE-NG136 @evidence:proposed
Feature: High blood pressure reading

  One high reading in a well person is checked again at home or over a day before anybody treats it. 180 or more over anything, or
  anything over 120 or more, is a red flag. The routes are a proposal of this project.

  Background:
    Given the problem is high blood pressure reading
    And reception has ruled out:
      | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                              |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth       |

  Rule: A reading of 140 over 90 or more

    Background:
      Given any of these:
        | the reading is 140 to 159, or 90 to 109                       |
        | the reading is 160 or more, or 110 or more                    |
        | it is not known whether the reading is under 140 and under 90 |

    # In pregnancy 140 over 90 is assessed the same day, and 160 over 110 in hospital at once.
    @source:NICE-NG133
    Scenario: High reading in pregnancy
      Given any of these:
        | they are pregnant, might be, or gave birth in the last six weeks                         |
        | it is not known whether they are pregnant, might be, or gave birth in the last six weeks |
      Then send them to maternity triage within 6 hours
      And ask them to come back if "there is a bad headache, changed sight, pain under the ribs, vomiting or sudden swelling: ring maternity triage at once"

    @source:NICE-NG133
    Scenario: Very high reading in pregnancy
      Given they are pregnant, might be, or gave birth in the last six weeks
      And the reading is 160 or more, or 110 or more
      Then send them to maternity triage to arrive within 1 hour

    Scenario: Very high reading under 18
      Given the patient is under 18 years
      And the reading is 160 or more, or 110 or more
      Then send them to a GP within 24 hours

    Scenario: High reading under 18
      Given the patient is under 18 years
      Then send them to a GP within 7 days

  # Whatever the reading says: illness is not treated with advice on how to measure.
  Rule: Unwell with the reading

    Scenario: Blood pressure reading and unwell
      Given any of these:
        | they have a headache, changed sight, breathlessness, dizziness or confusion with the reading                         |
        | it is not known whether they have a headache, changed sight, breathlessness, dizziness or confusion with the reading |
      Then send them to a GP within 24 hours
      And ask them to come back if "there is chest pain, a severe headache, lost sight, weakness or muddled speech: ring 999"

  Rule: A well adult

    Background:
      Given the patient is 18 years or older

    # The facts give the practice nurse or a pharmacist. A pharmacy check is for people of 40 or over without known high
    # blood pressure, and may be offered instead.
    Scenario: High reading in a well adult
      Given any of these:
        | the reading is 140 to 159, or 90 to 109    |
        | the reading is 160 or more, or 110 or more |
      Then send them to the practice nurse within 14 days
      And say "The nurse will lend you a monitor or check it over a day. From 40 years, if nobody has told you that you have high blood pressure, a pharmacy can do this too."
      And advise "Sit still for five minutes and measure twice, morning and evening, and write it down. Keep taking your tablets. Less salt and alcohol help."
      And ask them to come back if "a reading is 180 or more over anything, or anything over 120 or more; with chest pain, a severe headache, lost sight or weakness, ring 999"

    Scenario: Nobody knows the reading
      Given it is not known whether the reading is under 140 and under 90
      Then send them to the practice nurse within 3 working days
      And ask them to come back if "a reading is 180 or more over anything, or anything over 120 or more; with chest pain, a severe headache, lost sight or weakness, ring 999"

  Rule: A reading that is not high

    Scenario: Reading under 140 over 90
      Given the reading is under 140 and under 90
      Then send them to self-care with advice
      And advise "This is not a high reading. Measure again in some weeks, sitting still, and keep any planned check. Keep taking your tablets."
      And ask them to come back if "two readings are 140 or more over anything, or anything over 90 or more, or they feel unwell"
