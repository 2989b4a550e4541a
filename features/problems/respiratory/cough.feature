Feature: Cough

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is cough
    When reception asks where he should go
    Then reception must first ask about "breathlessness too bad to finish a sentence, or gasping at rest"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows whether there was blood
    Given a 40 year old man
    And the problem is cough
    And there are no red flags
    And it is not known whether a cough that brings up any blood without a known cause
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: From 40 years the other signs of the lung are asked about
    Given a 40 year old man
    And the problem is cough
    When reception asks where he should go
    Then reception must first ask about "a lung symptom without a clear cause, or chest infections that keep coming back, from the age of 40"

  Scenario: Any blood is seen the next day at the latest
    Given a 30 year old man
    And the problem is cough
    And there are no red flags
    And there is a cough that brings up any blood without a known cause
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours

  Scenario Outline: An ordinary cough at <age>
    Given a <age> year old person
    And the problem is cough
    And it has lasted 4 days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the community pharmacist within 24 hours
    And the reason is "An ordinary cough"

    Examples:
      | age |
      | 1   |
      | 12  |
      | 34  |
      | 64  |
      | 79  |
      | 85  |

  Scenario: Under one year is never sent to the pharmacist
    Given an 11 month old baby girl
    And the problem is cough
    And it has lasted 1 day
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to the community pharmacist

  Scenario Outline: Three weeks is the border: <days> days
    Given a 30 year old woman
    And the problem is cough
    And it has lasted <days> days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason              |
      | 20   | the community pharmacist | within 24 hours | An ordinary cough   |
      | 21   | a GP                     | within 7 days   | Three weeks or more |

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
      | how sure  | breathing                                                                          | reason                                        |
      | yes       | there is breathlessness or wheezing that is new or worse than usual                | More breathless or wheezy than usual          |
      | not known | it is not known whether breathlessness or wheezing that is new or worse than usual | Nobody knows whether they are more breathless |

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
      | what     | finding                                                                          | destination              | when            | reason                          |
      | reliever | they need the reliever inhaler more than usual, or the chest wakes them at night | the duty clinician       | within 2 hours  | More reliever than usual        |
      | worse    | the lung condition is worse than usual                                           | a GP                     | within 24 hours | Lung condition worse than usual |
      | no worse | the lung condition is no worse than usual                                        | the community pharmacist | within 24 hours | An ordinary cough               |

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

  Scenario Outline: Fever for three days: <age> years
    Given a <age> year old person
    And the problem is cough
    And it has lasted 3 days
    And there are no red flags
    And there is fever for 3 days or more
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP within 24 hours
    And the reason is "Fever for three days"

    Examples:
      | age |
      | 5   |
      | 40  |

  Scenario: The length of a fever is asked from the third day
    Given a 40 year old man
    And the problem is cough
    And it has lasted 3 days
    And there are no red flags
    When reception asks where he should go
    Then reception must also ask about "fever for 3 days or more"

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
      | age | risk                                             | reason            |
      | 65  | two things or more make a cough riskier for them | Two risks from 65 |
      | 79  | two things or more make a cough riskier for them | Two risks from 65 |
      | 80  | one thing or more makes a cough riskier for them | One risk from 80  |

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
      | how    | how she is                                  | destination              | reason              |
      | unwell | the patient is pregnant and feels unwell    | a GP                     | Pregnant and unwell |
      | well   | the patient is not both pregnant and unwell | the community pharmacist | An ordinary cough   |
