Feature: At home, with carers, and without a home

  Stories 13, 22, 23, 25 and 27: what keeps people where they want to be, and how nobody is turned away.

  Background:
    Given there are no red flags

  Rule: Story 13: Friday evening, she is 84 and lives alone, and no social worker answers

    # Who takes over if the team cannot come is said to her; that the duty clinician is named comes with a later part.
    Scenario: Her carer is off and she needs a grab rail
      Given an 84 year old woman
      And the problem is help or equipment at home
      And the practice is open
      And the practice is closed tomorrow
      And nobody can give the help that they need until social services open again
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the home crisis response team within 2 hours
      And she is not sent to A&E
      And she is told "If they cannot, our duty clinician will take this over."

    # It is 17:40 and the surgery shuts at half past six: after that the line below is said as well.
    Scenario: The surgery has shut
      Given an 84 year old woman
      And the problem is help or equipment at home
      And the practice and the hub are closed
      And nobody can give the help that they need until social services open again
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the home crisis response team within 2 hours
      And she is also sent to NHS 111 now

  Rule: Story 22: a resident of a care home

    Background:
      Given an 85 year old man
      And the problem is care home resident unwell
      And the patient lives in a care home

    Scenario: Unwell, with a NEWS2 score of 3, no part of which is 3
      Given the NEWS2 score is 3
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the care home team within 24 hours
      And he is told "A clinician will ring first and decide who comes and when."
      And the named GP is told

    # Reception cannot weigh a plan to treat at home against an emergency; the crew and the clinician can, so it goes with him.
    Scenario: Chest pain
      Given there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
      When reception asks where he should go
      Then he is sent to 999 now
      And he is told "Have the care plan and the list of medicines ready"
      And the named GP is told

  Rule: Story 23: he is 40, homeless, has asthma and debts

    Background:
      Given a 40 year old man
      And the patient has no settled home
      And the patient is not registered with the practice

    Scenario: His chest is tight and wheezy, more than usual
      Given the problem is wheeze or asthma flare
      And there is breathlessness or wheezing that is new or worse than usual
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the duty clinician within 6 hours
      And he is also sent to the social prescriber within 7 days
      And he is told "You need no proof of who you are or where you live."
      And the practice office is told

    Scenario: A cough, and the inhaler as usual
      Given the problem is cough
      And it has lasted 3 days
      And there is asthma, COPD or another long-term lung condition
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the community pharmacist within 24 hours
      And he is also sent to the social prescriber within 7 days

    Scenario: His debts
      Given the problem is money worries
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the social prescriber within 7 days
      And he is told "You can give our address as your own."

  Rule: Story 25: a carer who is worn out

    Background:
      Given a 60 year old woman
      And the problem is carer under strain

    Scenario: Exhausted
      Given the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the social prescriber within 7 days
      And she is told "I will note that you are a carer"

    Scenario: She cannot cope tonight
      Given the carer cannot go on today or tonight
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the urgent community response team within 2 hours
      And she is also sent to the home crisis response team within 2 hours

  Rule: Story 27: nearing the end of life, and the pain is worse at seven in the evening

    Scenario: The palliative care team, and not 999
      Given a 72 year old man
      And the problem is care near the end of life
      And the patient is on the palliative care register
      And the practice is closed and the evening and weekend hub is open
      And pain, sickness, breathing, restlessness or another symptom is worse than before
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to the palliative care team within 2 hours
      And he is not sent to 999
      And he is told "Ring your palliative care team first, at any hour."
      And the named GP is told
