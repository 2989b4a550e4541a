Feature: Known kidney stones, and catheters

  Scenario Outline: Pain from a known stone at <age>
    Given a <age> year old <who>
    And the problem is pain from a known kidney stone
    And there are no red flags
    When reception asks where they should go
    Then they are sent to the duty clinician within 2 hours
    And the reason is "Pain from a known stone"
    And reception asks nothing more

    Examples:
      | age | who  |
      | 9   | girl |
      | 40  | man  |

  Scenario Outline: A catheter: <what is so>
    Given an 80 year old man
    And the problem is catheter problem
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                           | destination                        | when            | reason                                     |
      | the patient is male                                                                                  | the community nurses               | within 24 hours | Catheter that leaks or is due for a change |
      | the catheter has come out, or the urine in it is red or has clots                                    | the urgent community response team | within 2 hours  | The catheter is out, or there is blood     |
      | it is not known whether the catheter has come out, or the urine in it is red or has clots            | the urgent community response team | within 2 hours  | The catheter is out, or there is blood     |
      | there is soreness low in the tummy, muddle or feeling ill in somebody with a catheter                | a GP                               | within 24 hours | Catheter, and unwell                       |
      | it is not known whether soreness low in the tummy, muddle or feeling ill in somebody with a catheter | a GP                               | within 24 hours | Catheter, and unwell                       |

  Scenario Outline: A blocked catheter, and a spinal cord injury <known>
    Given a 50 year old man
    And the problem is catheter problem
    And there are no red flags
    And there is a catheter that drains nothing, or that leaks with pain or a full bladder
    And <spine>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>

    Examples:
      | known  | spine                                                                                | destination                        | when           |
      | told   | they have a spinal cord injury, with a pounding headache, sweating or a flushed face | 999                                | now            |
      | denied | they have no spinal cord injury with a pounding headache, sweating or a flushed face | the urgent community response team | within 2 hours |
