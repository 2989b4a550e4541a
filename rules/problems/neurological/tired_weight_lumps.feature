@evidence:proposed
Feature: Tiredness, weight loss and lumps

  The routes are a proposal of this project. Signs that may be cancer have their own rules and come first.

  @source:NICE-CKS-tiredness
  Rule: Tired all the time

    Background:
      Given the problem is tired all the time
      And reception has ruled out:
        | a thought of suicide, or that life is not worth living                                                                |
        | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin     |
        | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness     |
        | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more        |
        | vomit with blood or like coffee grounds, or black, sticky poo like tar                                                |
        | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove                    |
        | weight loss without trying and without a known cause, of about one part in twenty over a year                         |
        | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss        |
        | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely        |
        | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                          |
        | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |

    Scenario: Sleepy baby
      Given the patient is under 1 year
      Then send them to the duty clinician within 2 hours

    Scenario: Tired child under five
      Given the patient is under 5 years
      Then send them to a GP within 24 hours

    Scenario: Tired and breathless, pale, faint or feverish
      Given any of these:
        | with the tiredness they are short of breath, pale, faint or feverish                         |
        | it is not known whether with the tiredness they are short of breath, pale, faint or feverish |
      Then send them to a GP within 24 hours
      And ask them to come back if "they pass out, have chest pain, black poo or heavy bleeding, are short of breath at rest, or drowsy: ring 999"

    Scenario Outline: <name>
      Given <who>
      Then send them to a GP <when>
      And advise "Sleep at regular times, move a little every day, eat regular meals and drink less alcohol. Never drive when sleepy."
      And ask them to come back if "they lose weight, are short of breath, faint or feverish, have chest pain (ring 999), or feel that life is not worth living"

      Examples:
        | name                                      | who                                                                                                                                       | when           |
        | Tired child from five to 15               | the patient is between 5 and 15 years                                                                                                     | within 7 days  |
        | Tired with something else                 | with the tiredness there are heavy periods, pregnancy, a recent birth, a new medicine, or sleepiness at the wheel                         | within 7 days  |
        | Tired, and nobody knows what goes with it | it is not known whether with the tiredness there are heavy periods, pregnancy, a recent birth, a new medicine, or sleepiness at the wheel | within 7 days  |
        | Tired for four weeks                      | it has lasted 28 days or more                                                                                                             | within 14 days |
        | Tired, and nobody knows how long          | it is not known how long it has lasted                                                                                                    | within 14 days |
        | Tired from 65                             | the patient is 65 years or older                                                                                                          | within 14 days |

    Scenario: Tired for less than four weeks and well
      Given the patient is between 16 and 64 years
      And it has lasted less than 28 days
      And nothing else goes with the tiredness
      Then send them to self-care with advice
      And advise "Sleep at regular times, move a little every day, eat regular meals and drink less alcohol. If a period is late, do a pregnancy test. A pharmacist can check your medicines."
      And ask them to come back if "it lasts four weeks, they lose weight, are short of breath, faint or feverish, have chest pain (ring 999), or feel that life is not worth living"

  @source:NICE-NG12
  Rule: Unexplained weight loss

    Background:
      Given the problem is unexplained weight loss
      And reception has ruled out:
        | high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more |
        | new great thirst or passing a lot of urine in a child, perhaps with tiredness or weight loss                   |
        | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little              |
        | vomit with blood or like coffee grounds, or black, sticky poo like tar                                         |
        | a thought of suicide, or that life is not worth living                                                         |
        | Addison's disease or long-term steroids with vomiting, collapse, severe illness or missed steroids             |
        | a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
        | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |

    Scenario Outline: <name>
      Given <who>
      Then send them to a GP <when>
      And advise "Weigh them once a week on the same scales. Eat small meals often."
      And ask them to come back if "they are very thirsty and pass much urine, cannot eat or drink, vomit, bleed, faint, or get more tired and drowsy"

      Examples:
        | name                               | who                                                                                                            | when                  |
        | Weight loss in a baby              | the patient is under 1 year                                                                                    | within 24 hours       |
        | Weight loss and ill                | with the weight loss they feel ill, have a fever or night sweats, vomit, or cannot eat                         | within 24 hours       |
        | Weight loss, not known whether ill | it is not known whether with the weight loss they feel ill, have a fever or night sweats, vomit, or cannot eat | within 24 hours       |
        | Weight loss in a child             | the patient is under 16 years                                                                                  | within 3 working days |
        | Weight loss in an adult            | the patient is 16 years or older                                                                               | within 7 days         |

  @source:NICE-NG12
  Rule: Lumps

    Background:
      Given the problem is lump under the skin
      And reception has ruled out:
        | a lump in the groin, navel or scar that is now hard or painful, or that cannot be pushed back                         |
        | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                         |
        | a lump in the neck, armpit or groin for six weeks, over 2 cm, or with night sweats, itch, fever or weight loss        |
        | a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth                     |
        | a lump in the breast or armpit, changed skin of the breast, or a nipple that leaks or has turned in                   |
        | a lump in a testicle, or a testicle that has grown or changed its shape                                               |
        | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays |

    # In children the source wants an urgent look at a growing lump: a GP in a day keeps it.
    Scenario Outline: <name>
      Given the patient is <age>
      And any of these:
        | the lump is growing, hard, deep or painful, or bigger than 4 centimetres                         |
        | it is not known whether the lump is growing, hard, deep or painful, or bigger than 4 centimetres |
      Then send them to a GP <when>
      And advise "Do not press or squeeze it. Measure it once a week."
      And ask them to come back if "it grows quickly, hurts, turns hot, or they lose weight, sweat at night or have a fever"

      Examples:
        | name                         | age               | when            |
        | Growing or large lump, adult | 16 years or older | within 7 days   |
        | Growing or large lump, child | under 16 years    | within 24 hours |

    Scenario: Hot lump or pus
      Given any of these:
        | the lump is hot, or full of pus                         |
        | it is not known whether the lump is hot, or full of pus |
      Then send them to a GP within 24 hours
      And advise "Do not squeeze it. Keep it clean and covered, and use a warm wet cloth."
      And ask them to come back if "the redness or soreness spreads, they have a fever or shivering, or feel very ill"

    Scenario: Small soft lump
      Given the lump is small and soft, does not hurt and does not grow
      Then send them to a GP within 14 days
      And advise "Do not press or squeeze it. Measure it once a week."
      And ask them to come back if "it grows, gets hard, hurts or turns hot, or they lose weight, sweat at night or have a fever"
