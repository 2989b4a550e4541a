Feature: Families, mostly well

  Stories 6, 7, 8, 11, 16 and 19: answers that matter for their speed. In one family the father needs the doctor who knows him.

  Background:
    Given there are no red flags

  Rule: Story 6: a parent writes about a child's asthma

    Background:
      Given a 7 year old boy
      And the problem is wheeze or asthma flare
      And the contact came online

    Scenario: Cough at night, and the reliever every five hours
      Given the reliever is needed more than usual, or cough or wheeze disturbs the night
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the duty clinician within 2 hours
      And he is also sent to the practice nurse by the next working day
      And the duty clinician is told
      And he is told "This is too urgent for a form. We will ring you."

    Scenario: He cannot speak
      Given there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow
      When reception asks where he should go
      Then he is sent to 999 now
      And the duty clinician is told
      And he is told "Do not wait for a reply to this form."

    Scenario: Nobody knows how bad the attack is
      Given it is not known whether there is an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the duty clinician within 1 hour

  Rule: Story 7: any clinician, and an answer today

    Scenario: A fever for a day, drinking and awake
      Given an 8 year old girl
      And the problem is fever in a child
      And it has lasted 1 day
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to self-care with advice
      And the reason is "A short fever in a well child"
      And she is asked to come back if "the fever lasts three days"

  Rule: Story 8: the same cough in a father and his daughter

    Scenario: He is 76, in the high stream, coughs and has a fever
      Given a 76 year old man
      And the problem is cough
      And a clinician has placed the patient in the high stream
      And the patient has a fever
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the named GP within 24 hours
      And he is told "another GP of the same team will see you instead"
      And he is not sent to the community pharmacist

    Scenario: She is 34 and well
      Given a 34 year old woman
      And the problem is cough
      And the patient has a fever
      And it has lasted 2 days
      And they have 0 long-term conditions
      And they take 0 regular medicines
      And in 12 months they had 0 unplanned admissions
      And in 12 months they went to A&E 0 times
      And in 12 months they saw or spoke to a GP 1 time
      And none of these:
        | the patient is on the palliative care register          |
        | the patient lives in a care home                        |
        | the patient is housebound                               |
        | the patient has dementia                                |
        | the patient has a severe mental illness                 |
        | the patient has a learning disability                   |
        | the patient has a serious problem with drugs or alcohol |
        | the patient cares for somebody with complex needs       |
        | the patient is on the rising-risk list                  |
      And the answer to every other question is no
      When reception asks where she should go
      Then the stream is low
      And she is sent to the community pharmacist within 24 hours

  Rule: Story 11: contraception at 26

    Scenario: Nothing speaks against the pill
      Given a 26 year old woman
      And the problem is contraception: start, check or change
      And they want to start contraception
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the community pharmacist within 14 days
      And she is not sent to a GP

  Rule: Story 16: Saturday at ten, an earache at three years

    Background:
      Given a 3 year old child
      And the problem is earache
      And the practice is closed and the evening and weekend hub is open

    Scenario: A plain earache
      Given it has lasted 1 day
      And the answer to every other question is no
      When reception asks where they should go
      Then they are sent to the community pharmacist within 24 hours
      And they are told "do not wait for it to open"

    # A slot at the hub between nine and five comes with a later part. It is not for Monday.
    Scenario: Ear infections that keep coming back need a clinician
      Given they keep getting ear infections
      And the answer to every other question is no
      When reception asks where they should go
      Then they are sent to the minor illness clinician within 24 hours
      And they are also sent to the evening and weekend hub within 6 hours
