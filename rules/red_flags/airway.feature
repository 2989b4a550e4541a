@source:NHS.uk
Feature: Airway, breathing, circulation and collapse

  Red flags act as soon as somebody tells them, whatever the problem is.

  @evidence:re-read
  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    Examples:
      | name                | red flag                                                                | destination | when |
      | Stridor or drooling | noisy breathing in, drooling, or being unable to swallow their own spit | 999         | now  |
