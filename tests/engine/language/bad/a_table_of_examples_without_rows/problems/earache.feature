@source:A-guideline @evidence:general
Feature: Earache

  Scenario Outline: After <days>
    Given the problem is earache
    And it has lasted <days> or more
    Then send them to a GP today

    Examples: Short
      | days   |
      | 3 days |

    Examples: Long
      | days   |
