Feature: Somebody of the high stream with something urgent that is no new illness

  Scenario Outline: A severe toothache, frailty <scale>
    Given an 87 year old woman
    And the problem is toothache
    And there are no red flags
    And the clinical frailty scale is <scale>
    And the pain is too bad for painkillers, sleep or movement
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the dentist within 24 hours
    And <told>

    Examples:
      | scale | told                          |
      | 7     | the named GP is told          |
      | 7     | the care co-ordinator is told |
