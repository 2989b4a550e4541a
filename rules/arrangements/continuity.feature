@source:ELR-operating-framework-2014 @source:Signpost-proposal
Feature: Seeing somebody who knows them

  Continuity never makes anybody wait: whoever is free acts first, and the people who know them hear of it.

  # Also after an emergency. A request for a letter or for tablets is not worth the call.
  @evidence:founding
  Scenario: High stream and urgent
    Given the stream is high
    And any of these:
      | the decision is an emergency       |
      | the decision is for within 2 hours |
      | the decision is for the same day   |
    And none of these:
      | the problem is a request |
    Then tell the named GP
    And tell the care co-ordinator

  @evidence:founding
  Scenario: High stream, not urgent
    Given the stream is high
    And the decision can wait longer than a day
    And none of these:
      | the problem is a request about medicines |
    Then say "If this needs a GP or a nurse, we will book your named GP or a nurse who knows you."

  @evidence:proposed
  Scenario: High stream and the named GP is away
    Given the stream is high
    And the named GP is away
    And none of these:
      | the decision is an emergency |
    Then say "Your named GP is away. The GP who stands in knows your plan, and I will tell you who that is."
    And tell the GP who stands in for the named GP

  @evidence:proposed
  Scenario: Intermediate stream, not urgent
    Given the stream is intermediate
    And the decision can wait longer than a day
    And none of these:
      | the problem is a request about medicines |
    Then say "If this needs a GP or a nurse, we will book the one whom you usually see."

  # Whatever the stream, also for people who are mostly well.
  @evidence:proposed
  Scenario: A problem that a clinician here already treats
    Given a clinician here already treats the patient for this problem
    And any of these:
      | the decision is for the same day        |
      | the decision can wait longer than a day |
    Then say "I will try to book the clinician who has been treating you for this."
    And tell the clinician who treats them for it
