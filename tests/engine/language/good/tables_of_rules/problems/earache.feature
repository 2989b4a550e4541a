@source:A-guideline @evidence:general
Feature: Earache

  Background:
    Given the problem is earache

  Scenario Outline: The name comes from the row: <name>
    Given the patient is <age>
    Then send them to <where> <when>

    Examples:
      | name  | age               | where | when      |
      | child | under 18 years    | a GP  | today     |
      | adult | 18 years or older | a GP  | this week |

  Scenario Outline: One name
    Given the patient is <sex>
    Then send them to a GP <when>

    @source:Another-guideline @evidence:disputed
    Examples: With tags of its own
      | sex    | when      |
      | female | today     |

    Examples:
      | sex    | when      |
      | male   | this week |
