@source:Hywel-Dda-pacesetter-bid-2018 @evidence:proposed
Feature: No way to travel, no telephone, no internet

  People travel only where the need is special; the same help is found nearer, by telephone or at home. Whoever has no
  internet gets the same answer, as soon, by telephone or at the desk.

  Rule: No way to travel

    Background:
      Given the patient has no way to travel

    @evidence:founding
    Scenario: No way to travel
      Given any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then offer it by telephone
      And say "If this cannot be done by telephone, or you cannot get to the place that I name, tell me: we will find the same help nearer, or somebody will come to you."

    Scenario: No way to travel, within 2 hours
      Given the decision is for within 2 hours
      Then say "A clinician will ring you first. If you have to be seen, they will arrange how."

    Scenario: No way to travel in an emergency
      Given the decision is an emergency
      Then say "If you are to go to A&E and nobody can take you, ring 999 and tell them so. Do not wait for a bus or a lift."

  Rule: No telephone

    Background:
      Given the patient has no telephone

    Scenario: No telephone
      Given none of these:
        | the decision is an emergency |
      Then offer it in person
      And say "You need no telephone for this. Tell me where you will be, or wait here, and somebody will see you."

    Scenario: No telephone in an emergency
      Given the decision is an emergency
      Then say "I will ring 999 for you now. Stay here with me, or where you are."

  Rule: No internet

    Scenario: No internet
      Given the patient cannot use the internet
      And none of these:
        | the decision is an emergency |
      Then say "You need no internet for this. We can do it all by telephone, on paper or at the desk."
