@source:A-guideline @evidence:general
Feature: Earache

  Scenario: All there is
    Given the problem is earache
    Then send them to the pharmacist today
    And also send them to a GP this week
    And offer it by telephone
    And allow 30 minutes
    And say "I will send your details."
    And advise "Rest."
    And advise "Drink plenty."
    And ask them to come back if "it is worse"
    And tell the named GP
