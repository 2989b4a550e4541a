@source:NHS.uk-sprains-and-strains @evidence:proposed
Feature: Sports injury or strain

  Snaps, small children, and people whom the physiotherapist does not see are in the shared rules. The routes are a proposal of
  this project: self-care while a strain heals, the physiotherapist when it does not or when it is severe.

  Background:
    Given the problem is sports injury or strain
    And reception has ruled out:
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                 |
      | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force           |
      | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding    |
      | an accident or fall that hurt the neck or back, with pain, tingling or weakness                                |
      | one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |

  Scenario Outline: Strain: <name>
    Given the patient is <age>
    And any of these:
      | the injury is no better after five days                         |
      | it is not known whether the injury is no better after five days |
      | it is not known how long it has lasted                          |
    Then send them to <destination> <when>
    And ask them to come back if "they cannot use or stand on the limb, it is numb, cold or pale, the calf swells, or the pain grows"

    Examples:
      | name                      | age               | destination         | when                  |
      | no better after five days | 16 years or older | the physiotherapist | within 7 days         |
      | no better, and under 16   | under 16 years    | a GP                | within 3 working days |

  Scenario: Severe strain
    Given the patient is 16 years or older
    And any of these:
      | the pain is too bad for painkillers, sleep or movement                         |
      | it is not known whether the pain is too bad for painkillers, sleep or movement |
    Then send them to the physiotherapist within 3 working days

  Scenario: Fresh or healing strain
    Given the injury is getting better
    Then send them to self-care with advice
    And advise "Rest it, cool it with ice in a cloth for up to 20 minutes, bandage it and keep it raised for two days, then move it gently. A pharmacist can advise on pain relief."
    And ask them to come back if "they cannot use or stand on the limb, it is numb, cold or pale, the calf swells, or it is no better after 5 days"
