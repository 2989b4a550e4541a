@source:NICE-NG128 @evidence:proposed
Feature: Signs of a stroke

  An emergency unless the signs have gone completely. Signs other than face, arm and speech (balance, sight, numbness of one
  side) count too: whoever calls about a stroke is believed. That a "no" to each red flag still means 999 while the signs
  are there is a proposal of this project.

  Background:
    Given the problem is signs of a stroke
    And reception has ruled out:
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
      | a sign of stroke in the last seven days that has fully gone                                              |

  Scenario: Signs that have not gone
    Given any of these:
      | the signs of a stroke are still there, at least in part                         |
      | it is not known whether the signs of a stroke are still there, at least in part |
    Then send them to 999 now
    And advise "Note the time when they were last well. Give no food, no drink and no aspirin."

  Scenario: Nobody knows whether it is a stroke
    Given any of these:
      | it is not known whether a sign of stroke in the last seven days that has fully gone                                              |
      | it is not known whether sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
    Then send them to 999 now
    And advise "Note the time when they were last well. Give no food, no drink and no aspirin."

  # Signs that went within the last seven days are a red flag. Older ones have no time in the sources.
  Scenario: Signs that went more than a week ago
    Given the signs of a stroke have fully gone
    Then send them to the duty clinician within 24 hours
