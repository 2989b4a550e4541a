Feature: Drink, drugs, lithium and eating

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                    | who                 | red flag                                                                                            | destination        | when                    |
      | Eating disorder with physical signs     | a 17 year old girl  | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little   | the duty clinician | within 2 hours          |
      | Drowsy from strong painkillers or drugs | a 40 year old man   | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs       | 999                | now                     |
      | Too much lithium                        | a 60 year old woman | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium   | A&E                | to arrive within 1 hour |
      | Alcohol withdrawal                      | a 40 year old man   | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down | A&E                | to arrive within 1 hour |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                                                 | who                | red flag                                                                                            | detail                                                                                                                          | destination        | when                    | reason                                    |
      | Eating disorder with collapse: yes                   | a 17 year old girl | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little   | they have fainted or have chest pain, are too weak to stand up unaided, or have drunk nothing for a day                         | A&E                | to arrive within 1 hour | Eating disorder with collapse             |
      | Eating disorder with collapse: not known             | a 17 year old girl | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little   | it is not known whether they have fainted or have chest pain, are too weak to stand up unaided, or have drunk nothing for a day | A&E                | to arrive within 1 hour | Eating disorder with collapse             |
      | Eating disorder with collapse: no                    | a 17 year old girl | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little   | they have not fainted, have no chest pain, can stand up unaided and are drinking                                                | the duty clinician | within 2 hours          | Eating disorder with physical signs       |
      | Alcohol withdrawal with fits or confusion: yes       | a 40 year old man  | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down | since they stopped or cut down drinking they have had a fit, are confused or see things                                         | 999                | now                     | Alcohol withdrawal with fits or confusion |
      | Alcohol withdrawal with fits or confusion: not known | a 40 year old man  | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down | it is not known whether since they stopped or cut down drinking they have had a fit, are confused or see things                 | 999                | now                     | Alcohol withdrawal with fits or confusion |
      | Alcohol withdrawal with fits or confusion: no        | a 40 year old man  | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down | since they stopped or cut down drinking they have had no fit, are not confused and see nothing odd                              | A&E                | to arrive within 1 hour | Alcohol withdrawal                        |
