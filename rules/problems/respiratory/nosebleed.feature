@source:NHS.uk-nosebleed @evidence:proposed
Feature: Nosebleed

  A nosebleed that does not stop is a red flag. One that has stopped is first aid, unless something makes it bleed.
  The routes are proposals of this project.

  Background:
    Given the problem is nosebleed
    And reception has ruled out:
      | a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two |
      | bleeding that soaks through, or that does not stop after ten minutes of firm pressure                                 |
      | a new rash of spots or bruises that does not fade under a pressed glass                                               |
      | a small battery or magnet that was swallowed, or is in the nose or ear                                                |

  # One source line sends every nosebleed under two years to A&E within the hour, another to a GP the same day. A nose that
  # bleeds now is in the red flag; for one that has stopped, this time lies between. A nosebleed so young is rare and
  # can be an injury.
  @evidence:disputed
  Scenario: Nosebleed under two years
    Given the patient is under 2 years
    Then send them to the duty clinician within 6 hours
    And say "If the nose bleeds again before the clinician rings, go to A&E."

  # A nosebleed now, with a blood thinner, is in the red flag. The facts give no time for one that has stopped.
  Scenario Outline: <name>
    Given <finding>
    Then send them to a GP within 24 hours
    And say "Do not stop any blood thinner unless a clinician says so."

    Examples:
      | name                                           | finding                                                                                                                    |
      | Stopped nosebleed with a reason to bleed       | they take a blood thinner, bruise or bleed easily, or feel tired or look pale since the nosebleeds                         |
      | Nobody knows about a reason to bleed           | it is not known whether they take a blood thinner, bruise or bleed easily, or feel tired or look pale since the nosebleeds |
      | Stopped nosebleed, blood thinner in the record | the patient takes a blood thinner                                                                                          |

  Scenario Outline: <name>
    Given <finding>
    Then send them to a GP within 3 working days

    Examples:
      | name                                | finding                                             |
      | Nosebleeds that come back           | nosebleeds keep coming back                         |
      | Nobody knows whether they come back | it is not known whether nosebleeds keep coming back |

  Scenario: Nosebleed that has stopped
    Given the patient is 2 years or older
    Then send them to self-care with advice
    And advise "If it bleeds, sit up, lean forward and pinch the soft part of the nose for 10 to 15 minutes without letting go. For a day, do not blow or pick the nose, take no hot drinks, and avoid effort."
    And ask them to come back if "it comes back often, or bleeds for more than 10 to 15 minutes of firm pinching (go to A&E). Ring 999 if blood pours or they feel faint"
