Feature: Symptoms of a urine infection

  Scenario Outline: Age and sex decide: a <age> year old <who>
    Given a <age> year old <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | who   | problem                    | destination              | reason                    |
      | 4   | girl  | urine infection in a child | a GP                     | A child from three months |
      | 15  | girl  | urine infection in a child | a GP                     | A child from three months |
      | 15  | boy   | urine infection in a child | a GP                     | A child from three months |
      | 16  | girl  | urine infection in a woman | the community pharmacist | Pharmacy First            |
      | 16  | boy   | urine infection in a man   | a GP                     | A man                     |
      | 64  | woman | urine infection in a woman | the community pharmacist | Pharmacy First            |
      | 65  | woman | urine infection in a woman | a GP                     | A woman of 65 or more     |
      | 70  | man   | urine infection in a man   | a GP                     | A man                     |

  Scenario Outline: The code does not decide: a 30 year old woman with <problem>
    Given a 30 year old woman
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Pharmacy First"

    Examples:
      | problem                    |
      | urine infection in a man   |
      | urine infection in a child |

  Scenario: A baby of two months
    Given a 2 month old baby girl
    And the problem is urine infection in a child
    And there are no red flags
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And the reason is "Under three months"

  Scenario: A baby of two months goes to hospital even with a less urgent red flag
    Given a 2 month old baby boy
    And the problem is urine infection in a child
    And there is a urine problem with fever or shivering, pain in the side or back, or vomiting
    When reception asks where he should go
    Then he is sent to A&E to arrive within 1 hour

  Scenario: A baby of three months, well
    Given a 3 month old baby girl
    And the problem is urine infection in a child
    And there are no red flags
    And it has lasted 1 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 24 hours

  Scenario Outline: A red flag decides: <age> old <who>, <red flag>
    Given a <age> old <who>
    And the problem is <problem>
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to <destination> <when>

    Examples:
      | age     | who      | problem                    | red flag                                                                       | destination        | when                     |
      | 4 year  | boy      | urine infection in a child | a urine problem with fever or shivering, pain in the side or back, or vomiting | the duty clinician | within 6 hours           |
      | 5 month | baby boy | urine infection in a child | a temperature of 39 or more in a baby of three to six months                   | the duty clinician | within 2 hours           |
      | 30 year | woman    | urine infection in a woman | a urine problem with fever or shivering, pain in the side or back, or vomiting | the duty clinician | within 6 hours           |
      | 30 year | woman    | urine infection in a woman | an infection or fever in somebody with a weak immune system                    | the duty clinician | within 2 hours           |
      | 60 year | man      | urine infection in a man   | an inability to pass urine, or a painful full bladder                          | A&E                | to arrive within 4 hours |

  Scenario Outline: What to ask first: <who>
    Given a <age> year old <who>
    And the problem is urine infection in a woman
    When reception asks where they should go
    Then reception must first ask about "a urine problem with fever or shivering, pain in the side or back, or vomiting"
    And reception must first ask about "an inability to pass urine, or a painful full bladder"
    And they are sent to the duty clinician within 1 hour

    Examples:
      | age | who   |
      | 30  | woman |
      | 50  | man   |

  Scenario: Nobody knows whether she has a fever
    Given a 30 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And it is not known whether a urine problem with fever or shivering, pain in the side or back, or vomiting
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: Nobody knows the sex, at <age>
    Given a <age> year old person
    And the problem is urine infection in a woman
    And it is not known whether the patient is female
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | destination        | reason                    |
      | 15  | a GP               | A child from three months |
      | 16  | the duty clinician | Nobody knows the sex      |
      | 65  | the duty clinician | Nobody knows the sex      |

  Scenario Outline: A first plan that did not help, at <age>
    Given a <age> year old <who>
    And the problem is urine infection in a woman
    And there are no red flags
    And it has lasted 4 days
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | age | who   | reason                            |
      | 16  | girl  | Urine symptoms after a first plan |
      | 64  | woman | Urine symptoms after a first plan |
      | 65  | woman | A woman of 65 or more             |
