Feature: Red flags to rule out: Mouth and teeth

  The red flags that reception must rule out, problem by problem. When one of them was asked and nobody knows, a clinician speaks
  to the person within the hour. A flag that is taken off a problem breaks its claim here: change both, and say why in the changelog.

  Scenario: Toothache
    Given the problem is toothache
    And any of these:
      | it is not known whether there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow   |
      | it is not known whether there is heavy bleeding from the mouth that does not stop                                                                  |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well            |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Dental abscess
    Given the problem is dental abscess
    And any of these:
      | it is not known whether there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow   |
      | it is not known whether there is illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | it is not known whether there is an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | it is not known whether there is an infection or fever in somebody with a weak immune system                                                       |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Broken or loose tooth, crown or filling
    Given the problem is broken or loose tooth, crown or filling
    And any of these:
      | it is not known whether there is an adult tooth that has been knocked out                                                                        |
      | it is not known whether there is heavy bleeding from the mouth that does not stop                                                                |
      | it is not known whether there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow |
      | it is not known whether there is a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force            |
      | it is not known whether there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding     |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Mouth ulcer
    Given the problem is mouth ulcer
    And any of these:
      | it is not known whether there is a mouth ulcer, neck lump or hoarse voice for three weeks or more, or a patch or lump in the mouth              |
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells     |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell  |
      | it is not known whether there is a rash after a new medicine with blisters, peeling skin, sore eyes or mouth, a swollen face or a fever         |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                   |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Oral thrush
    Given the problem is oral thrush
    And any of these:
      | it is not known whether there is a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells     |
      | it is not known whether there is chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell  |
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |
      | it is not known whether there is a baby who has fed less than half as much as usual for a day, or has had no feed for eight hours               |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                      |
    Then they are always sent at least to a clinician within 1 hour

  Scenario: Teething
    Given the problem is teething
    And any of these:
      | it is not known whether there is an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely  |
      | it is not known whether there is a temperature of 38 or more, or feeling hot, in a baby under three months                                       |
      | it is not known whether there is a temperature of 39 or more in a baby of three to six months                                                    |
      | it is not known whether there is a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                    |
      | it is not known whether there is a child who is floppy, makes no response, has stopped smiling or is hard to wake                                |
      | it is not known whether there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow |
    Then they are always sent at least to a clinician within 1 hour
