@source:NHS.uk-high-temperature-adults @evidence:proposed
Feature: Fever in an adult

  A short fever with a clear cause in a healthy adult needs rest and drinks. Age, other illness, pregnancy, and a fever that
  nothing explains or that lasts need a clinician the same day. The routes are a proposal of this project.
  The flags of one place (skin, joint, throat, ear, eye, urine) are left to the problems of that place.
  Somebody under 16 belongs in fever in a child, and is never sent to self-care from here.

  Background:
    Given the problem is fever in an adult
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | sickle cell disease with severe pain, a fever, a chest symptom, a lasting erection or a sign of stroke            |

  Rule: Some adults with a fever need a clinician

    # The same six hours as the general rule for a pregnancy that the record shows.
    Scenario: Pregnant
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to the duty clinician within 6 hours
      And advise "Ring maternity triage as well if the waters have gone, there is pain or bleeding, or the baby moves less."

    Scenario: Under 16 years
      Given the patient is under 16 years
      Then send them to the duty clinician within 2 hours

    Scenario: From 65 years
      Given the patient is 65 years or older
      Then send them to a GP within 24 hours
      And ask them to come back if "they cannot drink or feel much worse. Confusion, breathlessness, a stiff neck or spots that do not fade: ring 999"

    Scenario: Long-term illness
      Given any of these:
        | they have a long-term illness that makes a fever riskier                         |
        | it is not known whether they have a long-term illness that makes a fever riskier |
      Then send them to a GP within 24 hours
      And ask them to come back if "they cannot drink or feel much worse. Confusion, breathlessness, a stiff neck or spots that do not fade: ring 999"

    Scenario: Two days of fever that nothing explains
      Given any of these:
        | nothing explains the fever                         |
        | it is not known whether nothing explains the fever |
      And it has lasted 2 days or more
      And the patient is 16 years or older
      Then send them to a GP within 24 hours
      And ask them to come back if "they cannot drink or feel much worse. Confusion, breathlessness, a stiff neck or spots that do not fade: ring 999"

    # The source says over three days. The earlier day is the more cautious one, as with a cough or a cold.
    Scenario: Three days of fever
      Given any of these:
        | it has lasted 3 days or more           |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours
      And ask them to come back if "they cannot drink or feel much worse. Confusion, breathlessness, a stiff neck or spots that do not fade: ring 999"

  Rule: Everybody else

    Scenario: A short fever
      Given the patient is 16 years or older
      Then send them to self-care with advice
      And advise "Rest, drink plenty, and take paracetamol if they normally can. A fever is the body's way of fighting an infection."
      And ask them to come back if "it lasts three days, they cannot drink, feel much worse, or it hurts in one place (passing urine, the side, the skin, a joint). Confusion, breathlessness, a stiff neck or spots that do not fade: ring 999"
