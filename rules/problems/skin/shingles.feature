@source:NHS-England-Pharmacy-First-2024
Feature: Shingles

  Treatment works best in the first 72 hours of the rash, so nobody waits longer than a day. Whether it is
  shingles and who needs tablets is the pharmacist's or the clinician's work. The times for clinicians are
  proposals of this project.

  Background:
    Given the problem is shingles
    And reception has ruled out:
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | one side of the face that has newly dropped, with nothing else wrong                                              |
      | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                              |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |

  Rule: From 18 years a community pharmacist can help

    @evidence:re-read
    Scenario: Pharmacy First
      Given the patient is 18 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Go today if you can: treatment works best in the first three days of the rash."
      And advise "Keep the rash covered and dry. Until it is crusted, keep away from babies, pregnant women and people with a weak immune system."
      And ask them to come back if "the rash reaches the eye or the face, it spreads to another part of the body, there is a fever, a stiff neck, weakness or confusion, or new blisters come after a week"

  Rule: Some people need a clinician

    # Blisters on the forehead or nose with a bad eye are a red flag. Without eye symptoms it is still urgent.
    @evidence:proposed
    Scenario: On the face, or in more than one part of the body
      Given any of these:
        | the shingles is on the face, the ear or near the eye, or in more than one part of the body                         |
        | it is not known whether the shingles is on the face, the ear or near the eye, or in more than one part of the body |
      Then send them to the duty clinician within 6 hours

    @evidence:re-read
    Scenario Outline: <name>
      Given <what is so>
      Then send them to the duty clinician within 24 hours

      Examples:
        | name                                   | what is so                                                  |
        | Pregnant                               | the patient is pregnant or might be                         |
        | Nobody knows whether they are pregnant | it is not known whether the patient is pregnant or might be |
        | Under 18                               | the patient is under 18 years                               |

    # "It has lasted" may count days of pain before the rash, so this is the same day, not later.
    @evidence:proposed
    Scenario Outline: <name>
      Given the patient is 18 years or older
      And <what is so>
      Then send them to a GP within 24 hours

      Examples:
        | name                        | what is so                                                           |
        | More than seven days        | it has lasted 8 days or more                                         |
        | Shingles after a first plan | they have tried a pharmacist or self-care for this and are no better |
