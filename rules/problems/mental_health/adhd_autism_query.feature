@source:NICE-NG87 @source:NICE-CG142 @evidence:proposed
Feature: ADHD or autism assessment

  A request that has a long wait wherever it goes, so the form starts at once. The safety questions come first all the same.
  The routes are a proposal of this project.

  Background:
    Given the problem is ADHD or autism assessment
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done     |
      | a thought of suicide, or that life is not worth living                               |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected |

  Rule: Trouble that somebody should look at

    Scenario: Not eating, drinking or washing while waiting for an assessment
      Given it stops them eating, drinking or looking after themselves
      Then send them to a GP within 24 hours

    Scenario: Daily life is affected
      Given any of these:
        | it affects work, school, sleep or daily life             |
        | it is not known whether daily life goes on much as usual |
      Then send them to a GP within 14 days
      And advise "Write down what is hard, at home and at work or school, and since what age. Bring reports from school if there are any."

  Rule: The request alone

    Background:
      Given daily life goes on much as usual

    Scenario: Assessment form
      Given the patient is 18 years or older
      Then send them to the practice office by the next working day
      And say "We will send you the form today. A GP reads it when it comes back and makes the referral."

    Scenario Outline: Assessment of a child <name>
      Given <age>
      Then send them to <who> within 14 days
      And advise "Ask the nursery or school to write down what they see: the assessment needs it."

      Examples:
        | name          | age                                   | who                |
        | under five    | the patient is under 5 years          | the health visitor |
        | of school age | the patient is between 5 and 17 years | the school nurse   |
