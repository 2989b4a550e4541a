Feature: Care home medicines

  Background:
    Given an 86 year old woman
    And the problem is care home medicines
    And there are no red flags

  Scenario: Charts and stock
    Given the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice pharmacist within 24 hours
    And the reason is "Charts and stock"
    And reception asks nothing more

  Scenario Outline: <finding>
    Given <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | finding                                                                                         | destination             | when           | reason                               |
      | a wrong medicine or a wrong dose was given, or somebody else's medicine                         | the duty clinician      | within 1 hour  | A wrong medicine was given           |
      | it is not known whether a wrong medicine or a wrong dose was given, or somebody else's medicine | the duty clinician      | within 1 hour  | A wrong medicine was given           |
      | they have a new or worse symptom today                                                          | the duty clinician      | within 6 hours | New or worse symptom in a resident   |
      | it is not known whether they have a new or worse symptom today                                  | the duty clinician      | within 6 hours | New or worse symptom in a resident   |
      | a medicine that they need before tomorrow is not in the home                                    | the practice pharmacist | within 2 hours | A medicine is needed before tomorrow |
      | it is not known whether a medicine that they need before tomorrow is not in the home            | the practice pharmacist | within 2 hours | A medicine is needed before tomorrow |

  Scenario Outline: A symptom as well: <symptom>, <missing>
    Given <symptom>
    And <missing>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
    And the reason is "New or worse symptom, and a medicine is missing"
    And she is also sent to the practice pharmacist within 2 hours

    Examples:
      | symptom                                                        | missing                                                                              |
      | they have a new or worse symptom today                         | a medicine that they need before tomorrow is not in the home                         |
      | it is not known whether they have a new or worse symptom today | it is not known whether a medicine that they need before tomorrow is not in the home |
