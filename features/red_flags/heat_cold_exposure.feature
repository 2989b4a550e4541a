Feature: Heat, cold, electricity and needles

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is hay fever
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                         | who                   | red flag                                                                                                  | destination | when                     |
      | Electric shock               | a 33 year old man     | an electric shock with collapse, a burn or chest pain, or from a high voltage                             | 999         | now                      |
      | Heatstroke                   | a 74 year old woman   | overheating with confusion, dry skin, a temperature over 40, or poor recovery after 30 minutes of cooling | 999         | now                      |
      | Hypothermia                  | an 83 year old woman  | great cold with slurred speech, drowsiness, confusion or a temperature under 35                           | 999         | now                      |
      | Hypothermia                  | a 3 week old baby boy | great cold with slurred speech, drowsiness, confusion or a temperature under 35                           | 999         | now                      |
      | Needle injury or risk of HIV | a 28 year old man     | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days     | A&E         | to arrive within 4 hours |
