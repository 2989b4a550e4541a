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

  Scenario: Nobody knows how long the cough has lasted
    Given a 30 year old woman
    And the problem is cough
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 7 days
    And the reason is "Nobody knows how long"

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

  Scenario: Nobody knows whether the fever lasts
    Given a 40 year old man
    And the problem is cough
    And it has lasted 3 days
    And there are no red flags
    And it is not known whether there is fever for 3 days or more
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Nobody knows about a fever for three days"

  Scenario: The length of a fever is asked from the third day
    Given a 40 year old man
    And the problem is cough
    And it has lasted 3 days
    And there are no red flags
    When reception asks where he should go
    Then reception must also ask about "fever for 3 days or more"
