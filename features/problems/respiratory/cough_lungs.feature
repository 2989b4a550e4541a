Feature: Cough with asthma, COPD or breathlessness

  Scenario Outline: Breathing is worse than usual: <how sure>
    Given a 30 year old man
    And the problem is cough
    And it has lasted 4 days
    And there are no red flags
    And <breathing>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And the reason is "<reason>"

    Examples:
      | how sure  | breathing                                                                                   | reason                                        |
      | yes       | there is breathlessness or wheezing that is new or worse than usual                         | More breathless or wheezy than usual          |
      | not known | it is not known whether there is breathlessness or wheezing that is new or worse than usual | Nobody knows whether they are more breathless |

  Scenario Outline: A long-term lung condition: <what>
    Given a 7 year old boy
    And the problem is cough
    And it has lasted 2 days
    And there are no red flags
    And there is asthma, COPD or another long-term lung condition
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what               | finding                                                                                                  | destination              | when            | reason                                       |
      | reliever           | they need the reliever inhaler more than usual, or the chest wakes them at night                         | the duty clinician       | within 2 hours  | More reliever than usual                     |
      | worse              | the lung condition is worse than usual                                                                   | a GP                     | within 24 hours | Lung condition worse than usual              |
      | reliever not known | it is not known whether they need the reliever inhaler more than usual, or the chest wakes them at night | the duty clinician       | within 2 hours  | Nobody knows about the reliever or the night |
      | worse not known    | it is not known whether the lung condition is worse than usual                                           | a GP                     | within 24 hours | Nobody knows whether the lungs are worse     |
      | no worse           | the lung condition is no worse than usual                                                                | the community pharmacist | within 24 hours | An ordinary cough                            |

  Scenario: Nobody asks a person with good lungs about inhalers
    Given a 30 year old man
    And the problem is cough
    And it has lasted 2 days
    And there are no red flags
    And there is no breathlessness or wheezing that is new or worse than usual
    And there is no asthma, COPD or another long-term lung condition
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more
