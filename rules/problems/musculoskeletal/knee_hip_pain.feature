@source:NICE-NG226 @evidence:proposed
Feature: Knee or hip pain

  Children, and people whom the physiotherapist does not see, are in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is knee or hip pain
    And reception has ruled out:
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg     |
      | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        |
      | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               |
      | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor       |
      | one calf or thigh that is newly swollen, or newly painful and warm                                             |
      | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely |

  # The swelling within hours is our addition: it is a sign of blood in the joint.
  Scenario: Knee stuck or swollen after an injury
    Given any of these:
      | since an injury the knee is stuck and will not straighten, or it swelled up within hours                         |
      | it is not known whether since an injury the knee is stuck and will not straighten, or it swelled up within hours |
    Then send them to the urgent treatment centre to arrive within 4 hours

  Rule: From 16 years a physiotherapist sees it

    Background:
      Given the patient is 16 years or older

    Scenario Outline: Knee or hip pain that is <name>
      Given <how bad it is>
      Then send them to the physiotherapist <when>
      And advise "Keep moving as they are able, and take simple pain relief if they normally can."
      And ask them to come back if "the joint is hot or swollen, there is a fever, they cannot stand on the leg, the calf swells, or it is worse after 2 weeks"

      Examples:
        | name                     | how bad it is                                                                  | when                  |
        | severe                   | the pain is too bad for painkillers, sleep or movement                         | within 3 working days |
        | not known to be bearable | it is not known whether the pain is too bad for painkillers, sleep or movement | within 3 working days |

    Scenario: Knee or hip pain that is bearable
      Given the pain is bearable
      And any of these:
        | the patient is under 45 years                                                           |
        | it is not their usual ache of a worn joint, or they do not manage with it               |
        | it is not known whether it is their usual ache of a worn joint, and they manage with it |
      Then send them to the physiotherapist within 7 days
      And advise "Keep moving as they are able, and take simple pain relief if they normally can."
      And ask them to come back if "the joint is hot or swollen, there is a fever, they cannot stand on the leg, the calf swells, or it is worse after 2 weeks"

    Scenario: Usual ache of a worn joint from 45
      Given the patient is 45 years or older
      And it is their usual ache of a worn joint, and they manage with it
      And the pain is bearable
      Then send them to self-care with advice
      And advise "Exercise to keep the muscles strong, and a lower weight where that is needed, help a worn joint most. A pharmacist can advise on gels and tablets. Ring again for the physiotherapist if they stop managing."
      And ask them to come back if "the joint is hot or swollen, there is a fever, they cannot stand on the leg, the calf swells, it wakes them at night, or it stops them doing things"
