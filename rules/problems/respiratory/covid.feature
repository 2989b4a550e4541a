@source:NICE-TA878 @source:NHS.uk @evidence:proposed
Feature: COVID

  Most people get better at home. Antiviral medicine has to begin within five days of the first symptom, so people at
  high risk are put to a GP the same day, who knows the local way to it. The routes are proposals of this project.

  Background:
    Given the problem is COVID
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk          |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                           |
      | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                           |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk   |
      | chemotherapy in the last six weeks, or low white blood cells, with a temperature, shivering or feeling unwell     |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a child who has passed no urine for 12 hours, or has sunken eyes or no tears                                      |
      | a fever of five days or more in a young child                                                                     |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |
      | a temperature of 39 or more in a baby of three to six months                                                      |

  Rule: People who need more than time

    # Asked in the first seven days: some medicines may begin a little later than the fifth day.
    Scenario Outline: <name>
      Given <risk>
      Then send them to a GP within 24 hours
      And say "Please tell the GP the day of the first symptom and of the positive test: the medicine must begin within five days."

      Examples:
        | name                              | risk                                                                                          |
        | Perhaps an antiviral medicine     | COVID is more dangerous for them, so that antiviral medicine may help                         |
        | Nobody knows whether at high risk | it is not known whether COVID is more dangerous for them, so that antiviral medicine may help |

    Scenario Outline: <name>
      Given <finding>
      Then send them to a GP within 24 hours

      Examples:
        | name                                    | finding                                                                          |
        | Pregnant and unwell with COVID          | the patient is pregnant and feels unwell                                         |
        | Pregnant with COVID, and perhaps unwell | it is not known whether the patient is pregnant and feels unwell                 |
        | COVID that gets worse again             | they were getting better and are now getting worse again                         |
        | Nobody knows whether COVID gets worse   | it is not known whether they were getting better and are now getting worse again |

    # Symptoms of four weeks or more are looked into as long COVID. Three weeks is the border of every cough.
    Scenario Outline: <name>
      Given <duration>
      Then send them to a GP within 7 days

      Examples:
        | name                              | duration                               |
        | COVID for three weeks             | it has lasted 21 days or more          |
        | Nobody knows how long COVID lasts | it is not known how long it has lasted |

  Rule: Everybody else

    Scenario: Ordinary COVID
      Given the patient is 1 year or older
      Then send them to self-care with advice
      And advise "Rest, drink plenty, and take simple pain relief if they normally can, but no aspirin under 16. Stay at home and away from other people for 5 days (3 days under 18), and from people at high risk for 10 days."
      And ask them to come back if "they are breathless, have chest pain, are drowsy or confused, cannot drink, have a fever for more than 3 days, get worse after getting better, or are not well in 3 weeks"
