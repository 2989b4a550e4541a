Feature: Injured limbs, and children who limp

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # The source allows 999 or A&E. Here: A&E, and 999 by the rule at the bottom.
    @evidence:general @source:NHS.uk-broken-bones
    Examples:
      | name                   | red flag                                                                                                | destination | when                    |
      | Broken or crooked limb | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury | A&E         | to arrive within 1 hour |

    @evidence:general @source:Ottawa-ankle-and-knee-rules @source:NHS.uk-broken-bones
    Examples:
      | name                 | red flag                                                                                         | destination                 | when                     |
      | Possible broken bone | an arm or leg that they cannot use or stand on after an injury, or that is very sore on the bone | the urgent treatment centre | to arrive within 4 hours |

    @evidence:general @source:NHS.uk-compartment-syndrome
    Examples:
      | name                         | red flag                                                                                       | destination | when                    |
      | Dangerous pressure in a limb | a limb that hurts more and more, feels tight or goes numb after an injury or in a plaster cast | A&E         | to arrive within 1 hour |

    @evidence:general @source:NICE-CG124
    Examples:
      | name       | red flag                                                                                                 | destination | when |
      | Broken hip | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor | 999         | now  |

    # The source stops at 15 years. A hip can slip at 16 too, and a physiotherapist would see that person otherwise.
    @evidence:general @source:CKS-limp-in-childhood
    Examples:
      | name              | red flag                                                                                                       | destination        | when           |
      | A child who limps | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | the duty clinician | within 6 hours |

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:NHS.uk-broken-bones
    Examples:
      | name                                     | red flag                                                                                                | detail                                                                                     | destination | when |
      | Broken limb with bone, cold or no travel | an injured arm or leg that is bent out of shape, shows bone, or is numb, cold or pale beyond the injury | bone shows or the limb is numb, cold or pale, or they cannot travel by car with the injury | 999         | now  |

    @evidence:general @source:CKS-limp-in-childhood
    Examples:
      | name                              | red flag                                                                                                       | detail                                                    | destination | when                     |
      | A limp with fever and no standing | a child with a limp who is under three, has a fever, cannot stand on the leg, or has hip or knee pain from ten | the limping child has a fever and cannot stand on the leg | A&E         | to arrive within 4 hours |
