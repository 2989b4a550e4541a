Feature: Mental health: what nobody has answered

  Scenario Outline: The safety question comes first: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "a wish to end their life now, a plan or the means to do it, or harm already done"
    And reception must first ask about "a thought of suicide, or that life is not worth living"

    Examples:
      | problem                       | who                  |
      | anxiety or panic              | a 40 year old man    |
      | stress at work or home        | a 30 year old woman  |
      | bereavement                   | a 40 year old man    |
      | distress after a trauma       | a 40 year old man    |
      | obsessions or compulsions     | a 40 year old man    |
      | ADHD or autism assessment     | a 40 year old man    |
      | eating disorder               | a 17 year old girl   |
      | alcohol problem               | a 40 year old man    |
      | drug problem                  | a 40 year old man    |
      | serious mental illness review | a 40 year old man    |
      | agitation in dementia         | an 80 year old woman |
      | child's mood or behaviour     | a 10 year old boy    |
      | stopping smoking              | a 40 year old man    |
      | weight management             | a 40 year old man    |
      | sleep problem                 | a 40 year old man    |

  Scenario Outline: A red flag that nobody could rule out: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <red flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                       | who                  | red flag                                                                                                          |
      | anxiety or panic              | a 40 year old man    | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness |
      | stress at work or home        | a 30 year old woman  | harm, threats or control by a partner, former partner or somebody in the family                                   |
      | bereavement                   | a 40 year old man    | a thought of suicide, or that life is not worth living                                                            |
      | distress after a trauma       | a 40 year old man    | a sexual assault or rape, lately, or at any time without help since                                               |
      | obsessions or compulsions     | a 40 year old man    | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                           |
      | ADHD or autism assessment     | a 40 year old man    | a thought of suicide, or that life is not worth living                                                            |
      | eating disorder               | a 17 year old girl   | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                 |
      | alcohol problem               | a 40 year old man    | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |
      | drug problem                  | a 40 year old man    | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                     |
      | serious mental illness review | a 40 year old man    | coarse shaking, unsteadiness, vomiting, diarrhoea or slurred speech in somebody who takes lithium                 |
      | agitation in dementia         | an 80 year old woman | sudden confusion, talk that makes no sense, or great drowsiness                                                   |
      | child's mood or behaviour     | a 10 year old boy    | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |
      | stopping smoking              | a 40 year old man    | a thought of suicide, or that life is not worth living                                                            |
      | weight management             | a 40 year old man    | an eating disorder with fainting, chest pain, weakness, fast weight loss, or drinking very little                 |
      | sleep problem                 | a 40 year old man    | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down               |

  Scenario Outline: The age from or to which it is asked: <red flag>, <who>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<red flag>"

    Examples:
      | who                 | problem                   | red flag                                                                                                    |
      | a 16 year old boy   | alcohol problem           | shaking, sweating, seeing things, confusion or a fit in a heavy drinker who has stopped or cut down         |
      | a 17 year old boy   | sleep problem             | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
      | a 17 year old boy   | bereavement               | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
      | a 17 year old boy   | ADHD or autism assessment | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
      | a 17 year old boy   | alcohol problem           | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |
      | an 18 year old man  | agitation in dementia     | an adult with care needs who is neglected, abused, or badly neglects themselves                             |
      | an 11 year old girl | anxiety or panic          | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | a 55 year old woman | anxiety or panic          | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |

  # Reception sees an answer while it still asks. Nothing decides before it is known how bad it is, what it is about or how long it has lasted.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                       | who                 | still to ask                        |
      | ADHD or autism assessment     | a 40 year old man   | daily life goes on much as usual    |
      | ADHD or autism assessment     | a 10 year old boy   | daily life goes on much as usual    |
      | ADHD or autism assessment     | a 4 year old girl   | daily life goes on much as usual    |
      | anxiety or panic              | a 40 year old man   | daily life goes on much as usual    |
      | bereavement                   | a 10 year old girl  | daily life goes on much as usual    |
      | bereavement                   | a 4 year old boy    | daily life goes on much as usual    |
      | child's mood or behaviour     | a 10 year old boy   | daily life goes on much as usual    |
      | child's mood or behaviour     | a 4 year old girl   | daily life goes on much as usual    |
      | distress after a trauma       | a 40 year old woman | daily life goes on much as usual    |
      | low mood                      | a 55 year old man   | the low mood is clearly mild        |
      | obsessions or compulsions     | a 40 year old man   | daily life goes on much as usual    |
      | stress at work or home        | a 30 year old man   | daily life goes on much as usual    |
      | serious mental illness review | a 40 year old man   | it is about the yearly health check |
      | serious mental illness review | a 17 year old girl  | it is about the yearly health check |
      | sleep problem                 | a 40 year old man   | it has lasted                       |

  Scenario Outline: Nothing decides about grief before reception knows <still to ask>: <what is so>
    Given a 60 year old woman
    And the problem is bereavement
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | what is so                                   | still to ask                     |
      | it has lasted 10 days                        | daily life goes on much as usual |
      | it has lasted 200 days                       | daily life goes on much as usual |
      | daily life goes on much as usual             | it has lasted                    |
      | it affects work, school, sleep or daily life | it has lasted                    |

  Scenario: Nothing decides about agitation in dementia before reception knows whether it is new
    Given an 80 year old woman
    And the problem is agitation in dementia
    And there are no red flags
    When reception asks where she should go
    Then reception must also ask about "the behaviour is new or clearly worse in the last few weeks"
    And no rule decides
