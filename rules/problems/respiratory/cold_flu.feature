@source:NHS.uk @evidence:proposed
Feature: Cold or flu

  Self-care, unless something is out of the ordinary. Antivirals help people at risk when flu is
  about and only in the first two days. The engine does not know the season, so the rule holds
  all year: a practice may switch it off when flu is not about.

  Background:
    Given the problem is cold or flu
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a fever within a year of a stay in a malaria area, or within 21 days of a stay in an outbreak area                |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | a fever of five days or more in a young child                                                                     |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |

  @source:NICE-TA168
  Rule: Flu that antivirals may help

    Scenario Outline: Flu in the first two days: <who>
      Given there is sudden fever with aches and exhaustion, like flu
      And <who they are>
      Then send them to a GP within 24 hours

      Examples:
        | who            | who they are                                                                |
        | from 65 years  | the patient is 65 years or older                                            |
        | pregnant       | the patient is pregnant or might be                                         |
        | at risk        | flu is more dangerous for them than for most people                         |
        | risk not known | it is not known whether flu is more dangerous for them than for most people |

  Rule: A cold that does not go its usual way

    Scenario Outline: <name>
      Given <turn>
      Then send them to a GP within 24 hours

      Examples:
        | name                               | turn                                                                             |
        | Worse after getting better         | they were getting better and are now getting worse again                         |
        | Nobody knows whether it gets worse | it is not known whether they were getting better and are now getting worse again |

    Scenario: Three weeks or more
      Given it has lasted 21 days or more
      Then send them to a GP within 7 days

    Scenario Outline: Longer than most colds: <how long>
      Given <duration>
      Then send them to the community pharmacist within 24 hours
      And advise "Rest and drink plenty. Ask the pharmacist what can ease the symptoms."
      And ask them to come back if "it is no better after 3 weeks, they are breathless, have chest pain, cough blood, or have a fever for 3 days"

      Examples:
        | how long  | duration                               |
        | ten days  | it has lasted 10 days or more          |
        | not known | it is not known how long it has lasted |

  Rule: Everybody else

    Scenario: An ordinary cold
      Given the patient is 1 year or older
      Then send them to self-care with advice
      And advise "Rest, drink plenty, and take simple pain relief if they normally can, but no aspirin under 16. Most colds are better in 10 to 14 days."
      And ask them to come back if "it is no better in 10 days, gets worse after getting better, they are breathless, or have a fever for 3 days"
