@source:NHS-England-online-consultation-safety @evidence:proposed
Feature: Worrying words in an online form

  The form is stopped, and somebody rings now: it never waits in a queue. Words that name a red flag count as the red flag
  until staff have spoken to the person. The times are proposals of this project.

  Background:
    Given the problem is worrying words in an online form
    And reception has ruled out:
      | a caller who rang off, fell silent or cannot be reached after a worrying word                                     |
      | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          |
      | breathlessness too bad to finish a sentence, or gasping at rest                                                   |
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                             |
      | a wish to end their life now, a plan or the means to do it, or harm already done                                  |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a temperature of 38 or more, or feeling hot, in a baby under three months                                         |

  Scenario: Worrying words that still stand
    Given any of these:
      | the worrying words still stand, or nobody has spoken to them yet                         |
      | it is not known whether the worrying words still stand, or nobody has spoken to them yet |
    Then send them to the duty clinician within 1 hour
    And offer it by telephone
    And say "Do not wait for a reply to the form. We are ringing you now. If it is an emergency, ring 999."

  Scenario: Worrying words that do not apply
    Given staff have spoken to them, and the worrying words do not apply
    Then send them to the duty clinician within 24 hours
    And offer it by telephone
    And say "Tell me in your own words what it is about: I will ask you about that now."

  Scenario: Worrying words about a baby under three months
    Given the patient is under 3 months
    And staff have spoken to them, and the worrying words do not apply
    Then send them to the duty clinician within 2 hours
    And offer it by telephone
