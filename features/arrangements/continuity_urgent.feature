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

  # Toothache is no acute illness, so that no general rule tells anybody.
  Scenario Outline: <flag>: the people who know her hear of it
    Given an 87 year old woman
    And the problem is toothache
    And there are no red flags
    And the clinical frailty scale is 7
    And <flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <place>
    And the named GP is told
    And the care co-ordinator is told

    Examples:
      | flag                                                                                                                                             | place                            |
      | there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow                         | A&E to arrive within 1 hour      |
      | it is not known whether there is swelling of the face, jaw or neck that spreads to the eye or throat, or a mouth that can hardly open or swallow | the duty clinician within 1 hour |
