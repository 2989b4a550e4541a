@source:local-policy @evidence:proposed
Feature: Test results

  Reception passes on what a clinician has written beside the result, and never says what a result means. With several
  results the most worrying one counts. The times are proposals of this project.

  Background:
    Given the problem is test results

  Scenario: Normal result
    Given a clinician has marked the result: nothing to do
    Then send them to the practice office by the next working day
    And say "The clinician has looked at it and says that nothing more has to be done about this result."
    And ask them to come back if "they still have the symptoms for which the test was done, or get a new one"

  Scenario: Not back yet
    Given the result is not back yet
    Then send them to the practice office by the next working day
    And say "It is not back yet. I will find out when it is due, and you will hear by the end of the next working day."

  Scenario: A result that the hospital holds
    Given the hospital asked for the test and holds the result
    Then send them to the hospital contact point by the next working day
    And say "Whoever asked for the test looks at it first. I will give you the number of that clinic. If you cannot reach them, tell me."

  Scenario: Another test
    Given a clinician has marked the result: another test
    Then send them to the health care assistant within 7 days
    And say "The clinician would like another test. If the note names a sooner day, I will book that day."

  # The patient hears within the day, by name, who has decided what.
  @source:ELR-operating-framework-2014
  Scenario: Practice pharmacist acts on a result
    Given a clinician has marked the result: for the practice pharmacist
    Then send them to the practice pharmacist within 24 hours
    And offer it by telephone
    And say "The GP has looked at the result and has asked our pharmacist to ring you today or tomorrow about a medicine. I will tell you the name of the GP."
    And tell the GP who marked the result
    And ask them to come back if "nobody has rung by then, or there is any new symptom"

  Scenario: Speak to a clinician about a result
    Given a clinician has marked the result: speak to a clinician
    Then send them to the named GP within 7 days
    And offer it by telephone
    And say "The clinician would like to talk with you about it. If the note names a sooner day or another clinician, I will book that."

  Scenario Outline: A result <name>
    Given <what is so>
    Then send them to a GP by the next working day
    And offer it by telephone
    And say "No clinician has written about it yet. I will ask one to look at it, and you will hear what they say."

    Examples:
      | name                   | what is so                                                     |
      | that nobody has marked | no clinician has marked the result yet                         |
      | of which nobody knows  | it is not known whether no clinician has marked the result yet |

  # The source names no time. The clinician who marked it wanted somebody to act: nobody waits in a queue with this.
  Scenario: Urgent result
    Given a clinician has marked the result: urgent
    Then send them to the duty clinician within 1 hour
    And tell the GP who marked the result
