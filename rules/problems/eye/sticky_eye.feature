@source:NHS.uk-conjunctivitis @source:UKHSA @evidence:proposed
Feature: Sticky or watery eye

  Under 28 days a sticky eye can be a serious infection: a clinician within two hours, in the general rules, and a red flag.
  Drops are sold from two years, so younger children see a clinician. The routes are proposals of this project.

  Background:
    Given the problem is sticky or watery eye
    And reception has ruled out:
      | a newborn baby with swollen, red or pus-filled eyes                                                        |
      | a chemical, bleach, lime or cement in the eye                                                              |
      | sudden loss of all or part of their sight, even if it has come back                                        |
      | a very painful red eye with headache, rings round lights, blurred sight or vomiting                        |
      | a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                        |
      | a rash of blisters on the forehead or nose with eye pain, a red eye or blurred sight                       |
      | a swollen, red or darkened eyelid with a fever, pain on moving the eye, a bulging eye or worse sight       |
      | a spreading rash with a fever and a cough or red eyes in somebody not vaccinated or near a case of measles |
      | a fever of five days or more in a young child                                                              |

  Rule: Some people need a clinician

    Scenario: Sticky eye and a weak immune system
      Given the patient has a weak immune system
      Then send them to a GP within 24 hours

    Scenario: Sticky eye at one year
      Given the patient is between 12 and 23 months
      Then send them to the minor illness clinician within 24 hours

  # The general rules for coming back leave eyes alone: the optometrist looks afresh, not the pharmacist again.
  Rule: An optometrist sees what may threaten sight

    @source:NHS-urgent-eye-service-pages
    Scenario Outline: <name>
      Given <what is so>
      Then send them to the optometrist within 24 hours
      And advise "Leave contact lenses out, and take them with you. Do not rub the eye. Do not drive if your sight is affected."
      And ask them to come back if "the pain or the sight gets worse, there is a headache or vomiting, or the optometrist cannot see you within a day"

      Examples:
        | name                                         | what is so                                                                                                   |
        | Sticky eye with pain, light or sight         | the eye hurts, light hurts it, or sight has changed                                                          |
        | Nobody knows about pain in the sticky eye    | it is not known whether the eye hurts, light hurts it, or sight has changed                                  |
        | Sticky eye with lenses, a knock or a scratch | they wear contact lenses, or the eye was knocked or scratched or has something in it                         |
        | Nobody knows about lenses or a knock         | it is not known whether they wear contact lenses, or the eye was knocked or scratched or has something in it |

    Scenario Outline: <name>
      Given <what is so>
      Then send them to the optometrist within 3 working days
      And ask them to come back if "the eye hurts, light hurts it, sight changes or the lid swells"

      Examples:
        | name                                    | what is so                                                           |
        | Sticky eye for a week                   | it has lasted 7 days or more                                         |
        | Nobody knows how long the eye is sticky | it is not known how long it has lasted                               |
        | Sticky eye no better after treatment    | they have tried a pharmacist or self-care for this and are no better |
        | Third contact about a sticky eye        | this problem has had 3 contacts or more                              |

  Rule: From two years a pharmacist can help

    Scenario: Sticky eye without pain
      Given the patient is 2 years or older
      Then send them to the community pharmacist within 24 hours
      And advise "Clean the eye with cooled boiled water, do not rub it, and wash hands often. There is no need to stay off school."
      And ask them to come back if "the eye hurts, light hurts it, sight changes, the lid swells, or it is no better in 7 days"
