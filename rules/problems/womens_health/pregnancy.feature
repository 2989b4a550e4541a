@evidence:proposed
Feature: A new pregnancy, or one that is not wanted

  Booking, and the wish to end it. The red flags act first. The routes are a proposal of this project.

  @source:NICE-NG201
  Rule: A new pregnancy

    Background:
      Given the problem is new pregnancy
      And reception has ruled out:
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                      |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                               |
        | bleeding or spotting in the first 20 weeks of pregnancy                                                 |
        | any bleeding from 20 weeks of pregnancy                                                                 |
        | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                    |

    # The practice pharmacist may take the place of the duty clinician when no clinician is free.
    Scenario: A medicine that may harm an unborn baby
      Given any of these:
        | they take a medicine that may harm an unborn baby                         |
        | it is not known whether they take a medicine that may harm an unborn baby |
      Then send them to the duty clinician within 24 hours
      And also send them to maternity triage within 14 days
      And advise "Do not stop the medicine by yourself: a clinician will ring you today. Take folic acid."

    Scenario: An illness that needs a plan
      Given any of these:
        | they have an illness or family history that needs a doctor's plan in pregnancy                         |
        | it is not known whether they have an illness or family history that needs a doctor's plan in pregnancy |
      Then send them to a GP within 3 working days
      And also send them to maternity triage within 14 days
      And say "The GP will look at your medicines, and whether you need the stronger folic acid."
      And ask them to come back if "there is bleeding, pain in the tummy or at the tip of the shoulder, a faint, or sickness that keeps no fluid down"

    # The aim is a first visit to the midwife before 10 weeks.
    Scenario: Booking soon
      Given any of these:
        | the pregnancy is 8 weeks or more                |
        | it is not known how many weeks the pregnancy is |
      Then send them to maternity triage within 3 working days
      And say "Ring the midwives or use their form online, today if you can: you can refer yourself."
      And advise "Take 400 micrograms of folic acid a day until 12 weeks. Drink no alcohol, and do not smoke. If you are not sure that you want to go on, tell me: I can help with that too."
      And ask them to come back if "there is bleeding, pain in the tummy or at the tip of the shoulder, a faint, or sickness that keeps no fluid down"

    Scenario: Booking
      Given the pregnancy is less than 8 weeks
      Then send them to maternity triage within 14 days
      And say "Ring the midwives or use their form online: you can refer yourself. The first visit should be before 10 weeks."
      And advise "Take 400 micrograms of folic acid a day until 12 weeks. Drink no alcohol, and do not smoke. If you are not sure that you want to go on, tell me: I can help with that too."
      And ask them to come back if "there is bleeding, pain in the tummy or at the tip of the shoulder, a faint, or sickness that keeps no fluid down"

  @source:NICE-NG140
  Rule: Request for an abortion

    # The person may refer herself, and no GP has to agree first. The project has no abortion service among its destinations yet.
    Background:
      Given the problem is request for an abortion
      And reception has ruled out:
        | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint   |
        | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness            |
        | bleeding or spotting in the first 20 weeks of pregnancy                              |
        | a sexual assault or rape, lately, or at any time without help since                  |
        | harm, threats or control by a partner, former partner or somebody in the family      |
        | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

    Scenario: Abortion
      Then send them to a GP within 24 hours
      And offer it by telephone
      And say "This is private, and it is your choice. You can ring the abortion service yourself today: I will give you the number. If you would rather speak to a GP first, one will ring you."
      And ask them to come back if "the service cannot see them within a week, there is pain or bleeding, or they change their mind"
