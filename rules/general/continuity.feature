@source:ELR-operating-framework-2014 @evidence:founding
Feature: Continuity for people with complex needs

  Scenario: High stream with an acute illness
    Given the stream is high
    And the problem is an acute illness
    Then send them to the named GP within 24 hours
