@source:NHS.uk-diarrhoea-and-vomiting @source:NICE-CG84 @evidence:proposed
Feature: Vomiting

  A bug that makes people sick is mostly over in two days. Vomiting is also how many dangerous illnesses begin, so
  the red flags are many. Forceful vomiting after feeds is not asked: every baby under three months has a clinician within two
  hours. Morning sickness is a problem of its own. The routes are proposals of this project.

  Background:
    Given the problem is vomiting
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding       |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | a swollen tummy with vomiting, and no poo or wind passed                                                          |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more    |
      | Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids                |
      | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness           |
      | green or bloody vomit in a child                                                                                  |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours                  |
      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |

  Rule: Some people need a clinician

    Scenario: Vomiting with diabetes, kidneys, heart failure or frailty
      Given any of these:
        | they have diabetes, kidney disease or heart failure, or are frail                         |
        | it is not known whether they have diabetes, kidney disease or heart failure, or are frail |
      Then send them to the duty clinician within 2 hours

    Scenario: A child who keeps nothing down
      Given the patient is under 16 years
      And any of these:
        | they cannot keep any drinks down                         |
        | it is not known whether they cannot keep any drinks down |
      Then send them to the duty clinician within 6 hours

    # The sources say 24 to 48 hours for a child. The earlier time is taken under five years.
    Scenario Outline: A child who is still sick: <name>
      Given the patient is <how old>
      And any of these:
        | it has lasted <days> days or more      |
        | it is not known how long it has lasted |
      Then send them to the duty clinician within 6 hours

      Examples:
        | name            | how old                | days |
        | under five      | under 5 years          | 1    |
        | from five years | between 5 and 15 years | 2    |

    Scenario: An adult who keeps nothing down
      Given the patient is 16 years or older
      And any of these:
        | they cannot keep any drinks down                         |
        | it is not known whether they cannot keep any drinks down |
      Then send them to a GP within 24 hours

    # Vomiting late in pregnancy can be more than a bug. This rests on the record, so nobody is asked.
    Scenario: Vomiting in a recorded pregnancy
      Given the record shows a pregnancy now
      Then send them to a GP within 24 hours
      And ask them to come back if "drinks do not stay down, there is a headache, changed sight, tummy pain, a fever or bleeding, or the baby moves less"

    Scenario: Sick for two days
      Given the patient is 16 years or older
      And any of these:
        | it has lasted 2 days or more           |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours

  Rule: Everybody else

    Scenario: Sick for a short time, and drinks stay down
      Given the patient is 1 year or older
      Then send them to self-care with advice
      And advise "Take small sips often, and go on with breast or bottle feeds. Eat when they feel able. A pharmacy sells salts to mix with water."
      And advise "Wash hands with soap. Stay off work and school until 48 hours after they were last sick. Do a pregnancy test if there is any doubt."
      And advise "If they take the contraceptive pill, it may not have worked: ask a pharmacist."
      And advise "If they take water tablets, or tablets for the heart, blood pressure or diabetes, ask the practice today what to do with them."
      And ask them to come back if "drinks do not stay down, the vomit is green or bloody, there is bad pain, a stiff neck, a bad headache, no urine for 12 hours or drowsiness, or it is no better in 48 hours (a child under five: 24 hours)"
