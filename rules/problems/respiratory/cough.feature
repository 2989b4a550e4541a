@source:NICE-NG120 @source:NHS.uk
Feature: Cough

  Most coughs clear by themselves within three weeks. The rules look for the lung disease,
  blood, lasting fever and weak reserve behind the few that do not.

  Background:
    Given the problem is cough
    And reception has ruled out:
      | breathlessness too bad to finish a sentence, or gasping at rest                                                        |
      | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk               |
      | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | a cough that brings up more than a few teaspoons of blood                                                              |
      | a cough that brings up any blood without a known cause                                                                 |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin      |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |
      | an infection with odd behaviour, sudden loss of ability, little urine, a low temperature or another sepsis risk        |
      | an infection or fever in somebody with a weak immune system                                                            |
      | a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40                    |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                              |
      | a temperature of 39 or more in a baby of three to six months                                                           |

  @evidence:proposed
  Rule: Long-term lung disease

    # The guidance behind this leaves 2 to 6 hours for an asthma flare: the shorter is taken.
    @source:NICE-NG245
    Scenario Outline: <name>
      Given <reliever or night>
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "the reliever does not last 4 hours, or they cannot talk in sentences: ring 999"

      Examples:
        | name                                         | reliever or night                                                                                        |
        | More reliever than usual                     | they need the reliever inhaler more than usual, or the chest wakes them at night                         |
        | Nobody knows about the reliever or the night | it is not known whether they need the reliever inhaler more than usual, or the chest wakes them at night |

    Scenario Outline: <name>
      Given <lungs>
      Then send them to a GP within 24 hours

      Examples:
        | name                                     | lungs                                                          |
        | Lung condition worse than usual          | the lung condition is worse than usual                         |
        | Nobody knows whether the lungs are worse | it is not known whether the lung condition is worse than usual |

  @evidence:proposed
  Rule: People with less reserve

    # Guidance: two risks from 65 years, one from 80. Other age groups are not asked.
    Scenario Outline: <name>
      Given <risk>
      Then send them to a GP within 24 hours

      Examples:
        | name                              | risk                                                                     |
        | Two risks from 65                 | two things or more make a cough riskier for them                         |
        | Nobody knows about risks from 65  | it is not known whether two things or more make a cough riskier for them |
        | One risk from 80                  | one thing or more makes a cough riskier for them                         |
        | Nobody knows about a risk from 80 | it is not known whether one thing or more makes a cough riskier for them |
        | Pregnant and unwell               | the patient is pregnant and feels unwell                                 |
        | Pregnant, and perhaps unwell      | it is not known whether the patient is pregnant and feels unwell         |

  @evidence:proposed
  Rule: Coughs of children

    @source:NICE-CKS-croup
    Scenario Outline: <name>
      Given <bark>
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "there is a harsh noise when they breathe in, the ribs suck in, or they turn pale or blue: ring 999"

      Examples:
        | name                          | bark                                                            |
        | Barking cough                 | there is a cough that barks like a seal                         |
        | Nobody knows whether it barks | it is not known whether there is a cough that barks like a seal |

    @source:NICE-CKS-croup
    Scenario: Croup with noisy breathing
      Given there is a barking cough with a harsh noise when they breathe in
      Then send them to 999 now

    # As for a red flag that nobody could rule out.
    @source:NICE-CKS-croup
    Scenario: Nobody knows whether breathing in is noisy
      Given it is not known whether there is a barking cough with a harsh noise when they breathe in
      Then send them to the duty clinician within 1 hour
      And ask them to come back if "there is a harsh noise when they breathe in, the ribs suck in, or they turn pale or blue: ring 999"

    @source:NICE-CKS-whooping-cough
    Scenario Outline: <name>
      Given <bouts>
      Then send them to a GP within 24 hours

      Examples:
        | name                              | bouts                                                                                             |
        | Perhaps whooping cough            | there is a cough in bouts that end in a whoop, vomiting or loss of breath                         |
        | Nobody knows about whooping cough | it is not known whether there is a cough in bouts that end in a whoop, vomiting or loss of breath |

  Rule: Everybody else

    # One practice's page says two weeks, and one week under 18, where NHS.uk says three weeks.
    @evidence:disputed
    Scenario Outline: <name>
      Given <duration>
      Then send them to a GP within 7 days

      Examples:
        | name                  | duration                               |
        | Three weeks or more   | it has lasted 21 days or more          |
        | Nobody knows how long | it is not known how long it has lasted |

    @evidence:proposed
    Scenario: An ordinary cough
      Given the patient is 1 year or older
      Then send them to the community pharmacist within 24 hours
      And advise "Warm drinks help, and honey from one year of age. Most coughs are better within 3 weeks."
      And ask them to come back if "it lasts 3 weeks, they are breathless, cough blood, have chest pain, or a fever for 3 days"
