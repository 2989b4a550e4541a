# The general rules act for every problem, one theme a file. None is needed for a red flag or for suspected cancer:
# those have their own rules in red_flags/. What only changes how somebody is seen (a longer slot, an interpreter, a
# carer present, a safe number, a choice of clinician, no way to travel) sends nobody anywhere, and so is no rule here.

@source:Signpost-proposal @evidence:proposed
Feature: People whose care is already planned

  Proposals of this project. A team already knows these people and holds their plan, so a new illness goes to
  that team first. An emergency still goes to 999 or A&E whatever the plan says: reception cannot weigh a plan
  against an emergency, a clinician can.

  # "Care home resident unwell" has rules of its own, which say more: this rule and those of continuity and of long-term
  # conditions leave it to them.
  @source:NHS-England-EHCH-framework-v3
  Scenario: A care home resident with a new illness
    Given the patient lives in a care home
    And the problem is an acute illness
    And none of these:
      | the problem is care home resident unwell |
    Then send them to the care home team within 24 hours
    And offer it at home
    And tell the named GP

  # "Same day" is read as by the end of the day: sooner than the 24 hours of a care home or a high stream,
  # so that the palliative care team comes first when both are so.
  @source:NICE-NG142
  Scenario: On the palliative care register with a new illness
    Given the patient is on the palliative care register
    And the problem is an acute illness
    Then send them to the palliative care team within 12 hours
    And say "The palliative care team will contact you and will follow your care plan."
    And tell the named GP

  # No new illness by kind, but common in the last weeks, and often the work of the team's own medicines. A day is enough.
  @source:NICE-NG142
  Scenario: On the palliative care register with something common
    Given the patient is on the palliative care register
    And the problem is one of:
      | constipation          |
      | indigestion or reflux |
      | oral thrush           |
      | mouth ulcer           |
      | difficulty swallowing |
      | sleep problem         |
      | bang to the head      |
    Then send them to the palliative care team within 24 hours
    And say "The palliative care team will contact you and will follow your care plan."
    And tell the named GP
