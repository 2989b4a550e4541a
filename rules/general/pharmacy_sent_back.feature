@source:NHS-England-Pharmacy-First-2024 @evidence:proposed
Feature: Sent back by the pharmacist

  A pharmacist who cannot treat somebody tells the practice, and the practice must then find a clinician. This rests on the
  pharmacist's message in the record, so nobody is asked. That a clinician must see them is in the national specification;
  the times are proposals of this project. A question about a prescription is no illness, and is left alone.

  Background:
    Given none of these:
      | the problem is a request about medicines |

  Scenario: Sent back as urgent
    Given the pharmacist has sent the patient back as urgent
    Then send them to the duty clinician within 2 hours
    And say "The pharmacist has asked us to see you soon. A clinician will speak to you within two hours. If you get worse, ring 999."

  Scenario: Sent back
    Given the pharmacist has sent the patient back
    And none of these:
      | the problem is an eye problem |
    Then send them to a GP within 24 hours
    And say "The pharmacist has asked us to see you. You need not go back there first."

  # For an eye that is not urgent a GP would be the wrong person.
  Scenario: An eye sent back
    Given the pharmacist has sent the patient back
    And the problem is an eye problem
    Then send them to the optometrist within 24 hours
    And say "The pharmacist has asked for somebody to look at your eye. You need not go back there first."
