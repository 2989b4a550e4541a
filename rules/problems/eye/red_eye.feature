@source:NICE-CKS-red-eye @source:NHS-urgent-eye-service-pages
Feature: Red eye

  A red eye without pain goes to the pharmacist; anything that may threaten sight goes to an optometrist
  or a clinician. The routes are proposals of this project.

  Background:
    Given the problem is red eye
    And reception has ruled out:
      | a chemical, bleach, lime or cement in the eye                                                              |
      | something stuck in or through the eye, metal or glass at speed, blood in the eye, or an odd pupil          |
      | sudden loss of all or part of their sight, even if it has come back                                        |
      | a very painful red eye with headache, rings round lights, blurred sight or vomiting                        |
      | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                        |
      | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                       |
      | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight       |
      | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles |
      | a fever of five days or more in a young child                                                              |
      | a newborn baby with swollen, red or pus-filled eyes                                                        |

  Rule: Some people need a clinician

    @evidence:proposed
    Scenario Outline: <name>
      Given <operation>
      Then send them to the duty clinician within 2 hours
      And advise "Also ring the hospital eye clinic that treats this eye now, and tell them that it is red."

      Examples:
        | name                                           | operation                                                                                                               |
        | An eye after an operation, or under a hospital | the eye had an operation or an injection in the last three months, or a hospital is treating it                         |
        | Nobody knows whether the eye was operated on   | it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it |

    @evidence:proposed
    Scenario: Weak immune system
      Given the patient has a weak immune system
      Then send them to a GP within 24 hours

    @evidence:proposed
    Scenario: One year old
      Given the patient is between 12 and 23 months
      Then send them to the minor illness clinician within 24 hours

  Rule: An optometrist sees what may threaten sight

    @source:Signpost-facts-6.2 @evidence:re-read
    Scenario Outline: <name>
      Given <what is so>
      Then send them to the optometrist within 24 hours
      And advise "Leave contact lenses out, and take them with you. Do not rub the eye. Do not drive if your sight is affected."
      And ask them to come back if "the pain or the sight gets worse, there is a headache or vomiting, or the optometrist cannot see you within a day"

      Examples:
        | name                                    | what is so                                                                                                   |
        | Pain, light or sight                    | the eye hurts, light hurts it, or sight has changed                                                          |
        | Nobody knows about pain, light or sight | it is not known whether the eye hurts, light hurts it, or sight has changed                                  |
        | Contact lenses, a knock or a scratch    | they wear contact lenses, or the eye was knocked or scratched or has something in it                         |
        | Nobody knows about lenses or a knock    | it is not known whether they wear contact lenses, or the eye was knocked or scratched or has something in it |

    @evidence:proposed
    Scenario Outline: <name>
      Given <duration>
      Then send them to the optometrist within 3 working days
      And ask them to come back if "the eye hurts, light hurts it, sight changes or the lid swells"

      Examples:
        | name                                 | duration                               |
        | A week and no better                 | it has lasted 7 days or more           |
        | Nobody knows how long the eye is red | it is not known how long it has lasted |

    # The general rules for coming back leave eyes alone: the optometrist looks afresh, not the pharmacist again.
    @source:NHS-England-Jess-Rule-2025 @evidence:proposed
    Scenario: Red eye that comes back
      Given any of these:
        | they have tried a pharmacist or self-care for this and are no better |
        | this problem has had 3 contacts or more                              |
      Then send them to the optometrist within 3 working days
      And ask them to come back if "the eye hurts, light hurts it, sight changes or the lid swells"

  Rule: From two years a pharmacist can help

    @evidence:proposed
    Scenario: Red eye without pain
      Given the patient is 2 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Clean the eye with cooled boiled water, do not rub it, and wash hands often. There is no need to stay off school."
      And ask them to come back if "the eye hurts, light hurts it, sight changes, the lid swells, or it is no better in 7 days"
