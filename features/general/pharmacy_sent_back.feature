Feature: Sent back by the pharmacist

  Scenario Outline: <problem>, <message>
    Given a 40 year old woman
    And the problem is <problem>
    And there are no red flags
    And <message>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem     | message                                                              | destination              | when            | reason                   |
      | sore throat | the pharmacist has sent the patient back as urgent                   | the duty clinician       | within 2 hours  | Sent back as urgent      |
      | hay fever   | the pharmacist has sent the patient back as urgent                   | the duty clinician       | within 2 hours  | Sent back as urgent      |
      | red eye     | the pharmacist has sent the patient back as urgent                   | the duty clinician       | within 2 hours  | Sent back as urgent      |
      | sore throat | the pharmacist has sent the patient back                             | a GP                     | within 24 hours | Sent back                |
      | hay fever   | the pharmacist has sent the patient back                             | a GP                     | within 24 hours | Sent back                |
      | red eye     | the pharmacist has sent the patient back                             | the optometrist          | within 24 hours | An eye sent back         |
      | hay fever   | they have tried a pharmacist or self-care for this and are no better | the community pharmacist | within 24 hours | Pharmacist from one year |

  Scenario: On the first day, too, nobody goes back to the pharmacist
    Given a 30 year old man
    And the problem is sore throat
    And there are no red flags
    And it has lasted 1 day
    And the pharmacist has sent the patient back
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And he is not sent to the community pharmacist
    And he is told "need not go back there"

  Scenario: Without a message nothing changes
    Given a 30 year old man
    And the problem is sore throat
    And there are no red flags
    And it has lasted 1 day
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario Outline: A question about a prescription is left alone: <message>
    Given a 40 year old woman
    And the problem is repeat prescription
    And there are no red flags
    And <message>
    And the medicine is on their repeat list
    And the medicine lasts another 9 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the prescription team by the next working day

    Examples:
      | message                                            |
      | the pharmacist has sent the patient back           |
      | the pharmacist has sent the patient back as urgent |
