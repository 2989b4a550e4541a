@source:NICE-NG5 @evidence:proposed
Feature: Questions about medicines, and the medicines review

  A question goes to the practice pharmacist; an effect that is severe, or of which nobody knows how bad it is, to the duty
  clinician. Reception never says whether to stop or take a medicine. Apart from the time for a severe effect and the
  practice pharmacist within three working days, the routes are proposals of this project.

  Rule: A question about a medicine

    Background:
      Given the problem is question about a medicine
      And reception has ruled out:
        | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine    |
        | a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever     |
        | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                       |
        | vomit with blood or like coffee grounds, or black, sticky poo like tar                                     |
        | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well     |
        | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium          |
        | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells |
        | a missed dose, or none left after today, of a medicine that must not be missed                             |

    Scenario Outline: An effect that is <name>
      Given <how bad it is>
      Then send them to the duty clinician within 2 hours
      And say "If the next dose is due before the clinician has rung you, ring us again before you take it."

      Examples:
        | name           | how bad it is                                                                |
        | severe         | the medicine has an effect that is severe or stops usual things              |
        | perhaps severe | it is not known whether the medicine has an effect that they can put up with |

    Scenario: An effect in a child under five
      Given the patient is under 5 years
      And the medicine has an effect that they can put up with
      Then send them to the duty clinician within 24 hours

    Scenario: An effect in a baby under three months
      Given the patient is under 3 months
      And the medicine has an effect that they can put up with
      Then send them to the duty clinician within 2 hours

    Scenario: A medicine in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the practice pharmacist within 24 hours
      And offer it by telephone
      And ask them to come back if "they have not rung by then, an effect gets worse, or anything about the pregnancy changes"

    Scenario Outline: <name>
      Given <what it is about>
      Then send them to the practice pharmacist within 3 working days
      And offer it by telephone
      And advise "With a medicine that was begun in the last weeks, the pharmacy that supplied it can also follow it up with you, free of charge."
      And ask them to come back if "nobody has rung by that day, the effect gets worse, or there is a rash, swelling, bleeding or trouble breathing (ring 999)"

      Examples:
        | name                                | what it is about                                            |
        | An effect that they can put up with | the medicine has an effect that they can put up with        |
        | A question only                     | the question is only about how to take or keep the medicine |

  Rule: The medicines review

    Background:
      Given the problem is medicines review

    Scenario: A planned medicines review
      Then send them to the practice pharmacist on a planned date
      And allow 15 minutes
      And offer it by telephone
      And advise "Have all the medicines and the last blood pressure readings in front of you. Order what you need meanwhile as usual."

    # Sooner than the planned date: many medicines harm frail people most.
    @source:NHS-England-Network-Contract-DES
    Scenario: Many medicines or frail
      Given any of these:
        | they take 10 regular medicines or more                 |
        | the clinical frailty scale is 5 or more                |
        | the electronic frailty index counts 9 deficits or more |
      Then send them to the practice pharmacist as a routine
      And allow 30 minutes
      And advise "Have all the medicines in front of you, also those that you buy. Somebody who helps you with them may listen in. Order what you need meanwhile as usual."
