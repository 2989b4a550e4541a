@source:NHS.uk-diarrhoea-and-vomiting @source:NICE-CG84 @evidence:proposed
Feature: Diarrhoea

  Most diarrhoea is over within a week and needs drinks, rest and clean hands. The routes are proposals of this project.
  A weak immune system, a long-term condition and a child under one year are in the general rules.

  Background:
    Given the problem is diarrhoea
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |
      | vomit with blood or like coffee grounds, or black, sticky poo like tar                                            |
      | bleeding from the bottom that does not stop, or comes with large clots or faintness                               |
      | sudden or constant severe tummy pain, a hard tummy, or tummy pain with fainting                                   |
      | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | waves of screaming in a small child who goes pale and draws up the legs, or passes blood or jelly                 |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |

  Rule: Some people need a clinician

    Scenario Outline: <name>
      Given any of these:
        | <finding>                         |
        | it is not known whether <finding> |
      Then send them to a GP within 24 hours

      Examples:
        | name                                              | finding                                                                                                    |
        | Blood, high fever or drinks that do not stay down | the diarrhoea comes with blood, a high fever, or drinks that do not stay down                              |
        | Antibiotics, hospital, stoma or frail             | they had antibiotics or a hospital stay in the last 8 weeks, have a stoma or a bowel disease, or are frail |

    # The sources say five to seven days for a child. The earlier day is the more cautious one.
    Scenario: A child after five days
      Given the patient is under 16 years
      And any of these:
        | it has lasted 5 days or more           |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours

    Scenario: Diarrhoea for a week
      Given any of these:
        | it has lasted 7 days or more           |
        | it is not known how long it has lasted |
      Then send them to a GP within 3 working days

  Rule: Everybody else

    Scenario: Diarrhoea under a week, and well
      Given the patient is 1 year or older
      Then send them to self-care with advice
      And advise "Take small sips often, and go on with breast or bottle feeds. A pharmacy sells salts to mix with water."
      And advise "Wash hands with soap. Stay off work, school and swimming until 48 hours after the last loose poo. Tell the employer if they handle food or care for people."
      And advise "If they take water tablets, or tablets for the heart, blood pressure or diabetes, ask the practice today what to do with them."
      And advise "No medicine to stop diarrhoea under 12 years, with blood, or with a fever."
      And ask them to come back if "there is blood, a fever, bad tummy pain, no urine for 12 hours or drowsiness, drinks do not stay down, or it lasts 7 days (a child: 5 days)"
