@source:A-guideline @evidence:general
Feature: More

  Background:
    Given reception has ruled out:
      | drooling |

  Scenario: Everybody
    Then send them to a GP today
