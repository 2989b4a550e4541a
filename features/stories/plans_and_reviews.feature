Feature: Plans, reviews and follow-up

  Stories 3, 4, 5, 9, 10, 12 and 24: people who know their condition, and the professionals who know them.

  Background:
    Given there are no red flags

  Rule: Story 5: type 1 diabetes, and he manages it himself

    Background:
      Given a 30 year old man
      And the problem is diabetes and unwell
      And they use insulin, or a tablet whose name ends in flozin

    # A sugar of 12 is asked by nobody: the ketones, and how he feels, decide.
    Scenario Outline: Ketones of <ketones>
      Given the blood ketones are <ketones>
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to <place>

      Examples:
        | ketones | place                              |
        | 0.4     | the practice nurse within 24 hours |
        | 1.8     | the duty clinician within 2 hours  |
        | 3.1     | 999 now                            |

    Scenario: A low number comes with the sick-day rules
      Given the blood ketones are 0.4
      And the answer to every other question is no
      When reception asks where he should go
      Then he is told "Follow your sick-day rules"

    Scenario: Vomiting
      Given there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more
      When reception asks where he should go
      Then he is sent to 999 now

  Rule: Story 4: a result that the GP has passed to the pharmacist

    # The task and its message to the patient within a day come with a later part; this is his call about it.
    Scenario: The note says what to do, and who decided it
      Given a 60 year old man
      And the problem is test results
      And a clinician has marked the result: for the practice pharmacist
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the practice pharmacist within 24 hours
      And he is told "I will tell you the name of the GP"
      And the GP who marked the result is told

  Rule: Story 9: eight weeks after a new hip

    Background:
      Given a 68 year old man
      And the problem is follow-up after a joint operation
      And they had an operation 8 weeks ago

    Scenario: Stiff and not moving well
      Given the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the physiotherapist within 7 days
      And he is told "the physiotherapist who knows you"
      And he is not sent to a GP

    Scenario: The calf has begun to swell
      Given there is one calf or thigh that is newly swollen, or newly painful and warm
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the duty clinician within 6 hours

  Rule: Story 10: COPD, stable and then worse

    Background:
      Given a 64 year old man
      And the problem is mild breathlessness

    # No problem has a word for a class or rehabilitation yet: he comes by his review, and the nurse signs him up.
    Scenario: Stable, and asks for exercise classes
      Given the problem is review of a long-term condition
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the practice nurse on a planned date

    Scenario: More breathless than usual
      Given the breathlessness began in the last four weeks, or is worse than usual
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the duty clinician within 6 hours

    Scenario: He cannot finish a sentence
      Given there is long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips
      When reception asks where he should go
      Then he is sent to 999 now

  Rule: Story 12: the yearly review of his blood pressure, at 72

    # Three long-term conditions, and slower than he was: at rising risk, and seen by the clinician who knows him.
    Scenario: A planned review in the intermediate stream
      Given a 72 year old man
      And the problem is review of a long-term condition
      And they have 3 long-term conditions
      And the clinical frailty scale is 4
      And the answer to every other question is no
      When reception asks where he should go
      Then the stream is intermediate
      And he is sent to the practice nurse on a planned date
      And the appointment is 20 minutes
      And he is told "the one whom you usually see"

    Scenario: Only to have it measured
      Given a 72 year old man
      And the problem is blood pressure check
      And they have 3 long-term conditions
      And the clinical frailty scale is 4
      And they are known to have high blood pressure
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the health care assistant as a routine
      And the appointment is 15 minutes

  Rule: Story 24: the hospital has not sent the letter

    Background:
      Given a 58 year old woman
      And the problem is question for the hospital

    Scenario: Only the letter
      Given the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the hospital contact point by the next working day
      And she is not sent to a GP

    Scenario: She gets worse while she waits
      Given they have a new or worse symptom today
      When reception asks where she should go
      Then she is sent to the duty clinician within 24 hours
