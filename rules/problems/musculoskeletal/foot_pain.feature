@source:CKS-plantar-fasciitis @evidence:proposed
Feature: Foot or heel pain

  Children, and people whom the physiotherapist does not see, are in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is foot or heel pain
    And reception has ruled out:
      | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                  |
      | an arm, leg or foot that has suddenly gone cold, pale or blue, or very painful and numb                        |
      | hot, sore, spreading skin with a fever, on the face, near the eye, or on a foot with diabetes                  |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |

  # Without a wound or a hot foot, which are red flags. The sources give no time for pain alone.
  @source:NICE-NG19
  Scenario: A foot at risk
    Given any of these:
      | they have diabetes, or poor feeling or blood flow in the feet                         |
      | it is not known whether they have diabetes, or poor feeling or blood flow in the feet |
    Then send them to a GP within 3 working days
    And ask them to come back if "the foot has a sore or a blister, is hot or swollen, or changes colour: ring the same day"

  Rule: From 16 years a physiotherapist sees it

    Scenario Outline: Foot pain that is <name>
      Given the patient is 16 years or older
      And <how bad it is>
      Then send them to the physiotherapist <when>
      And advise "Rest the foot, wear soft shoes with good heels, and take simple pain relief if they normally can. For nails, corns or insoles, ask for the foot clinic instead."
      And ask them to come back if "the foot turns cold, pale, blue or numb, is hot or swollen, they cannot stand on it, there is a fever, or it is worse after 2 weeks"

      Examples:
        | name                     | how bad it is                                                                  | when                  |
        | severe                   | the pain is too bad for painkillers, sleep or movement                         | within 3 working days |
        | not known to be bearable | it is not known whether the pain is too bad for painkillers, sleep or movement | within 3 working days |
        | bearable                 | the pain is bearable                                                           | within 7 days         |
