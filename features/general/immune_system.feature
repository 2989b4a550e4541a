Feature: Infection with a weak immune system

  # Sore throat has a sooner rule of its own, which stands aside when the scarlet fever rash is there. So these cases
  # show the general rule by itself.
  Background:
    Given the problem is sore throat
    And there are no red flags
    And there is a rough, sandpaper-like rash, or scarlet fever nearby

  Scenario Outline: <immune system>
    Given a 40 year old woman
    And <immune system>
    When reception asks where she should go
    Then she is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | immune system                                                | destination        | reason                                                           |
      | the patient has a weak immune system                         | the duty clinician | A weak immune system and an infection                            |
      | it is not known whether the patient has a weak immune system | the duty clinician | An infection, and nobody knows whether the immune system is weak |
      | the patient does not have a weak immune system               | a GP               | Scarlet fever                                                    |

  Scenario: The sooner rule of the problem wins
    Given a 40 year old woman
    And none of these:
      | a rough, sandpaper-like rash, or scarlet fever nearby |
    And the patient has a weak immune system
    When reception asks where she should go
    Then she is sent to the duty clinician within 2 hours
