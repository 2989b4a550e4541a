@source:ELR-operating-framework-2014
Feature: The hospital: waiting, questions, and coming home

  A contact point for unfinished hospital matters is a founding idea. What happens after a stay in hospital is a proposal of
  this project.

  Rule: Waiting for a referral, or a question for the hospital

    @evidence:founding
    Scenario: A question for the hospital
      Given the problem is one of:
        | waiting for a referral    |
        | question for the hospital |
      Then send them to the hospital contact point by the next working day
      And say "The hospital holds this: I will give you the number of that clinic. You need no GP appointment for it. If you cannot reach them, tell me."
      And ask them to come back if "they get worse while they wait, or nobody has answered by that day"

    # A referral that was lost on the way must not wait for a patient to ask twice.
    @evidence:proposed
    Scenario: An urgent referral
      Given the problem is waiting for a referral
      And any of these:
        | the referral is urgent, or is to check for cancer                         |
        | it is not known whether the referral is urgent, or is to check for cancer |
      Then send them to the practice office within 24 hours
      And say "I will check today that it was sent and that the hospital has it, and will ring you back."
      And also send them to the hospital contact point within 24 hours
      And tell the clinician who made the referral
      And ask them to come back if "they have heard nothing by tomorrow, or get worse while they wait"

  @source:NICE-NG27 @evidence:proposed
  Rule: Just out of hospital

    Background:
      Given the problem is just out of hospital
      And reception has ruled out:
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
        | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
        | one calf or thigh that is newly swollen, or newly painful and warm                                                |
        | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy     |
        | a missed dose, or none left after today, of a medicine that must not be missed                                    |

    Scenario: Medicines after hospital
      Then send them to the practice pharmacist within 7 days
      And offer it by telephone
      And advise "Have the hospital's letter and all the medicines in front of you, old and new."
      And ask them to come back if "you are not sure what to take, will run out of anything, or do not feel right"

    Scenario: Medicines after hospital run out within two days
      Given any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the practice pharmacist within 24 hours
      And offer it by telephone
      And ask them to come back if "nobody has rung by then, or you would miss a dose: ring NHS 111 when we are shut"

    Scenario: Frail or high stream after hospital
      Given any of these:
        | the stream is high                                     |
        | the clinical frailty scale is 5 or more                |
        | the electronic frailty index counts 9 deficits or more |
      Then send them to the named GP within 3 working days
      And also send them to the practice pharmacist within 7 days
      And tell the complex care team

    # Sooner than the rule above, which would otherwise win over the pharmacist's day.
    Scenario: Frail or high stream, and medicines run out within two days
      Given any of these:
        | the stream is high                                     |
        | the clinical frailty scale is 5 or more                |
        | the electronic frailty index counts 9 deficits or more |
      And any of these:
        | the medicine lasts another 2 days or less   |
        | it is not known how long the medicine lasts |
      Then send them to the named GP within 24 hours
      And also send them to the practice pharmacist within 24 hours
      And tell the complex care team

    # Their medicines are part of it, and may be running out. The clinician can call the response team that comes to the home within two hours.
    Scenario: Cannot cope at home after hospital
      Given any of these:
        | they cannot cope at home since they left hospital                         |
        | it is not known whether they cannot cope at home since they left hospital |
      Then send them to the duty clinician within 24 hours
      And also send them to the practice pharmacist within 24 hours
      And tell the care co-ordinator
