Feature: Cold or flu

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is cold or flu
    When reception asks where he should go
    Then reception must first ask about "a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows whether the neck is stiff
    Given a 40 year old man
    And the problem is cold or flu
    And there are no red flags
    And it is not known whether a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario: A feverish baby under three months goes to A&E
    Given a 10 week old baby boy
    And the problem is cold or flu
    And there are no red flags
    And there is a temperature of 38 or more, or feeling hot, in a baby under three months
    When reception asks where he should go
    Then he is sent to A&E to arrive within 1 hour

  Scenario Outline: An ordinary cold at <age>
    Given a <age> year old person
    And the problem is cold or flu
    And it has lasted 2 days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to self-care with advice
    And the reason is "An ordinary cold"

    Examples:
      | age |
      | 1   |
      | 9   |
      | 30  |
      | 85  |

  Scenario: Under one year is never left to self-care
    Given an 11 month old baby girl
    And the problem is cold or flu
    And it has lasted 1 day
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is not sent to self-care

  Scenario: A fever for three days
    Given a 30 year old man
    And the problem is cold or flu
    And it has lasted 3 days
    And there are no red flags
    And there is fever for 3 days or more
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "Fever for three days"

  Scenario: More breathless than usual
    Given a 30 year old man
    And the problem is cold or flu
    And it has lasted 3 days
    And there are no red flags
    And there is breathlessness or wheezing that is new or worse than usual
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And the reason is "More breathless or wheezy than usual"

  Scenario: A young child who seems unwell
    Given a 3 year old girl
    And the problem is cold or flu
    And it has lasted 1 day
    And there are no red flags
    And the child seems unwell
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the minor illness clinician within 24 hours
    And the reason is "Unwell child under five"
