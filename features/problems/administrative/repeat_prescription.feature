Feature: Repeat prescription

  Scenario: An ordinary repeat
    Given a 70 year old woman
    And the problem is repeat prescription
    And there are no red flags
    And they have no new or worse symptom today
    And the medicine is on their repeat list
    And the medicine lasts another 10 days
    When reception asks where she should go
    Then she is sent to the prescription team by the next working day
    And the reason is "Ordinary repeat"

  Scenario: What to ask first
    Given a 70 year old woman
    And the problem is repeat prescription
    When reception asks where she should go
    Then reception must first ask about "a missed dose, or none left after today, of a medicine that must not be missed"
    And she is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows which medicine it is
    Given a 70 year old man
    And the problem is repeat prescription
    And there are no red flags
    And it is not known whether a missed dose, or none left after today, of a medicine that must not be missed
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: A symptom is a problem: <symptom>
    Given a 50 year old man
    And the problem is repeat prescription
    And there are no red flags
    And <symptom>
    And the medicine is on their repeat list
    And the medicine lasts another 10 days
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And the reason is "New or worse symptom today"

    Examples:
      | symptom                                                        |
      | they have a new or worse symptom today                         |
      | it is not known whether they have a new or worse symptom today |

  Scenario Outline: <list>, and <how long>
    Given a 50 year old man
    And the problem is repeat prescription
    And there are no red flags
    And they have no new or worse symptom today
    And <list>
    And <how long>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | list                                                         | how long                                    | destination             | when                    | reason                                              |
      | the medicine is on their repeat list                         | the medicine lasts another 2 days           | the prescription team   | within 24 hours         | Runs out within two days                            |
      | the medicine is on their repeat list                         | the medicine lasts another 3 days           | the prescription team   | by the next working day | Ordinary repeat                                     |
      | the medicine is on their repeat list                         | it is not known how long the medicine lasts | the prescription team   | within 24 hours         | Runs out within two days                            |
      | the medicine is not on their repeat list                     | the medicine lasts another 2 days           | the practice pharmacist | within 24 hours         | Not on the repeat list and runs out within two days |
      | the medicine is not on their repeat list                     | the medicine lasts another 3 days           | the practice pharmacist | within 3 working days   | Not on the repeat list                              |
      | it is not known whether the medicine is on their repeat list | the medicine lasts another 3 days           | the practice pharmacist | within 3 working days   | Not on the repeat list                              |
      | the medicine is not on their repeat list                     | it is not known how long the medicine lasts | the practice pharmacist | within 24 hours         | Not on the repeat list and runs out within two days |
      | it is not known whether the medicine is on their repeat list | the medicine lasts another 2 days           | the practice pharmacist | within 24 hours         | Not on the repeat list and runs out within two days |

  Scenario: A red flag decides
    Given a 40 year old woman
    And the problem is repeat prescription
    And there is a missed dose, or none left after today, of a medicine that must not be missed
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours

  Scenario Outline: A baby with a symptom: <who>, <symptom>
    Given <who>
    And the problem is repeat prescription
    And there are no red flags
    And <symptom>
    When reception asks where they should go
    Then they are sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | who                 | symptom                                                        | when            | reason                         |
      | an 11 week old baby | they have a new or worse symptom today                         | within 2 hours  | New symptom under three months |
      | an 11 week old baby | it is not known whether they have a new or worse symptom today | within 2 hours  | New symptom under three months |
      | a 3 month old baby  | they have a new or worse symptom today                         | within 24 hours | New or worse symptom today     |
