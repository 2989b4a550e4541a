Feature: Mental health: shared rules

  Scenario Outline: Under a team already: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 10 days
    And <effect>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"
    And they are told "Our duty clinician will make sure that they hear about this today."

    Examples:
      | problem                   | who               | effect                           | what                                      | destination        | when            | reason               |
      | anxiety or panic          | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | stress at work or home    | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | bereavement               | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | distress after a trauma   | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | obsessions or compulsions | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | eating disorder           | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | child's mood or behaviour | a 10 year old boy | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |
      | sleep problem             | a 40 year old man | daily life goes on much as usual | the patient is under a mental health team | the duty clinician | within 12 hours | Under a team already |

  Scenario Outline: Depth: <problem>, and <effect>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 10 days
    And <effect>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                   | who               | effect                                                     | what                                          | destination | when            | reason                                                    |
      | anxiety or panic          | a 40 year old man | it stops them eating, drinking or looking after themselves | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is too deep for eating, drinking or washing |
      | anxiety or panic          | a 40 year old man | it is not known whether daily life goes on much as usual   | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is of unknown depth                         |
      | stress at work or home    | a 40 year old man | it stops them eating, drinking or looking after themselves | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is too deep for eating, drinking or washing |
      | stress at work or home    | a 40 year old man | it is not known whether daily life goes on much as usual   | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is of unknown depth                         |
      | bereavement               | a 40 year old man | it stops them eating, drinking or looking after themselves | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is too deep for eating, drinking or washing |
      | bereavement               | a 40 year old man | it is not known whether daily life goes on much as usual   | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is of unknown depth                         |
      | distress after a trauma   | a 40 year old man | it stops them eating, drinking or looking after themselves | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is too deep for eating, drinking or washing |
      | distress after a trauma   | a 40 year old man | it is not known whether daily life goes on much as usual   | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is of unknown depth                         |
      | obsessions or compulsions | a 40 year old man | it stops them eating, drinking or looking after themselves | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is too deep for eating, drinking or washing |
      | obsessions or compulsions | a 40 year old man | it is not known whether daily life goes on much as usual   | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is of unknown depth                         |
      | child's mood or behaviour | a 10 year old boy | it stops them eating, drinking or looking after themselves | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is too deep for eating, drinking or washing |
      | child's mood or behaviour | a 10 year old boy | it is not known whether daily life goes on much as usual   | the patient is not under a mental health team | a GP        | within 24 hours | Distress that is of unknown depth                         |

  Scenario Outline: Age: <problem>, <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 10 days
    And <effect>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                   | who                  | effect                           | what                                          | destination           | when           | reason                         |
      | anxiety or panic          | a 17 year old girl   | daily life goes on much as usual | the patient is not under a mental health team | a GP                  | within 7 days  | Young and in distress          |
      | stress at work or home    | a 17 year old girl   | daily life goes on much as usual | the patient is not under a mental health team | a GP                  | within 7 days  | Young and in distress          |
      | distress after a trauma   | a 17 year old girl   | daily life goes on much as usual | the patient is not under a mental health team | a GP                  | within 7 days  | Young and in distress          |
      | obsessions or compulsions | a 17 year old girl   | daily life goes on much as usual | the patient is not under a mental health team | a GP                  | within 7 days  | Young and in distress          |
      | anxiety or panic          | an 18 year old woman | daily life goes on much as usual | the patient is not under a mental health team | NHS Talking Therapies | within 14 days | Mild anxiety                   |
      | stress at work or home    | an 18 year old woman | daily life goes on much as usual | the patient is not under a mental health team | NHS Talking Therapies | within 14 days | Mild stress                    |
      | distress after a trauma   | an 18 year old woman | daily life goes on much as usual | the patient is not under a mental health team | NHS Talking Therapies | within 14 days | Talking therapy after a trauma |
      | obsessions or compulsions | an 18 year old woman | daily life goes on much as usual | the patient is not under a mental health team | NHS Talking Therapies | within 14 days | Talking therapy for obsessions |

  Scenario Outline: Coming back: <problem>, and <what>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 10 days
    And <effect>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                   | who               | effect                           | what                                                                                       | destination                  | when           | reason                                |
      | anxiety or panic          | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | stress at work or home    | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | bereavement               | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | distress after a trauma   | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | obsessions or compulsions | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | child's mood or behaviour | a 10 year old boy | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | sleep problem             | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | alcohol problem           | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | drug problem              | a 40 year old man | daily life goes on much as usual | this problem has had 3 contacts                                                            | a GP                         | within 7 days  | Third contact about the same distress |
      | anxiety or panic          | a 40 year old man | daily life goes on much as usual | this problem has had 2 contacts                                                            | NHS Talking Therapies        | within 14 days | Mild anxiety                          |
      | alcohol problem           | a 40 year old man | daily life goes on much as usual | this problem has had 2 contacts                                                            | the drug and alcohol service | within 7 days  | Drug and alcohol service for drinking |
      | anxiety or panic          | a 40 year old man | daily life goes on much as usual | they have had help or treatment for this already and are no better                         | a GP                         | within 7 days  | No better after a first plan          |
      | stress at work or home    | a 40 year old man | daily life goes on much as usual | they have had help or treatment for this already and are no better                         | a GP                         | within 7 days  | No better after a first plan          |
      | distress after a trauma   | a 40 year old man | daily life goes on much as usual | they have had help or treatment for this already and are no better                         | a GP                         | within 7 days  | No better after a first plan          |
      | obsessions or compulsions | a 40 year old man | daily life goes on much as usual | they have had help or treatment for this already and are no better                         | a GP                         | within 7 days  | No better after a first plan          |
      | sleep problem             | a 40 year old man | daily life goes on much as usual | they have had help or treatment for this already and are no better                         | a GP                         | within 7 days  | No better after a first plan          |
      | anxiety or panic          | a 40 year old man | daily life goes on much as usual | it is not known whether they have had help or treatment for this already and are no better | NHS Talking Therapies        | within 14 days | Mild anxiety                          |

  Scenario Outline: Low mood that comes back, contact <count>
    Given a 40 year old man
    And the problem is low mood
    And there are no red flags
    And the low mood affects work, sleep or daily life
    And this problem has had <count> contacts
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 7 days
    And the reason is "<reason>"

    Examples:
      | count | destination                    | reason                                |
      | 2     | the mental health practitioner | Mental health practitioner            |
      | 3     | a GP                           | Third contact about the same distress |

  Scenario Outline: Low mood that is clearly mild, and <what>
    Given a 40 year old man
    And the problem is low mood
    And there are no red flags
    And the low mood is clearly mild
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                                                               | destination           | when           | reason                       |
      | they have had help or treatment for this already and are no better | a GP                  | within 7 days  | No better after a first plan |
      | they have had no help or treatment for this yet, or it is helping  | NHS Talking Therapies | within 14 days | Clearly mild                 |
