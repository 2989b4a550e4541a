Feature: Headache after a blow to the head

  Scenario Outline: <problem>, danger signs since the blow: <case>
    Given a 35 year old woman
    And the problem is <problem>
    And there are no red flags
    And there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding
    And <detail>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem  | case      | detail                                                                                                                                   | destination | when                    | reason                                              |
      | headache | yes       | since the blow there is a fit, weakness, fluid from the ear or nose or bruised eyes, or it came with great force                         | 999         | now                     | Headache after a blow to the head with danger signs |
      | headache | not known | it is not known whether since the blow there is a fit, weakness, fluid from the ear or nose or bruised eyes, or it came with great force | 999         | now                     | Headache after a blow to the head with danger signs |
      | headache | no        | since the blow there is no fit, no weakness, no fluid from the ear or nose and no bruised eyes, and it came with no great force          | A&E         | to arrive within 1 hour | Head injury with risk signs                         |
      | migraine | yes       | since the blow there is a fit, weakness, fluid from the ear or nose or bruised eyes, or it came with great force                         | 999         | now                     | Headache after a blow to the head with danger signs |
      | migraine | no        | since the blow there is no fit, no weakness, no fluid from the ear or nose and no bruised eyes, and it came with no great force          | A&E         | to arrive within 1 hour | Head injury with risk signs                         |

  Scenario Outline: <problem>: the danger signs are asked only after a blow to the head
    Given a 35 year old woman
    And the problem is <problem>
    And there are no red flags
    And there is a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And reception must also ask about "since the blow there is a fit, weakness, fluid from the ear or nose or bruised eyes, or it came with great force"

    Examples:
      | problem  |
      | headache |
      | migraine |
