@source:NICE-NG100 @evidence:proposed
Feature: Several swollen or stiff joints

  Early treatment saves joints: the guideline wants a referral within 3 working days of the first call, so nobody waits longer for
  a GP, and nobody is sent to the physiotherapist. The routes are a proposal of this project.

  Background:
    Given the problem is several swollen or stiff joints
    And reception has ruled out:
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg        |
      | a sore throat, mouth ulcers or fever in somebody who takes a medicine that can lower the white blood cells        |
      | an infection or fever in somebody with a weak immune system                                                       |
      | a new rash of spots or bruises that does not fade under a pressed glass                                           |
      | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                              |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten    |

  Scenario Outline: <name>
    Given any of these:
      | <finding>                         |
      | it is not known whether <finding> |
    Then send them to a GP within 24 hours

    Examples:
      | name                        | finding                                                                       |
      | Several joints and a fever  | they feel ill or feverish, sweat at night, or have lost weight without trying |
      | Several joints, severe pain | the pain is too bad for painkillers, sleep or movement                        |

  Scenario: Several joints under 16
    Given the patient is under 16 years
    Then send them to a GP within 24 hours

  Scenario: Several swollen or stiff joints
    Given the patient is 16 years or older
    Then send them to a GP within 3 working days
    And advise "Write down which joints are swollen, and how long they are stiff in the morning."
