Feature: Anxiety or panic

  Scenario Outline: <who>, <effect>, and <attack>
    Given <who>
    And the problem is anxiety or panic
    And there are no red flags
    And <effect>
    And <attack>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | effect                                       | attack                                                                                                     | destination                    | when           | reason                                          |
      | a 40 year old man    | it affects work, school, sleep or daily life | it is not a first attack with chest pain, breathlessness, fainting or a pounding heart                     | the mental health practitioner | within 7 days  | Anxiety that affects daily life                 |
      | a 40 year old man    | daily life goes on much as usual             | it is not a first attack with chest pain, breathlessness, fainting or a pounding heart                     | NHS Talking Therapies          | within 14 days | Mild anxiety                                    |
      | an 18 year old woman | it affects work, school, sleep or daily life | it is not a first attack with chest pain, breathlessness, fainting or a pounding heart                     | the mental health practitioner | within 7 days  | Anxiety that affects daily life                 |
      | a 17 year old girl   | it affects work, school, sleep or daily life | it is not a first attack with chest pain, breathlessness, fainting or a pounding heart                     | a GP                           | within 7 days  | Young and in distress                           |
      | a 40 year old man    | daily life goes on much as usual             | it is a first attack with chest pain, breathlessness, fainting or a pounding heart                         | the duty clinician             | within 1 hour  | A first attack with signs of the heart or lungs |
      | a 40 year old man    | daily life goes on much as usual             | it is not known whether it is a first attack with chest pain, breathlessness, fainting or a pounding heart | the duty clinician             | within 1 hour  | A first attack with signs of the heart or lungs |
      | a 12 year old girl   | daily life goes on much as usual             | it is a first attack with chest pain, breathlessness, fainting or a pounding heart                         | the duty clinician             | within 1 hour  | A first attack with signs of the heart or lungs |

  Scenario: A heart attack is not taken for panic
    Given a 55 year old man
    And the problem is anxiety or panic
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    When reception asks where he should go
    Then he is sent to 999 now
    And reception asks nothing more
