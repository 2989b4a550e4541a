Feature: Mental health: pregnancy and the year after a birth

  Scenario Outline: Pregnancy and birth: <problem>, and <what>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 10 days
    And <effect>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                   | who                 | effect                           | what                                                                | destination           | when            | reason                             |
      | anxiety or panic          | a 30 year old woman | daily life goes on much as usual | the patient is pregnant or might be                                 | a GP                  | within 24 hours | Pregnant with distress             |
      | anxiety or panic          | a 30 year old woman | daily life goes on much as usual | it is not known whether the patient is pregnant or might be         | a GP                  | within 24 hours | Pregnant with distress             |
      | distress after a trauma   | a 30 year old woman | daily life goes on much as usual | the patient is pregnant or might be                                 | a GP                  | within 24 hours | Pregnant with distress             |
      | distress after a trauma   | a 30 year old woman | daily life goes on much as usual | it is not known whether the patient is pregnant or might be         | a GP                  | within 24 hours | Pregnant with distress             |
      | obsessions or compulsions | a 30 year old woman | daily life goes on much as usual | the patient is pregnant or might be                                 | a GP                  | within 24 hours | Pregnant with distress             |
      | obsessions or compulsions | a 30 year old woman | daily life goes on much as usual | it is not known whether the patient is pregnant or might be         | a GP                  | within 24 hours | Pregnant with distress             |
      | stress at work or home    | a 30 year old woman | daily life goes on much as usual | the patient is pregnant or might be                                 | a GP                  | within 7 days   | Pregnant and under strain          |
      | stress at work or home    | a 30 year old woman | daily life goes on much as usual | it is not known whether the patient is pregnant or might be         | a GP                  | within 7 days   | Pregnant and under strain          |
      | bereavement               | a 30 year old woman | daily life goes on much as usual | the patient is pregnant or might be                                 | a GP                  | within 7 days   | Pregnant and under strain          |
      | bereavement               | a 30 year old woman | daily life goes on much as usual | it is not known whether the patient is pregnant or might be         | a GP                  | within 7 days   | Pregnant and under strain          |
      | anxiety or panic          | a 30 year old woman | daily life goes on much as usual | they have given birth in the last 12 months                         | a GP                  | within 24 hours | Distress in the year after a birth |
      | anxiety or panic          | a 30 year old woman | daily life goes on much as usual | it is not known whether they have given birth in the last 12 months | a GP                  | within 24 hours | Distress in the year after a birth |
      | distress after a trauma   | a 30 year old woman | daily life goes on much as usual | they have given birth in the last 12 months                         | a GP                  | within 24 hours | Distress in the year after a birth |
      | distress after a trauma   | a 30 year old woman | daily life goes on much as usual | it is not known whether they have given birth in the last 12 months | a GP                  | within 24 hours | Distress in the year after a birth |
      | obsessions or compulsions | a 30 year old woman | daily life goes on much as usual | they have given birth in the last 12 months                         | a GP                  | within 24 hours | Distress in the year after a birth |
      | obsessions or compulsions | a 30 year old woman | daily life goes on much as usual | it is not known whether they have given birth in the last 12 months | a GP                  | within 24 hours | Distress in the year after a birth |
      | stress at work or home    | a 30 year old woman | daily life goes on much as usual | they have given birth in the last 12 months                         | a GP                  | within 24 hours | Distress in the year after a birth |
      | stress at work or home    | a 30 year old woman | daily life goes on much as usual | it is not known whether they have given birth in the last 12 months | a GP                  | within 24 hours | Distress in the year after a birth |
      | bereavement               | a 30 year old woman | daily life goes on much as usual | they have given birth in the last 12 months                         | a GP                  | within 24 hours | Distress in the year after a birth |
      | bereavement               | a 30 year old woman | daily life goes on much as usual | it is not known whether they have given birth in the last 12 months | a GP                  | within 24 hours | Distress in the year after a birth |
      | anxiety or panic          | a 30 year old woman | daily life goes on much as usual | they have not given birth in the last 12 months                     | NHS Talking Therapies | within 14 days  | Mild anxiety                       |

  Scenario Outline: A woman of <age> is asked about pregnancy and a birth only when that can be
    Given <who>
    And the problem is anxiety or panic
    And there are no red flags
    And it is not a first attack with chest pain, breathlessness, fainting or a pounding heart
    And daily life goes on much as usual
    And they have had no help or treatment for this yet, or it is helping
    When reception asks where she should go
    Then <asked>

    Examples:
      | age | who                 | asked                                                                        |
      | 55  | a 55 year old woman | reception must first ask about "they have given birth in the last 12 months" |
      | 56  | a 56 year old woman | reception asks nothing more                                                  |
