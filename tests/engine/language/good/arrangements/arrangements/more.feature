@source:A-guideline @evidence:general
Feature: How people are seen

  Scenario: High stream
    Given the stream is high
    And the problem is sore throat
    Then allow 30 minutes
    And offer it in person
    And tell the named GP

  Scenario: An emergency at night
    Given the decision is an emergency
    Then say "Tell the ambulance crew."
    And also send them to a GP now
