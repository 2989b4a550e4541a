Feature: Red eye

  Scenario: A red eye without pain
    Given a 30 year old woman
    And the problem is red eye
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And the reason is "Red eye without pain"
    And reception asks nothing more

  Scenario Outline: A man of 30, and <what is so>
    Given a 30 year old man
    And the problem is red eye
    And there are no red flags
    And it has lasted 4 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                                              | destination              | when                  | reason                                         |
      | the eye hurts, light hurts it, or sight has changed                                                                     | the optometrist          | within 24 hours       | Pain, light or sight                           |
      | it is not known whether the eye hurts, light hurts it, or sight has changed                                             | the optometrist          | within 24 hours       | Nobody knows about pain, light or sight        |
      | they wear contact lenses, or the eye was knocked or scratched or has something in it                                    | the optometrist          | within 24 hours       | Contact lenses, a knock or a scratch           |
      | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician       | within 2 hours        | An eye after an operation, or under a hospital |
      | it is not known whether they wear contact lenses, or the eye was knocked or scratched or has something in it            | the optometrist          | within 24 hours       | Nobody knows about lenses or a knock           |
      | it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it | the duty clinician       | within 2 hours        | Nobody knows whether the eye was operated on   |
      | they have tried a pharmacist or self-care for this and are no better                                                    | the optometrist          | within 3 working days | Red eye that comes back                        |
      | this problem has had 3 contacts                                                                                         | the optometrist          | within 3 working days | Red eye that comes back                        |
      | this problem has had 2 contacts                                                                                         | the community pharmacist | within 24 hours       | Red eye without pain                           |
      | the patient has a weak immune system                                                                                    | a GP                     | within 24 hours       | Weak immune system                             |
      | there is a painful red eye, or an eye that light hurts, in somebody who wears contact lenses                            | the duty clinician       | within 6 hours        | Painful red eye with a contact lens            |

  Scenario: A painful eye that a pharmacist could not help does not wait
    Given a 30 year old man
    And the problem is red eye
    And there are no red flags
    And it has lasted 8 days
    And the eye hurts, light hurts it, or sight has changed
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the optometrist within 24 hours

  Scenario Outline: A week is the border: <days> days
    Given a 30 year old man
    And the problem is red eye
    And there are no red flags
    And it has lasted <days> days
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when                  | reason               |
      | 6    | the community pharmacist | within 24 hours       | Red eye without pain |
      | 7    | the optometrist          | within 3 working days | A week and no better |

  Scenario: Nobody knows how long the eye has been red
    Given a 30 year old man
    And the problem is red eye
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the optometrist within 3 working days
    And the reason is "Nobody knows how long the eye is red"

  Scenario Outline: Small children: <age> months
    Given a <age> month old child
    And the problem is red eye
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours

    Examples:
      | age | destination                 |
      | 11  | a GP                        |
      | 12  | the minor illness clinician |
      | 23  | the minor illness clinician |
      | 24  | the community pharmacist    |

  Scenario: A painful red eye at one year old needs a clinician, not an optometrist
    Given a 14 month old baby girl
    And the problem is red eye
    And there are no red flags
    And it has lasted 2 days
    And the eye hurts, light hurts it, or sight has changed
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the minor illness clinician within 24 hours
    And the reason is "One year old"

  Scenario: A newborn with a red, swollen eye
    Given a 10 day old baby boy
    And the problem is red eye
    And there are no red flags
    And there is a newborn baby with swollen, red or pus-filled eyes
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is red eye
    When reception asks where he should go
    Then reception must first ask about "sudden loss of all or part of their sight, even if it has come back"
    And he is sent to the duty clinician within 1 hour

  Scenario: Nobody knows whether a chemical got in
    Given a 3 year old girl
    And the problem is red eye
    And there are no red flags
    And it is not known whether a chemical, bleach, lime or cement in the eye
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"
