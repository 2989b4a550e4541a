@evidence:proposed
Feature: Sickness, and other problems in pregnancy

  The red flags act first. The routes are a proposal of this project.

  @source:NHS.uk-morning-sickness
  Rule: Sickness in pregnancy

    Background:
      Given the problem is sickness in pregnancy
      And reception has ruled out:
        | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness     |
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                          |
        | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth |
        | a urine problem with fever or shivering, pain in the side or back, or vomiting                              |

    Scenario: Not coping with the sickness
      Given any of these:
        | they cannot cope with the sickness, or it began after 11 weeks or comes with pain, fever or headache                         |
        | it is not known whether they cannot cope with the sickness, or it began after 11 weeks or comes with pain, fever or headache |
      Then send them to a GP within 24 hours
      And ask them to come back if "they keep no fluid down for a day, pass no urine for 8 hours, or are faint"

    Scenario: Coping with the sickness
      Given the patient is between 16 and 55 years
      Then send them to the community pharmacist within 24 hours
      And advise "Small dry meals, small sips often, rest, and ginger help some people. It mostly passes by 16 to 20 weeks."
      And ask them to come back if "they keep no fluid down for a day, pass no urine for 8 hours, lose weight, or have pain or a fever"

  @source:NICE-NG201
  Rule: Another problem in pregnancy

    Background:
      Given the problem is another problem in pregnancy
      And reception has ruled out:
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                         |
        | any bleeding from 20 weeks of pregnancy                                                                           |
        | a baby in the womb that moves less than usual or differently, or has stopped moving                               |
        | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth       |
        | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy                 |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
        | contact with, or a rash of, chickenpox, shingles, measles or slapped cheek in pregnancy                           |
        | one calf or thigh that is newly swollen, or newly painful and warm                                                |
        | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |

    # Itching and light bleeding before 20 weeks have red flags too, but with more time than these two rules. So nobody is asked twice.
    Scenario: The pregnancy itself
      Given any of these:
        | it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements                         |
        | it is not known whether it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements |
      And any of these:
        | the pregnancy is past its first 20 weeks                                                                       |
        | it is not known whether the pregnancy is in its first 20 weeks                                                 |
        | it is not known whether it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements |
      Then send them to maternity triage within 6 hours
      And say "Ring the maternity triage line now: a midwife answers at any hour."

    # Most midwives' lines begin at 16 to 20 weeks. Before, the early pregnancy unit sees people whom a clinician sends.
    @source:NICE-NG126
    Scenario: The pregnancy itself, in the first 20 weeks
      Given it is pain, bleeding, fluid, itching, swelling, blood pressure or the baby's movements
      And the pregnancy is in its first 20 weeks
      Then send them to the duty clinician within 6 hours
      And say "A clinician will ring you and, if it is needed, arrange the early pregnancy unit."
      And ask them to come back if "the bleeding soaks a pad in an hour, they faint, or the tummy or the tip of the shoulder hurts: ring 999"

    Scenario: Ill in pregnancy
      Given any of these:
        | the patient feels ill in themselves                         |
        | it is not known whether the patient feels ill in themselves |
      Then send them to the duty clinician within 6 hours

    Scenario: Another illness or worry in pregnancy
      Given it is another illness or a worry about health
      Then send them to a GP within 24 hours
      And say "If it has a name of its own, such as a cough or a rash, I will ask you the questions about that as well."

    Scenario: Minor ailment in pregnancy
      Given it is a minor ailment such as a cold, heartburn, piles or constipation
      Then send them to the community pharmacist within 24 hours
      And advise "Tell the pharmacist that you are pregnant and how many weeks. Do not take ibuprofen."

    Scenario: Question about the planned care
      Given it is a question about appointments, scans, forms or planned care
      Then send them to maternity triage within 7 days
      And say "Your midwife's own number is on your notes or in the maternity app. Use it rather than the urgent line."
