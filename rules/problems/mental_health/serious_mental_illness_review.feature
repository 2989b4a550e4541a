@source:NICE-NG181 @source:QOF @evidence:proposed
Feature: Serious mental illness review

  For people with schizophrenia, bipolar disorder or another psychosis. The yearly check is a planned one; a relapse or a late
  injection is not. The routes are a proposal of this project.

  Background:
    Given the problem is serious mental illness review
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | a threat to harm somebody else, or a fear that they are about to                                            |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium           |
      | a missed dose, or none left after today, of a medicine that must not be missed                              |
      | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells  |

  # "The same day" is the team's own. The duty clinician makes sure that somebody there knows today.
  Scenario Outline: <name>
    Given <what it is about>
    Then send them to the duty clinician within 12 hours
    And say "Our duty clinician will ring you and will make sure that your mental health team hears about this today."
    And ask them to come back if "they hear or see things, are in danger, or have thoughts of suicide: ring 111 and choose option 2, or 999"

    Examples:
      | name                      | what it is about                                              |
      | Perhaps a relapse         | they feel that they are becoming ill again, or others fear so |
      | Injection late            | an injection of their medicine is late or was missed          |
      | Reason for review unknown | it is not known whether it is about the yearly health check   |

  Scenario: Side effects of a medicine for the mind
    Given it is about side effects of a medicine
    Then send them to a GP within 3 working days
    And advise "Do not stop the medicine before the GP has spoken to you."
    And ask them to come back if "there is a fever with stiffness or confusion (ring 999), a sore throat with a fever, or they faint"

  Scenario: Yearly check
    Given it is about the yearly health check
    And the patient is 18 years or older
    Then send them to the practice nurse on a planned date
    And allow 30 minutes
    And advise "Blood pressure, weight and a blood test are part of the check."

  Scenario: Yearly check under 18
    Given it is about the yearly health check
    And the patient is under 18 years
    Then send them to a GP within 14 days
