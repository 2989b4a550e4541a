@source:NICE-NG128 @evidence:proposed
Feature: Signs of a stroke

  Always an emergency, unless the signs have gone completely: then the red flag for stroke signs that have gone decides.
  Signs other than face, arm and speech (balance, sight, numbness of one side) count too: whoever calls about a
  stroke is believed. That a "no" to each question still means 999 is a proposal of this project.

  Background:
    Given the problem is signs of a stroke
    And reception has ruled out:
      | a sign of stroke in the last seven days that has fully gone                                              |
      | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |

  Scenario: Signs that have not gone
    Given none of these:
      | there is a sign of stroke in the last seven days that has fully gone |
    Then send them to 999 now
    And advise "Note the time when they were last well. Give no food, no drink and no aspirin."

  Scenario: Nobody knows whether it is a stroke
    Given any of these:
      | it is not known whether a sign of stroke in the last seven days that has fully gone                                              |
      | it is not known whether sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes |
    Then send them to 999 now
    And advise "Note the time when they were last well. Give no food, no drink and no aspirin."
