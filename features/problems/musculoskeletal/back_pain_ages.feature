Feature: Low back pain: ages and pregnancy

  Scenario Outline: Limiting pain at <age>
    Given a <age> year old man
    And the problem is low back pain
    And there are no red flags
    And it has lasted 10 days
    And the back pain stops them doing some things
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | destination         | when            | reason                     |
      | 15  | a GP                | within 24 hours | Under 16                   |
      | 16  | a GP                | within 7 days   | Between 16 and 19          |
      | 19  | a GP                | within 7 days   | Between 16 and 19          |
      | 20  | the physiotherapist | within 7 days   | Back pain that is limiting |
      | 54  | the physiotherapist | within 7 days   | Back pain that is limiting |
      | 55  | the physiotherapist | within 7 days   | Back pain that is limiting |

  Scenario Outline: At <age>, <is it new>
    Given a <age> year old woman
    And the problem is low back pain
    And there are no red flags
    And it has lasted 10 days
    And the back pain is mild
    And <is it new>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | is it new                                              | destination | when          | reason                 |
      | 54  | this back pain is new for them                         | self-care   | with advice   | Mild, under six weeks  |
      | 55  | this back pain is new for them                         | a GP        | within 7 days | New pain at 55 or over |
      | 55  | it is not known whether this back pain is new for them | a GP        | within 7 days | New pain at 55 or over |
      | 55  | they have had this same back pain before               | self-care   | with advice   | Mild, under six weeks  |

  Scenario Outline: A 30 year old woman, and <pregnancy>
    Given a 30 year old woman
    And the problem is low back pain
    And there are no red flags
    And it has lasted 10 days
    And the back pain is mild
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | pregnancy                                                   | destination        | when           | reason                |
      | the patient is pregnant or might be                         | the duty clinician | within 6 hours | Pregnant              |
      | it is not known whether the patient is pregnant or might be | the duty clinician | within 6 hours | Pregnant              |
      | the patient is not pregnant                                 | self-care          | with advice    | Mild, under six weeks |

  Scenario Outline: Severe pain at <age> does not wait a week: <what>
    Given a <age> year old man
    And the problem is low back pain
    And there are no red flags
    And it has lasted 10 days
    And <how bad it is>
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 3 working days
    And the reason is "<reason>"

    Examples:
      | age | how bad it is                                 | what                                                   | destination         | reason                                           |
      | 16  | the back pain is severe or goes down a leg    | the patient is male                                    | a GP                | Severe between 16 and 19                         |
      | 19  | it is not known whether the back pain is mild | the patient is male                                    | a GP                | Severe between 16 and 19                         |
      | 20  | the back pain is severe or goes down a leg    | the patient is male                                    | the physiotherapist | Back pain that is severe or goes down a leg      |
      | 54  | the back pain is severe or goes down a leg    | this back pain is new for them                         | the physiotherapist | Back pain that is severe or goes down a leg      |
      | 55  | the back pain is severe or goes down a leg    | this back pain is new for them                         | a GP                | Severe and new at 55 or over                     |
      | 55  | the back pain is severe or goes down a leg    | it is not known whether this back pain is new for them | a GP                | Severe and new at 55 or over                     |
      | 55  | it is not known whether the back pain is mild | this back pain is new for them                         | a GP                | Severe and new at 55 or over                     |
      | 55  | it is not known whether the back pain is mild | they have had this same back pain before               | the physiotherapist | Back pain that is not known to be mild or severe |
