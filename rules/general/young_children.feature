@source:Signpost-proposal
Feature: Babies and children under five

  @evidence:proposed
  Scenario: A new illness under three months
    Given the patient is under 3 months
    And any of these:
      | the problem is an acute illness    |
      | the problem is an infection        |
      | the problem is a breathing problem |
    Then send them to the duty clinician within 2 hours

  # That babies under one have no Pharmacy First referral is in the national specification; the rest is a proposal.
  # A GP, because the minor illness clinician's scope begins at one year unless a practice says otherwise.
  @evidence:proposed @source:NHS-England-Pharmacy-First-2024
  Scenario: A new illness under one year
    Given the patient is under 1 year
    And the problem is an acute illness
    Then send them to a GP within 24 hours

  # The duration of the illness stands for that of the fever: reception is not made to ask both. The cautious side.
  # Not to know whether there is a fever counts as fever.
  @evidence:proposed @source:NICE-NG143
  Scenario: Fever and three days of illness under five
    Given the patient is between 1 and 4 years
    And the problem is an acute illness
    And it has lasted 3 days or more
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
    Then send them to the minor illness clinician within 24 hours
    And offer it by telephone
