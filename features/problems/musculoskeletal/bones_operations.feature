Feature: After a broken bone, and after a joint operation

  Scenario Outline: Broken bone of <who>: <what>
    Given <who>
    And the problem is follow-up after a broken bone
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | who                 | what                                                                                               | when            | reason                       |
      | a 70 year old woman | there is no new pain in the back or another bone, and no loss of height                            | within 14 days  | Bone check after a break     |
      | a 9 year old boy    | there is no new pain in the back or another bone, and no loss of height                            | within 14 days  | Bone check after a break     |
      | a 70 year old woman | there is new pain in the back or in another bone, or they have lost height                         | within 24 hours | New bone pain or lost height |
      | a 70 year old woman | it is not known whether there is new pain in the back or in another bone, or they have lost height | within 24 hours | New bone pain or lost height |

  # The physiotherapist who knows her, not a GP; but a clot in the leg is the clinician's the same day.
  Scenario Outline: A new hip <weeks> weeks ago: <what>
    Given a 70 year old woman
    And the problem is follow-up after a joint operation
    And they had an operation <weeks> weeks ago
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | weeks | what                                                                                                                 | destination         | when                    | reason                                           |
      | 8     | the patient is female                                                                                                | the physiotherapist | within 7 days           | Stiff after a joint operation                    |
      | 8     | the patient is on the palliative care register                                                                       | the physiotherapist | within 7 days           | Stiff after a joint operation                    |
      | 7     | the patient is female                                                                                                | the physiotherapist | within 7 days           | Stiff after a joint operation                    |
      | 6     | the patient is female                                                                                                | the duty clinician  | within 24 hours         | An operation within 6 weeks                      |
      | 8     | there is one calf or thigh that is newly swollen, or newly painful and warm                                          | the duty clinician  | within 6 hours          | Clot in the leg                                  |
      | 8     | the joint gave a clunk or slipped, or suddenly will not take weight or move                                          | A&E                 | to arrive within 1 hour | New joint slipped                                |
      | 8     | it is not known whether the joint gave a clunk or slipped, or suddenly will not take weight or move                  | A&E                 | to arrive within 1 hour | New joint slipped                                |
      | 8     | the wound leaks, smells, opens or is hot, or the pain or swelling grows, or there is a fever                         | the duty clinician  | within 6 hours          | Wound, growing pain or fever after the operation |
      | 8     | it is not known whether the wound leaks, smells, opens or is hot, or the pain or swelling grows, or there is a fever | the duty clinician  | within 6 hours          | Wound, growing pain or fever after the operation |
