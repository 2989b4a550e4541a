Feature: Urine, pregnancy, medicines and surroundings

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                      | who                 | red flag                                                                                                    | destination        | when                     |
      | Kidney infection                          | a 30 year old woman | a urine problem with fever or shivering, pain in the side or back, or vomiting                              | the duty clinician | within 6 hours           |
      | Cannot pass urine                         | a 75 year old man   | an inability to pass urine, or a painful full bladder                                                       | A&E                | to arrive within 4 hours |
      | Missed a medicine that must not be missed | a 40 year old man   | a missed dose, or none left after today, of a medicine that must not be missed                              | the duty clinician | within 2 hours           |
      | Pre-eclampsia                             | a 30 year old woman | a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth | maternity triage   | to arrive within 1 hour  |
      | Smoke or carbon monoxide                  | a 40 year old man   | smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove          | 999                | now                      |

  Scenario: Everybody leaves a house with smoke or carbon monoxide
    Given a 40 year old man
    And the problem is sore throat
    And there is smoke breathed in, or headache or dizziness in several people at home near a boiler, fire or stove
    When reception asks where he should go
    Then he is told "Get everybody out of the house"

  Scenario: Possible pre-eclampsia does not wait until tomorrow
    Given a 30 year old woman
    And the problem is sore throat
    And there are no red flags
    And there is a bad headache, changed sight, pain under the ribs, vomiting or swelling late in pregnancy or after a birth
    When reception asks where she should go
    Then she is told "Ring the maternity triage line now"
