Feature: Crisis near the end of life, and calls that break off

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                         | who                 | red flag                                                                                                           | destination              | when           |
      | Crisis near the end of life                  | a 78 year old woman | pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life | the palliative care team | within 2 hours |
      | A call that breaks off after a worrying word | a 40 year old man   | a caller who rang off, fell silent or cannot be reached after a worrying word                                      | the duty clinician       | within 1 hour  |

  Scenario: The named GP hears of a crisis near the end of life
    Given a 78 year old woman
    And the problem is sore throat
    And there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life
    And the answer to every other question is no
    When reception asks where she should go
    Then the named GP is told

  Scenario: An emergency comes before the palliative care team
    Given a 78 year old woman
    And the problem is sore throat
    And there is pain, distress, breathlessness or bleeding that is out of control, or a stopped syringe pump, near the end of life
    And there is breathlessness too bad to finish a sentence, or gasping at rest
    When reception asks where she should go
    Then she is sent to 999 now
    And the reason is "Severe breathlessness"
