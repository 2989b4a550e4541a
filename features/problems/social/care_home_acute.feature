Feature: Care home resident unwell

  Background:
    Given the problem is care home resident unwell
    And there are no red flags

  # The story of the Clinical Senate: NEWS2 of 3, and a plan to be treated at home.
  Scenario: A resident with a NEWS2 of 3 stays in the home
    Given an 88 year old woman
    And the patient lives in a care home
    And the NEWS2 score is 3
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the care home team within 24 hours
    And the reason is "No worry that needs a clinician sooner"
    And she is told "follow the care plan"
    And the named GP is told
    And reception asks nothing more

  Scenario Outline: Her own team, and not another, also when <why>
    Given an 88 year old woman
    And the patient lives in a care home
    And the NEWS2 score is 3
    And <why>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the care home team within 24 hours
    And the reason is "No worry that needs a clinician sooner"

    Examples:
      | why                                                                |
      | the clinical frailty scale is 7                                    |
      | the patient has a long-term condition that a new illness can upset |

  Scenario: The same resident with chest pain
    Given an 88 year old woman
    And the patient lives in a care home
    And the NEWS2 score is 3
    And there is chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    When reception asks where she should go
    Then she is sent to 999 now

  Scenario: The same resident when the record does not know of the home
    Given an 88 year old woman
    And the NEWS2 score is 3
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the care home team within 24 hours
    And the reason is "No worry that needs a clinician sooner"
    And she is told "follow the care plan"

  Scenario Outline: NEWS2 of <score>, a single 3: <single>
    Given an 84 year old man
    And the NEWS2 score is <score>
    And <single>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | score | single                                                        | destination        | when            | reason                                 |
      | 0     | no single part of the NEWS2 score is 3                        | the care home team | within 24 hours | No worry that needs a clinician sooner |
      | 2     | no single part of the NEWS2 score is 3                        | the care home team | within 24 hours | No worry that needs a clinician sooner |
      | 3     | a single part of the NEWS2 score is 3                         | the duty clinician | within 2 hours  | A single part of NEWS2 scores 3        |
      | 3     | it is not known whether a single part of the NEWS2 score is 3 | the duty clinician | within 2 hours  | A single part of NEWS2 scores 3        |
      | 4     | a single part of the NEWS2 score is 3                         | the duty clinician | within 2 hours  | A single part of NEWS2 scores 3        |
      | 4     | no single part of the NEWS2 score is 3                        | the care home team | within 24 hours | No worry that needs a clinician sooner |
      | 5     | no single part of the NEWS2 score is 3                        | the duty clinician | within 2 hours  | NEWS2 of 5 or 6                        |
      | 6     | no single part of the NEWS2 score is 3                        | the duty clinician | within 2 hours  | NEWS2 of 5 or 6                        |
      | 7     | no single part of the NEWS2 score is 3                        | 999                | now             | NEWS2 of 7 or more                     |
      | 20    | no single part of the NEWS2 score is 3                        | 999                | now             | NEWS2 of 7 or more                     |
      | 2     | it is not known whether a single part of the NEWS2 score is 3 | the care home team | within 24 hours | No worry that needs a clinician sooner |
      | 5     | a single part of the NEWS2 score is 3                         | the duty clinician | within 2 hours  | NEWS2 of 5 or 6                        |

  Scenario Outline: What the staff see: <finding>
    Given an 84 year old man
    And <score>
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | score                                   | finding                                                                                                       | destination                        | when            | reason                                    |
      | the NEWS2 score is 1                    | the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual                         | the duty clinician                 | within 6 hours  | Hardly eating or drinking, or much weaker |
      | the NEWS2 score is 1                    | it is not known whether the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual | the duty clinician                 | within 6 hours  | Hardly eating or drinking, or much weaker |
      | it is not known what the NEWS2 score is | the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual                         | the duty clinician                 | within 2 hours  | Weaker, and no NEWS2 score                |
      | it is not known what the NEWS2 score is | it is not known whether the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual | the duty clinician                 | within 2 hours  | Weaker, and no NEWS2 score                |
      | it is not known what the NEWS2 score is | the resident eats and drinks, and is much as strong, awake and talkative as usual                             | the care home team                 | within 6 hours  | No NEWS2 score, and no other worry        |
      | the NEWS2 score is 1                    | the resident has had a fall since yesterday                                                                   | the urgent community response team | within 2 hours  | A fall without a red flag                 |
      | the NEWS2 score is 1                    | it is not known whether the resident has had a fall since yesterday                                           | the urgent community response team | within 2 hours  | A fall without a red flag                 |
      | the NEWS2 score is 1                    | the resident has had no fall since yesterday                                                                  | the care home team                 | within 24 hours | No worry that needs a clinician sooner    |

  Scenario Outline: A resident of <age> years, and <what>
    Given a <age> year old woman
    And <what>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | what                                        | destination        | when            | reason                                 |
      | 15  | the resident has had a fall since yesterday | the duty clinician | within 6 hours  | Under 18 in a care home                |
      | 17  | it is not known what the NEWS2 score is     | the duty clinician | within 6 hours  | Under 18 in a care home                |
      | 17  | the NEWS2 score is 1                        | the duty clinician | within 6 hours  | Under 18 in a care home                |
      | 18  | the NEWS2 score is 1                        | the care home team | within 24 hours | No worry that needs a clinician sooner |
      | 18  | it is not known what the NEWS2 score is     | the care home team | within 6 hours  | No NEWS2 score, and no other worry     |

  Scenario: A fall of a resident who is weaker too
    Given an 85 year old woman
    And it is not known what the NEWS2 score is
    And the resident has had a fall since yesterday
    And the resident hardly eats or drinks, or is much weaker, sleepier or quieter than usual
    When reception asks where she should go
    Then she is sent to the urgent community response team within 2 hours
    And she is told "Measure the NEWS2 score now"

  Scenario Outline: A fall at <age>
    Given a <age> year old woman
    And the NEWS2 score is 1
    And the resident has had a fall since yesterday
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>

    Examples:
      | age | destination                        | when           |
      | 17  | the duty clinician                 | within 6 hours |
      | 18  | the urgent community response team | within 2 hours |

  Scenario: The NEWS2 score is asked at 16
    Given a 16 year old boy
    When reception asks where he should go
    Then reception must also ask about "the NEWS2 score is"

  Scenario: The NEWS2 score is not asked at 15
    Given a 15 year old boy
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And reception asks nothing more

  Scenario: A resident near the end of life is still the palliative care team's
    Given a 90 year old woman
    And the patient lives in a care home
    And the patient is on the palliative care register
    And the NEWS2 score is 2
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the palliative care team within 12 hours
