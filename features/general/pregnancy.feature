Feature: Pregnancy

  Background:
    Given the problem is sore throat
    And there are no red flags
    And it has lasted 2 days

  Scenario Outline: A recorded pregnancy: <fever>
    Given a 28 year old woman
    And the record shows a pregnancy now
    And <fever>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | fever                                           | destination              | when            | reason                        |
      | the patient has a fever                         | the duty clinician       | within 6 hours  | Fever in a recorded pregnancy |
      | it is not known whether the patient has a fever | the duty clinician       | within 6 hours  | Fever in a recorded pregnancy |
      | the patient has no fever                        | the community pharmacist | within 24 hours | Pharmacy First                |

  Scenario: Fever is asked when the record shows a pregnancy
    Given a 28 year old woman
    And the record shows a pregnancy now
    When reception asks where she should go
    Then reception must also ask about "the patient has a fever"

  Scenario: Nobody asks about fever when the record shows none
    Given a 28 year old woman
    And the record shows no pregnancy now
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more

  Scenario: Nobody asks about fever when the record is silent
    Given a 28 year old woman
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And reception asks nothing more
