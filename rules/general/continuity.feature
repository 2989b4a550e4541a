@source:ELR-operating-framework-2014
Feature: Continuity for people with complex needs

  A GP who knows them sees them the same day. Time and urgency are never traded for continuity: any more urgent rule
  still decides, and the named GP is told.

  @evidence:founding
  Scenario: High stream with an acute illness
    Given the stream is high
    And the problem is an acute illness
    And none of these:
      | the problem is care home resident unwell |
    Then send them to the named GP within 24 hours
    And allow 20 minutes
    And say "If your named GP is away, another GP of the same team will see you instead."
    And tell the named GP
    And tell the care co-ordinator

  # The clinical facts say "one step more urgent" for infection, falls, confusion and breathlessness. The language
  # cannot raise another rule's time by a step, so this rule gives a floor. The border of "moderate" on the
  # electronic frailty index is 9 deficits in all copies that we know.
  @evidence:proposed @source:Clinical-Frailty-Scale-v2.0 @source:electronic-frailty-index
  Scenario: Frail with an acute illness
    Given any of these:
      | the clinical frailty scale is 5 or more                |
      | the electronic frailty index counts 9 deficits or more |
    And the problem is an acute illness
    And none of these:
      | the problem is care home resident unwell |
    Then send them to the named GP within 24 hours
    And allow 20 minutes
    And say "If your named GP is away, another GP of the same team will see you instead."
    And tell the named GP
