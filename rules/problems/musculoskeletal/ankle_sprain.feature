@source:NHS.uk-sprains-and-strains @evidence:proposed
Feature: Sprained ankle

  Snaps, small children, and people whom the physiotherapist does not see are in the shared rules. One practice's page calls an
  injury slow after 4 days; the fifth day is the border here. The routes are a proposal of this project.

  Background:
    Given the problem is sprained ankle
    And reception has ruled out:
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                 |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |

  Scenario Outline: Sprained ankle: <name>
    Given the patient is <age>
    And any of these:
      | the injury is no better after five days                         |
      | it is not known whether the injury is no better after five days |
      | it is not known how long it has lasted                          |
    Then send them to <destination> <when>
    And ask them to come back if "they cannot stand on it, the foot is numb, cold or pale, or the swelling grows"

    Examples:
      | name                      | age               | destination         | when                  |
      | no better after five days | 16 years or older | the physiotherapist | within 7 days         |
      | no better, and under 16   | under 16 years    | a GP                | within 3 working days |

  Scenario: Fresh or healing sprain of the ankle
    Given the injury is getting better
    Then send them to self-care with advice
    And advise "Rest it, cool it with ice in a cloth for up to 20 minutes, bandage it and keep it raised for two days, then move it gently. A pharmacist can advise on pain relief."
    And ask them to come back if "they cannot stand on it, the foot is numb, cold or pale, the swelling grows, or it is no better after 5 days"
