Feature: Carers, and help at home

  Background:
    Given there are no red flags

  # The story of the carer: exhausted at 60, and then unable to go on tonight.
  Scenario: An exhausted carer
    Given a 60 year old woman
    And the problem is carer under strain
    And the carer can go on for now
    And the carer is not ill, in pain or very low
    When reception asks where she should go
    Then she is sent to the social prescriber within 7 days
    And the reason is "A tired carer"
    And she is told "I will note that you are a carer"
    And reception asks nothing more

  Scenario: The same carer cannot cope tonight
    Given a 60 year old woman
    And the problem is carer under strain
    And the carer cannot go on today or tonight
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the urgent community response team within 2 hours
    And the reason is "Care that breaks down today"
    And she is also sent to the home crisis response team within 2 hours

  # What the record knows about the patient's own carer is another matter than this problem.
  Scenario: A carer who has a carer
    Given a 60 year old woman
    And the problem is carer under strain
    And the patient has a carer who is struggling to cope
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the social prescriber within 7 days

  Scenario Outline: A carer of <age>, and <finding>
    Given a <age> year old woman
    And the problem is carer under strain
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | finding                                                         | destination                        | when                  | reason                         |
      | 18  | it is not known whether the carer cannot go on today or tonight | the urgent community response team | within 2 hours        | Care that breaks down today    |
      | 18  | the carer cannot go on today or tonight                         | the urgent community response team | within 2 hours        | Care that breaks down today    |
      | 17  | the carer cannot go on today or tonight                         | the safeguarding lead              | within 2 hours        | A young carer who cannot go on |
      | 17  | it is not known whether the carer cannot go on today or tonight | the safeguarding lead              | within 2 hours        | A young carer who cannot go on |
      | 60  | the carer is ill, in pain or very low                           | a GP                               | within 3 working days | The carer is not well          |
      | 60  | it is not known whether the carer is ill, in pain or very low   | a GP                               | within 3 working days | The carer is not well          |
      | 18  | the carer is not ill, in pain or very low                       | the social prescriber              | within 7 days         | A tired carer                  |

  Scenario: A young carer
    Given a 17 year old girl
    And the problem is carer under strain
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the school nurse within 7 days
    And the reason is "A young carer"
    And she is also sent to the safeguarding lead within 7 days

  # The story of the Friday evening: 17:40, no social worker, a grab rail missing and the carer off.
  Scenario: Friday evening without a grab rail or a carer
    Given an 84 year old woman
    And the problem is help or equipment at home
    And nobody can give the help that they need until social services open again
    And in the last two weeks they had no fall, and can do as much as usual
    When reception asks where she should go
    Then she is sent to the home crisis response team within 2 hours
    And the reason is "Nobody to help until social services open"
    And she is not sent to A&E
    And she is told "our duty clinician will take this over"
    And reception asks nothing more

  Scenario Outline: Help at home: <finding>
    Given an 84 year old woman
    And the problem is help or equipment at home
    And <finding>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | finding                                                                                          | destination                   | when                    | reason                                    |
      | nobody can give the help that they need until social services open again                         | the home crisis response team | within 2 hours          | Nobody to help until social services open |
      | it is not known whether nobody can give the help that they need until social services open again | the home crisis response team | within 2 hours          | Nobody to help until social services open |
      | somebody can give the help that they need until social services open again                       | the care co-ordinator         | by the next working day | Planned help at home                      |
      | in the last two weeks they fell, or can suddenly do less than usual                              | a GP                          | within 24 hours         | Suddenly less able, or a fall lately      |
      | it is not known whether in the last two weeks they fell, or can suddenly do less than usual      | a GP                          | within 24 hours         | Suddenly less able, or a fall lately      |

  Scenario Outline: Nobody to help at <age>, and <change>
    Given a <age> year old man
    And the problem is help or equipment at home
    And nobody can give the help that they need until social services open again
    And <change>
    When reception asks where he should go
    Then he is sent to <destination> within 2 hours
    And the reason is "<reason>"

    Examples:
      | age | change                                                                                      | destination                        | reason                                    |
      | 18  | in the last two weeks they fell, or can suddenly do less than usual                         | the urgent community response team | Nobody to help, and suddenly less able    |
      | 84  | it is not known whether in the last two weeks they fell, or can suddenly do less than usual | the urgent community response team | Nobody to help, and suddenly less able    |
      | 17  | in the last two weeks they fell, or can suddenly do less than usual                         | the home crisis response team      | Nobody to help until social services open |
      | 18  | in the last two weeks they had no fall, and can do as much as usual                         | the home crisis response team      | Nobody to help until social services open |

  Scenario: Help at home for a disabled child
    Given a 9 year old boy
    And the problem is help or equipment at home
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the care co-ordinator by the next working day

  Scenario: Suddenly less able, and nobody knows whether anybody can help
    Given an 84 year old man
    And the problem is help or equipment at home
    And it is not known whether nobody can give the help that they need until social services open again
    And in the last two weeks they fell, or can suddenly do less than usual
    When reception asks where he should go
    Then he is sent to the urgent community response team within 2 hours
    And the reason is "Nobody to help, and suddenly less able"
    And he is also sent to the home crisis response team within 2 hours
