Feature: Drink, drugs, lithium and eating

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:MEED-CR233
    Examples:
      | name                                | red flag                                                                                          | destination        | when           |
      | Eating disorder with physical signs | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little | the duty clinician | within 2 hours |

    @evidence:general @source:MHRA
    Examples:
      | name                                    | red flag                                                                                      | destination | when |
      | Drowsy from strong painkillers or drugs | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs | 999         | now  |

    @evidence:general @source:BNF-lithium
    Examples:
      | name             | red flag                                                                                          | destination | when                    |
      | Too much lithium | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium | A&E         | to arrive within 1 hour |

  @evidence:general @source:NICE-CG100
  Scenario: Alcohol withdrawal
    Given there is shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down
    Then send them to A&E to arrive within 1 hour
    And advise "Somebody must stay with them and drive. If there is a fit or confusion, ring 999."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place. That seeing things counts as
  # confusion here is a cautious choice of this project.
  Scenario Outline: <name>
    Given there is <red flag>
    And any of these:
      | <detail>                         |
      | it is not known whether <detail> |
    Then send them to <destination> <when>

    @evidence:general @source:MEED-CR233
    Examples:
      | name                          | red flag                                                                                          | detail                                                                                                  | destination | when                    |
      | Eating disorder with collapse | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little | they have fainted or have chest pain, are too weak to stand up unaided, or have drunk nothing for a day | A&E         | to arrive within 1 hour |

    @evidence:general @source:NICE-CG100
    Examples:
      | name                                      | red flag                                                                                            | detail                                                                                  | destination | when |
      | Alcohol withdrawal with fits or confusion | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down | since they stopped or cut down drinking they have had a fit, are confused or see things | 999         | now  |
