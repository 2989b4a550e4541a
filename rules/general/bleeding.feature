@source:Signpost-proposal @evidence:proposed
Feature: Bleeding in people who bleed easily, or have a plan

  Bleeding that does not stop, and a blow to the head, are red flags. These rules are for lesser bleeding, and rest on the
  record alone. The times are proposals of this project.

  # Three problems have a time of their own for a blood thinner, a GP within 24 hours, because the bleeding there has stopped
  # or is slight, and two concern bleeding that seldom is heavy and has often lasted for weeks.
  @source:NICE-NG232
  Scenario: Bleeding on a blood thinner
    Given the problem is a bleeding problem
    And the patient takes a blood thinner
    And none of these:
      | the problem is nosebleed                             |
      | the problem is bleeding from the bottom              |
      | the problem is blood in the urine                    |
      | the problem is bleeding between periods or after sex |
      | the problem is bleeding after the menopause          |
    Then send them to the duty clinician within 2 hours
    And say "Do not stop the blood thinner unless a clinician says so. If you bleed more, ring 999."

  Scenario: Unexpected bleeding on a blood thinner
    Given the problem is one of:
      | bleeding between periods or after sex |
      | bleeding after the menopause          |
    And the patient takes a blood thinner
    Then send them to a GP within 24 hours
    And say "Do not stop the blood thinner unless a clinician says so."

  # The general rule for people just out of hospital counts illness, infection, breathing and pain, but not bleeding.
  Scenario Outline: Bleeding <when>
    Given the problem is a bleeding problem
    And <since>
    Then send them to the duty clinician within 24 hours
    And advise "If the hospital gave you a number to ring, ring it as well."

    Examples:
      | when                               | since                                     |
      | within 14 days of leaving hospital | they left hospital 14 days ago or less    |
      | within 6 weeks of an operation     | they had an operation 6 weeks ago or less |

  # The general rule for this register counts new illness only. A pain that is no new illness keeps its own route.
  Scenario: On the palliative care register with bleeding
    Given the patient is on the palliative care register
    And the problem is a bleeding problem
    Then send them to the palliative care team within 12 hours
    And say "The palliative care team will contact you and will follow your care plan."
    And tell the named GP
