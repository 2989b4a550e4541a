@source:ELR-operating-framework-2014 @evidence:proposed
Feature: How long an appointment takes

  That the length follows the stream is a founding idea; the minutes are proposals of this project. Of several lengths
  the longest applies, so these are the least: a rule may ask for more. They matter only where somebody is seen.

  # The physiotherapist, the optometrist, the dentist and the mental health practitioner keep lengths of their own.
  Rule: Low and intermediate

    Background:
      Given none of these:
        | the problem is a muscle or joint problem |
        | the problem is an eye problem            |
        | the problem is a tooth or mouth problem  |
        | the problem is a mental health problem   |

    # Clinics of the practice nurse (a smear, a dressing, a travel clinic) keep lengths of their own too.
    Scenario: Low stream
      Given the stream is low
      And none of these:
        | the problem is a request |
      Then allow 10 minutes

    Scenario: Intermediate stream
      Given the stream is intermediate
      Then allow 15 minutes

  Rule: High

    Background:
      Given the stream is high

    Scenario: High stream
      Given any of these:
        | the decision is for within 2 hours |
        | the decision is for the same day   |
      Then allow 20 minutes

    Scenario: High stream, planned
      Given the decision can wait longer than a day
      And none of these:
        | the problem is a request about medicines |
      Then allow 30 minutes

  @source:NHS-England-Accessible-Information-Standard
  Rule: An interpreter or a learning disability doubles it, at every age

    Background:
      Given any of these:
        | the patient needs an interpreter      |
        | the patient has a learning disability |

    Scenario: Double, whatever the stream
      Given none of these:
        | the decision is an emergency |
      Then allow 20 minutes

    Scenario: Double in the intermediate stream
      Given the stream is intermediate
      Then allow 30 minutes

    Scenario: Double in the high stream
      Given the stream is high
      Then allow 40 minutes

    Scenario: Double in the high stream, planned
      Given the stream is high
      And the decision can wait longer than a day
      And none of these:
        | the problem is a request about medicines |
      Then allow 60 minutes
