@source:NHS-England-home-visits @evidence:proposed
Feature: At home

  A visit is for people whom travel would harm, or who truly cannot leave home; a clinician decides on it after a call.

  Rule: Housebound or in a care home

    Background:
      Given any of these:
        | the patient is housebound        |
        | the patient lives in a care home |

    @evidence:re-read
    Scenario: Seen at home
      Given any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      And none of these:
        | the problem is a request                 |
        | the problem is a request about medicines |
      Then offer it at home
      And say "You do not have to come here if somebody has to see you. A clinician will ring first and decide who comes and when."

    # Nobody comes for a prescription or a letter. A vaccine, a blood test or a review is done at home.
    Scenario: A request from home
      Given any of these:
        | the problem is a request                 |
        | the problem is a request about medicines |
      And none of these:
        | the decision is an emergency |
      Then say "You do not have to come here for this. If somebody has to see you for it, they will come to you."

    Scenario: At home, within 2 hours
      Given the decision is for within 2 hours
      Then say "A clinician will ring you first. If you have to be seen, somebody will come to you."

    @evidence:re-read
    Scenario: At home in an emergency
      Given the decision is an emergency
      Then say "Do not wait for a home visit. Have the care plan and the list of medicines ready."

  Rule: Asks for a home visit

    Background:
      Given the patient has asked for a home visit

    Scenario: Needs to be seen and asks for a home visit
      Given any of these:
        | the decision is for the same day        |
        | the decision can wait longer than a day |
      Then say "A clinician will ring you and decide about a visit. For today, please ask before half past ten. If getting here is the difficulty, tell me and I will help with that."
      And tell the duty clinician

    Scenario: Asks for a home visit in an emergency
      Given the decision is an emergency
      Then say "A home visit would come too late. Please do as I have just said."
