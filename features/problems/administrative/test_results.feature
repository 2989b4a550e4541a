Feature: Test results

  Scenario Outline: <note>
    Given a 60 year old woman
    And the problem is test results
    And they have no new or worse symptom today
    And <note>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | note                                                           | destination                | when                    | reason                               |
      | a clinician has marked the result: nothing to do               | the practice office        | by the next working day | Normal result                        |
      | the result is not back yet                                     | the practice office        | by the next working day | Not back yet                         |
      | the hospital asked for the test and holds the result           | the hospital contact point | by the next working day | A result that the hospital holds     |
      | a clinician has marked the result: another test                | the health care assistant  | within 7 days           | Another test                         |
      | a clinician has marked the result: for the practice pharmacist | the practice pharmacist    | within 24 hours         | Practice pharmacist acts on a result |
      | a clinician has marked the result: speak to a clinician        | the named GP               | within 7 days           | Speak to a clinician about a result  |
      | no clinician has marked the result yet                         | a GP                       | by the next working day | A result that nobody has marked      |
      | it is not known whether no clinician has marked the result yet | a GP                       | by the next working day | A result of which nobody knows       |
      | a clinician has marked the result: urgent                      | the duty clinician         | within 1 hour           | Urgent result                        |

  Scenario: A changed tablet after a blood test, and the patient hears within a day who decided
    Given a 72 year old man
    And the problem is test results
    And they have no new or worse symptom today
    And a clinician has marked the result: for the practice pharmacist
    When reception asks where he should go
    Then he is sent to the practice pharmacist within 24 hours
    And the GP who marked the result is told
    And he is told "The GP has looked at the result and has asked our pharmacist to ring you today or tomorrow about a medicine. I will tell you the name of the GP."

  Scenario: An urgent result is not kept back by a symptom
    Given a 72 year old man
    And the problem is test results
    And they have a new or worse symptom today
    And a clinician has marked the result: urgent
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
