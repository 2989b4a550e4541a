@source:NHS-England-Jess-Rule-2025 @evidence:general
Feature: Coming back about the same problem

  Somebody who comes back is looked at afresh by a GP, and is not sent to the pharmacist again.
  Requests (repeat prescriptions, letters, reviews) are left alone. So are eyes and mental health, where the optometrist
  and the mental health practitioner act sooner than these time frames. The time frames are proposals of this project.

  # Light-headedness and head lice or scabies have rules of their own for this, in their own files.
  Scenario: No better after a pharmacist or self-care
    Given any of these:
      | the problem is an acute illness |
      | the problem is an infection     |
      | the problem is a skin problem   |
    And none of these:
      | the problem is an eye problem            |
      | the problem is a muscle or joint problem |
      | the problem is a mental health problem   |
      | the problem is light-headed on standing  |
      | the problem is light-headed in general   |
      | the problem is head lice or scabies      |
    And they have tried a pharmacist or self-care for this and are no better
    Then send them to a GP within 7 days

  # Three contacts count the present one. Sooner than seven days, because a new illness that comes back twice
  # would otherwise wait longer than it would have for the pharmacist.
  Scenario: Third contact for the same problem
    Given any of these:
      | the problem is an acute illness          |
      | the problem is an infection              |
      | the problem is a breathing problem       |
      | the problem is a pain                    |
      | the problem is a skin problem            |
      | the problem is a muscle or joint problem |
    And none of these:
      | the problem is an eye problem          |
      | the problem is a mental health problem |
    And this problem has had 3 contacts or more
    Then send them to a GP within 3 working days
    And say "Because this has come back, a GP will look at it afresh."
