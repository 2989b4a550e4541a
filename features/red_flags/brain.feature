Feature: Brain and nerves

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                          | who                  | red flag                                                                                                      | destination        | when                    |
      | Stroke                        | a 40 year old man    | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes      | 999                | now                     |
      | Stroke signs that have gone   | a 70 year old woman  | a sign of stroke in the last seven days that has fully gone                                                   | the duty clinician | within 1 hour           |
      | Thunderclap headache          | a 40 year old man    | the worst headache ever, at its full force within five minutes                                                | 999                | now                     |
      | Signs of meningitis           | a 19 year old woman  | a fever or illness with a stiff neck, dislike of light, a severe headache or drowsiness                       | 999                | now                     |
      | Rash that does not fade       | a 2 year old boy     | a new rash of spots or bruises that does not fade under a pressed glass                                       | 999                | now                     |
      | Fit now                       | a 40 year old man    | a fit now, a fit of more than five minutes, or a second fit without waking in between                         | 999                | now                     |
      | First or complicated fit      | a 25 year old woman  | a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery                        | 999                | now                     |
      | New confusion                 | an 85 year old woman | sudden confusion, talk that makes no sense, or great drowsiness                                               | 999                | now                     |
      | Head injury with danger signs | a 40 year old man    | a blow to the head with unconsciousness, a fit, weakness, fluid from the ear or nose, or great force          | 999                | now                     |
      | Head injury with risk signs   | a 4 year old boy     | a blow to the head with a blackout, a memory gap, a lasting headache, vomiting or a higher risk of bleeding   | A&E                | to arrive within 1 hour |
      | Head injury from 65 years     | an 80 year old woman | a head injury from the age of 65 with a blood thinner, new confusion, or nobody to watch them at home         | A&E                | to arrive within 1 hour |
      | Cauda equina                  | a 35 year old man    | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | A&E                | to arrive within 1 hour |
      | Spine pain with cancer        | a 70 year old woman  | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             | the duty clinician | within 6 hours          |
      | Giant cell arteritis          | a 70 year old woman  | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                          | the duty clinician | within 2 hours          |
      | Dropped face alone            | a 40 year old man    | one side of the face that has newly dropped, with nothing else wrong                                          | 999                | now                     |
      | Neck or back injury           | a 40 year old man    | an accident or fall that hurt the neck or back, with pain, tingling or weakness                               | 999                | now                     |

  Scenario Outline: <case>
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And <detail>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                                               | who                 | red flag                                                                                                      | detail                                                                                                                | destination        | when                    | reason                                  |
      | Repeated stroke signs: yes                         | a 70 year old woman | a sign of stroke in the last seven days that has fully gone                                                   | the signs of stroke came more than once                                                                               | 999                | now                     | Repeated stroke signs                   |
      | Repeated stroke signs: not known                   | a 70 year old woman | a sign of stroke in the last seven days that has fully gone                                                   | it is not known whether the signs of stroke came more than once                                                       | 999                | now                     | Repeated stroke signs                   |
      | Repeated stroke signs: no                          | a 70 year old woman | a sign of stroke in the last seven days that has fully gone                                                   | the signs of stroke came only once                                                                                    | the duty clinician | within 1 hour           | Stroke signs that have gone             |
      | Stroke signs on a blood thinner: yes               | a 70 year old woman | a sign of stroke in the last seven days that has fully gone                                                   | the signs of stroke came while taking a blood thinner                                                                 | A&E                | to arrive within 1 hour | Stroke signs on a blood thinner         |
      | Stroke signs on a blood thinner: not known         | a 70 year old woman | a sign of stroke in the last seven days that has fully gone                                                   | it is not known whether the signs of stroke came while taking a blood thinner                                         | A&E                | to arrive within 1 hour | Stroke signs on a blood thinner         |
      | Stroke signs on a blood thinner: no                | a 70 year old woman | a sign of stroke in the last seven days that has fully gone                                                   | the signs of stroke came without a blood thinner                                                                      | the duty clinician | within 1 hour           | Stroke signs that have gone             |
      | Cauda equina and unable to travel: yes             | a 35 year old man   | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | they cannot travel to hospital by car with this back or leg pain                                                      | 999                | now                     | Cauda equina and unable to travel       |
      | Cauda equina and unable to travel: not known       | a 35 year old man   | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | it is not known whether they cannot travel to hospital by car with this back or leg pain                              | 999                | now                     | Cauda equina and unable to travel       |
      | Cauda equina and unable to travel: no              | a 35 year old man   | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | they can travel to hospital by car with this back or leg pain                                                         | A&E                | to arrive within 1 hour | Cauda equina                            |
      | Spinal cord compression: yes                       | a 70 year old woman | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             | the legs are weak, numb or unsteady, or the bladder or bowel has changed                                              | A&E                | to arrive within 1 hour | Spinal cord compression                 |
      | Spinal cord compression: not known                 | a 70 year old woman | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             | it is not known whether the legs are weak, numb or unsteady, or the bladder or bowel has changed                      | A&E                | to arrive within 1 hour | Spinal cord compression                 |
      | Spinal cord compression: no                        | a 70 year old woman | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             | the legs are strong and steady, and the bladder and bowel have not changed                                            | the duty clinician | within 6 hours          | Spine pain with cancer                  |
      | Giant cell arteritis with changed sight: yes       | a 70 year old woman | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                          | the new headache, tenderness or jaw pain came with lost sight, blurred sight or double vision                         | A&E                | to arrive within 1 hour | Giant cell arteritis with changed sight |
      | Giant cell arteritis with changed sight: not known | a 70 year old woman | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                          | it is not known whether the new headache, tenderness or jaw pain came with lost sight, blurred sight or double vision | A&E                | to arrive within 1 hour | Giant cell arteritis with changed sight |
      | Giant cell arteritis with changed sight: no        | a 70 year old woman | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                          | the new headache, tenderness or jaw pain came without any change of sight                                             | the duty clinician | within 2 hours          | Giant cell arteritis                    |

  Scenario: Stroke signs that have gone bring two further questions
    Given a 70 year old woman
    And the problem is sore throat
    And there are no red flags
    And there is a sign of stroke in the last seven days that has fully gone
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And reception must also ask about "the signs of stroke came more than once"
    And reception must also ask about "the signs of stroke came while taking a blood thinner"

  Scenario: Repeated stroke signs count for more than a blood thinner
    Given a 70 year old woman
    And the problem is sore throat
    And there is a sign of stroke in the last seven days that has fully gone
    And the signs of stroke came more than once
    And the signs of stroke came while taking a blood thinner
    When reception asks where she should go
    Then she is sent to 999 now
    And the reason is "Repeated stroke signs"

  Scenario Outline: Until the follow-up question is answered: <name>
    Given a 70 year old woman
    And the problem is sore throat
    And there are no red flags
    And there is <red flag>
    When reception asks where she should go
    Then reception must also ask about "<detail>"
    And she is sent to <destination> <when>

    Examples:
      | name                   | red flag                                                                                                      | detail                                                                                        | destination        | when                    |
      | cauda equina           | back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs | they cannot travel to hospital by car with this back or leg pain                              | A&E                | to arrive within 1 hour |
      | spine pain with cancer | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                             | the legs are weak, numb or unsteady, or the bladder or bowel has changed                      | the duty clinician | within 6 hours          |
      | giant cell arteritis   | a new headache, a tender temple or scalp, or jaw pain on chewing, from the age of 50                          | the new headache, tenderness or jaw pain came with lost sight, blurred sight or double vision | the duty clinician | within 2 hours          |

  Scenario: Somebody with a neck injury is told to keep still
    Given a 40 year old man
    And the problem is sore throat
    And there is an accident or fall that hurt the neck or back, with pain, tingling or weakness
    When reception asks where he should go
    Then he is sent to 999 now
    And he is told "Keep still, and do not let anybody move the head or neck, unless there is danger where they are."
