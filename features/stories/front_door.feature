Feature: The front door

  Stories 15, 17, 18, 19 and 21: one door for everybody, with the same rules at each. Story 28, work in schools against obesity,
  is no contact, and so has no case.

  Background:
    Given there are no red flags

  Rule: Story 19: "burning wee" in an online form

    Background:
      Given the contact came online

    Scenario Outline: <person>, <pregnant>
      Given <person>
      And the problem is <problem>
      And <pregnant>
      And it has lasted 2 days
      And the answer to every other question is no
      When reception asks where they should go
      Then they are sent to <place> within 24 hours

      Examples:
        | person              | problem                    | pregnant                            | place                    |
        | a 30 year old woman | urine infection in a woman | the patient is not pregnant         | the community pharmacist |
        | a 30 year old woman | urine infection in a woman | the patient is pregnant or might be | the duty clinician       |
        | a 40 year old man   | urine infection in a man   | the patient is not housebound       | a GP                     |
        | a 70 year old woman | urine infection in a woman | the patient is not housebound       | a GP                     |
        | a 70 year old man   | urine infection in a man   | the patient is not housebound       | a GP                     |

    Scenario: Seventeen weeks pregnant, as the record shows
      Given a 30 year old woman
      And the problem is urine infection in a woman
      And the record shows a pregnancy now
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the duty clinician within 24 hours

  Rule: Story 17: the hub answers for a small practice

    # That practice's own GPs and slots, and the way back to the practice, come with a later part (the directory).
    Scenario: The same rules, and the named GP of her own practice
      Given an 80 year old woman
      And the problem is cough
      And the contact came by telephone
      And a clinician has placed the patient in the high stream
      And the answer to every other question is no
      When reception asks where she should go
      Then she is sent to the named GP within 24 hours
      And the named GP is told

  Rule: Story 18: no car, and 25 miles

    # Where each service is, and how far, comes with a later part (the directory).
    Scenario: A cough of three weeks
      Given a 60 year old man
      And the problem is cough
      And it has lasted 21 days
      And the patient has no way to travel
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to a GP within 7 days
      And he is told "we will find the same help nearer, or somebody will come to you"

  Rule: Story 21: the own practice is full

    # Another practice of the network, then the hub, inside the same time: slots and cross-cover come with a later part. The
    # time does not change with capacity.
    Scenario: Due within a day, whoever has the slot
      Given a 45 year old man
      And the problem is urine infection in a man
      And the answer to every other question is no
      When reception asks where he should go
      Then he is sent to a GP within 24 hours

  Rule: Story 15: the list of people at rising risk

    # Making the list (no more than 50 in 10,000, each accepted by a clinician with a reason) comes with a later part.
    Scenario: On the list
      Given a 55 year old woman
      And the problem is cough
      And the patient is on the rising-risk list
      When reception asks where she should go
      Then the stream is intermediate

    # Nobody is on it until a clinician has accepted them, and nothing is concluded from a record that is silent.
    Scenario: Not on the list
      Given a 55 year old woman
      And the problem is cough
      And the patient is not on the rising-risk list
      When reception asks where she should go
      Then no stream is concluded
