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
    Scenario: More reliever than usual
      Given they need the reliever inhaler more than usual, or the chest wakes them at night
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "the reliever does not last 4 hours, or they cannot talk in sentences: ring 999"

    Scenario: Lung condition worse than usual
      Given the lung condition is worse than usual
      Then send them to a GP within 24 hours

  @evidence:proposed
  Rule: People with less reserve

    # Guidance: two risks from 65 years, one from 80. Other age groups are not asked.
    Scenario Outline: <name>
      Given <risk>
      Then send them to a GP within 24 hours

      Examples:
        | name              | risk                                             |
        | Two risks from 65 | two things or more make a cough riskier for them |
        | One risk from 80  | one thing or more makes a cough riskier for them |

    Scenario: Pregnant and unwell
      Given the patient is pregnant and feels unwell
      Then send them to a GP within 24 hours

  @evidence:proposed
  Rule: Coughs of children

    @source:NICE-CKS-croup
    Scenario: Barking cough
      Given there is a cough that barks like a seal
      Then send them to the duty clinician within 2 hours
      And ask them to come back if "there is a harsh noise when they breathe in, the ribs suck in, or they turn pale or blue: ring 999"

    @source:NICE-CKS-croup
    Scenario: Croup with noisy breathing
      Given there is a barking cough with a harsh noise when they breathe in
      Then send them to 999 now

    @source:NICE-CKS-whooping-cough
    Scenario: Perhaps whooping cough
      Given there is a cough in bouts that end in a whoop, vomiting or loss of breath
      Then send them to a GP within 24 hours

  Rule: Everybody else

    # One practice's page says two weeks, and one week under 18, where NHS.uk says three weeks.
    @evidence:disputed
    Scenario: Three weeks or more
      Given it has lasted 21 days or more
      Then send them to a GP within 7 days

    @evidence:proposed
    Scenario: An ordinary cough
      Given the patient is 1 year or older
      Then send them to the community pharmacist within 24 hours
      And advise "Warm drinks help, and honey from one year of age. Most coughs are better within 3 weeks."
      And ask them to come back if "it lasts 3 weeks, they are breathless, cough blood, have chest pain, or a fever for 3 days"
