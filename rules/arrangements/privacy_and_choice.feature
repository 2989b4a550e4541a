@source:NHS-Constitution-for-England @evidence:proposed
Feature: Privacy and choice

  Rule: Privacy

    # Whether they can decide for themselves is for the clinician.
    @source:GMC-0-18-years
    Scenario: Under 16 and alone
      Given the patient is under 16 years
      And the patient contacted us without a parent or carer
      And none of these:
        | the decision is an emergency |
      Then say "You can be seen on your own, and it is private unless somebody is in danger. Which number and time are safe for you?"
      And tell the clinician who sees them

    Scenario: Under 16 and alone, in an emergency
      Given the patient is under 16 years
      And the patient contacted us without a parent or carer
      And the decision is an emergency
      Then say "Find the nearest grown-up whom you trust, now. I will stay on the line, and ring 999 for you if you cannot."
      And tell the duty clinician

    # Nothing is said aloud: the caller, or somebody who listens, may be the one whom the patient fears.
    Scenario: Only one safe way to reach them
      Given the record names the only safe way to reach the patient
      Then tell the staff who ring or write to them

  Rule: Choice

    Scenario: A clinician whom they know
      Given the patient has asked for a clinician whom they know
      And any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then say "I will book the clinician whom you ask for if they have time soon enough, and note it for next time."

    Scenario: A clinician whom they know, within 2 hours
      Given the patient has asked for a clinician whom they know
      And the decision is for within 2 hours
      Then say "The first clinician who is free will speak to you, so that you do not have to wait. I will tell the one whom you know."

    Scenario: A clinician of their own sex, or a chaperone
      Given the patient has asked for a clinician of their own sex, or for a chaperone
      And any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then say "You can have a clinician of your own sex, or a chaperone. I will note it with the appointment."
      And tell the clinician who sees them
