Feature: Low back pain

  Scenario: Mild for two weeks is for self-care
    Given a 35 year old man
    And the problem is low back pain
    And there are no red flags
    And it has lasted 14 days
    And the back pain is mild
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to self-care with advice
    And the reason is "Mild, under six weeks"
    And reception asks nothing more

  Scenario: What to ask first
    Given a 60 year old man
    And the problem is low back pain
    When reception asks where he should go
    Then reception must first ask about "back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs"
    And reception must first ask about "sudden severe tummy, back or side pain with faintness or sweating, or new pain with a known aneurysm"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows about the bladder
    Given a 35 year old woman
    And the problem is low back pain
    And there are no red flags
    And it is not known whether back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs
    When reception asks where she should go
    Then she is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: At 40, <days> days, and <how bad it is>
    Given a 40 year old man
    And the problem is low back pain
    And there are no red flags
    And it has lasted <days> days
    And <how bad it is>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | how bad it is                                 | destination         | when                  | reason                                           |
      | 41   | the back pain is mild                         | self-care           | with advice           | Mild, under six weeks                            |
      | 42   | the back pain is mild                         | a GP                | within 7 days         | Not better after six weeks                       |
      | 41   | the back pain stops them doing some things    | the physiotherapist | within 7 days         | Back pain that is limiting                       |
      | 42   | the back pain stops them doing some things    | a GP                | within 7 days         | Not better after six weeks                       |
      | 41   | the back pain is severe or goes down a leg    | the physiotherapist | within 3 working days | Back pain that is severe or goes down a leg      |
      | 42   | the back pain is severe or goes down a leg    | a GP                | within 3 working days | Severe after six weeks                           |
      | 42   | it is not known whether the back pain is mild | a GP                | within 3 working days | Severe after six weeks                           |
      | 10   | it is not known whether the back pain is mild | the physiotherapist | within 3 working days | Back pain that is not known to be mild or severe |

  Scenario: Mild, and nobody knows since when
    Given a 40 year old man
    And the problem is low back pain
    And there are no red flags
    And it is not known how long it has lasted
    And the back pain is mild
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the physiotherapist within 7 days
    And the reason is "Mild, and nobody knows how long"

  Scenario Outline: <what> needs a GP the same day
    Given a 40 year old man
    And the problem is low back pain
    And there are no red flags
    And it has lasted 10 days
    And the back pain is mild
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours
    And the reason is "<reason>"

    Examples:
      | what                      | finding                                                                                                                             | reason                                           |
      | Cancer in the past        | they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system                           | An illness or medicine that matters for the back |
      | An unknown past           | it is not known whether they have ever had cancer, or have thin bones, long-term steroids, injected drugs or a weak immune system   | An illness or medicine that matters for the back |
      | Fever                     | they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still                         | Fever, weight loss or night pain                 |
      | Unknown fever             | it is not known whether they have a fever, night sweats, weight loss, or back pain that wakes them and does not ease on lying still | Fever, weight loss or night pain                 |
      | A floppy foot             | one leg or foot is weak or floppy, or the back pain began with a knock or a slip                                                    | One weak leg, or after a lesser injury           |
      | A foot nobody knows about | it is not known whether one leg or foot is weak or floppy, or the back pain began with a knock or a slip                            | One weak leg, or after a lesser injury           |

  Scenario: A red flag decides
    Given a 40 year old woman
    And the problem is low back pain
    And there is back or leg pain with new numbness between the legs, bladder, bowel or sexual change, or trouble in both legs
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
