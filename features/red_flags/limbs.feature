Feature: Injured limbs, and children who limp

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                         | who                  | red flag                                                                                                       | destination                 | when                     |
      | Broken or crooked limb       | a 40 year old man    | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        | A&E                         | to arrive within 1 hour  |
      | Possible broken bone         | a 40 year old man    | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone               | the urgent treatment centre | to arrive within 4 hours |
      | Dangerous pressure in a limb | a 40 year old man    | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast                 | A&E                         | to arrive within 1 hour  |
      | Broken hip                   | an 80 year old woman | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor       | 999                         | now                      |
      | A child who limps            | a 2 year old boy     | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | the duty clinician          | within 6 hours           |
      | A child who limps            | a 16 year old girl   | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | the duty clinician          | within 6 hours           |

  Scenario Outline: <reason>: <what>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what      | who               | red flag                                                                                                       | detail                                                                                                             | destination        | when                     | reason                                   |
      | yes       | a 40 year old man | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        | bone shows or the limb is numb, cold or pale, or they cannot travel by car with the injury                         | 999                | now                      | Broken limb with bone, cold or no travel |
      | not known | a 40 year old man | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        | it is not known whether bone shows or the limb is numb, cold or pale, or they cannot travel by car with the injury | 999                | now                      | Broken limb with bone, cold or no travel |
      | no        | a 40 year old man | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury        | no bone shows, the limb is warm with normal feeling, and they can travel by car with the injury                    | A&E                | to arrive within 1 hour  | Broken or crooked limb                   |
      | yes       | a 9 year old boy  | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | the limping child has a fever and cannot stand on the leg                                                          | A&E                | to arrive within 4 hours | A limp with fever and no standing        |
      | not known | a 9 year old boy  | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | it is not known whether the limping child has a fever and cannot stand on the leg                                  | A&E                | to arrive within 4 hours | A limp with fever and no standing        |
      | no        | a 9 year old boy  | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | the limping child has no fever or can stand on the leg                                                             | the duty clinician | within 6 hours           | A child who limps                        |
