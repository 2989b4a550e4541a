Feature: Cough in older people and in pregnancy

  Scenario Outline: Less reserve from 65: <age> years
    Given a <age> year old person
    And the problem is cough
    And it has lasted 2 days
    And there are no red flags
    And <risk>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | risk                                                                     | reason                            |
      | 65  | two things or more make a cough riskier for them                         | Two risks from 65                 |
      | 79  | two things or more make a cough riskier for them                         | Two risks from 65                 |
      | 80  | one thing or more makes a cough riskier for them                         | One risk from 80                  |
      | 65  | it is not known whether two things or more make a cough riskier for them | Nobody knows about risks from 65  |
      | 80  | it is not known whether one thing or more makes a cough riskier for them | Nobody knows about a risk from 80 |

  Scenario Outline: The risks asked at <age>
    Given a <age> year old person
    And the problem is cough
    And it has lasted 2 days
    And there are no red flags
    When reception asks where they should go
    Then reception must also ask about "<risk>"

    Examples:
      | age | risk                                             |
      | 65  | two things or more make a cough riskier for them |
      | 79  | two things or more make a cough riskier for them |
      | 80  | one thing or more makes a cough riskier for them |

  Scenario: At 64 reception does not ask about those risks
    Given a 64 year old man
    And the problem is cough
    And it has lasted 2 days
    And there are no red flags
    And there is no breathlessness or wheezing that is new or worse than usual
    And there is no asthma, COPD or another long-term lung condition
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario Outline: Pregnant and <how>
    Given a 30 year old woman
    And the problem is cough
    And it has lasted 2 days
    And there are no red flags
    And the patient is pregnant or might be
    And <how she is>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | how            | how she is                                                       | destination              | reason                       |
      | unwell         | the patient is pregnant and feels unwell                         | a GP                     | Pregnant and unwell          |
      | perhaps unwell | it is not known whether the patient is pregnant and feels unwell | a GP                     | Pregnant, and perhaps unwell |
      | well           | the patient is not both pregnant and unwell                      | the community pharmacist | An ordinary cough            |
