@source:Signpost-proposal @evidence:proposed
Feature: Just out of hospital

  Proposals of this project. Both ends count: day 14 and week 6 are still within.

  Background:
    Given any of these:
      | the problem is an acute illness    |
      | the problem is an infection        |
      | the problem is a breathing problem |
      | the problem is a pain              |

  Scenario: Out of hospital within 14 days
    Given they left hospital 14 days ago or less
    Then send them to the duty clinician within 24 hours

  Scenario: An operation within 6 weeks
    Given they had an operation 6 weeks ago or less
    Then send them to the duty clinician within 24 hours
    And advise "If the hospital gave you a number to ring after the operation, ring it as well."
