Feature: Forms, records and complaints

  Scenario: A complaint
    Given a 50 year old woman
    And the problem is complaint or feedback
    And they have no new or worse symptom today
    When reception asks where she should go
    Then she is sent to the practice office by the next working day
    And the reason is "Complaint or feedback"
    And the practice manager is told
    And reception asks nothing more

  Scenario Outline: <problem>, nothing else to ask
    Given a 50 year old woman
    And the problem is <problem>
    And they have no new or worse symptom today
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the practice office by the next working day
    And the reason is "<reason>"

    Examples:
      | problem           | reason         |
      | form or letter    | Form or letter |
      | access to records | Records        |

  Scenario Outline: A form near the end of life: <form>
    Given an 80 year old woman
    And the problem is form or letter
    And they have no new or worse symptom today
    And <form>
    When reception asks where she should go
    Then she is sent to a GP within 24 hours
    And the reason is "Form near the end of life"
    And the palliative care team is told

    Examples:
      | form                                                                             |
      | the form is for somebody who may be near the end of life                         |
      | it is not known whether the form is for somebody who may be near the end of life |
