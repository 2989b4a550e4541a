@source:Wolverhampton-CCG-new-models-of-care @evidence:proposed
Feature: Missed appointments

  A missed appointment is a reason to look closer. Nobody loses their care because of it.

  Scenario: A child was not brought
    Given the patient missed their last appointment
    And the patient is under 18 years
    Then tell the safeguarding lead

  # The same day, so that silence does not hide harm.
  Scenario: Missed by somebody at risk
    Given the patient missed their last appointment
    And any of these:
      | the patient has a child protection plan                 |
      | the patient has a severe mental illness                 |
      | the patient has a learning disability                   |
      | the patient has dementia                                |
      | the patient is on the palliative care register          |
      | the patient has a serious problem with drugs or alcohol |
    And none of these:
      | the decision is an emergency |
    Then say "You could not come last time. Is everything all right, and is anything stopping you from coming?"
    And tell the named GP

  Scenario: The missed appointment was urgent
    Given the appointment that the patient missed was urgent
    And none of these:
      | the decision is an emergency |
    Then say "The appointment that you missed was an urgent one. I will ask a clinician today what to do about it."
    And tell the duty clinician

  Scenario: Two or more missed
    Given in 12 months they missed 2 appointments or more
    And none of these:
      | the decision is an emergency |
    Then say "What makes it hard to come? We can change the time, ring you instead, find an interpreter or help with travel. You can still be seen."
    And tell the care co-ordinator
