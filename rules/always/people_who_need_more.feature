Feature: People whose needs are complex

  A new illness in somebody frail, dying, in a care home, just out of hospital or with complex needs is seen by a clinician within
  a day. The kind of illness may make it sooner.

  Scenario Outline: <name>
    Given <who>
    And the problem is an acute illness
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                                     | who                                                    |
      | High stream                              | the stream is high                                     |
      | Care home resident                       | the patient lives in a care home                       |
      | Moderately frail                         | the clinical frailty scale is 5 or more                |
      | Frail by the electronic index            | the electronic frailty index counts 9 deficits or more |
      | Placed in the high stream by a clinician | a clinician has placed the patient in the high stream  |
      | Within 14 days of leaving hospital       | they left hospital 14 days ago or less                 |
      | Within 6 weeks of an operation           | they had an operation 6 weeks ago or less              |

  Scenario Outline: <name> on the palliative care register
    Given the patient is on the palliative care register
    And the problem is <kind>
    Then they are always sent at least to a clinician within 12 hours

    Examples:
      | name               | kind               |
      | A new illness      | an acute illness   |
      | A bleeding problem | a bleeding problem |

  Scenario: On the palliative care register and asking for care near the end
    Given the patient is on the palliative care register
    And the problem is care near the end of life
    Then they are always sent at least to a clinician within 24 hours

  # Joints, eyes and injuries seldom upset a long-term condition and keep their own routes.
  Scenario: A long-term condition that a new illness can upset
    Given the patient has a long-term condition that a new illness can upset
    And the problem is an acute illness
    And none of these:
      | the problem is a muscle or joint problem |
      | the problem is an eye problem            |
      | the problem is an injury                 |
    Then they are always sent at least to a clinician within 24 hours

  Scenario Outline: <name> just out of hospital
    Given the problem is <kind>
    And any of these:
      | they left hospital 14 days ago or less    |
      | they had an operation 6 weeks ago or less |
    Then they are always sent at least to a clinician within 24 hours

    Examples:
      | name                | kind                |
      | An infection        | an infection        |
      | A breathing problem | a breathing problem |
      | A pain              | a pain              |
      | A bleeding problem  | a bleeding problem  |

  Scenario: A care home resident who is unwell
    Given the problem is care home resident unwell
    Then they are always sent at least to a clinician within 24 hours

  Scenario: A resident with a high NEWS2 score
    Given the problem is care home resident unwell
    And the NEWS2 score is 7 or more
    Then they are always sent to 999

  Scenario: A resident with a raised NEWS2 score
    Given the problem is care home resident unwell
    And the NEWS2 score is 5 or more
    Then they are always sent at least to a clinician within 2 hours

  Scenario: Frail with a urine infection
    Given any of these:
      | the clinical frailty scale is 5 or more                |
      | the electronic frailty index counts 9 deficits or more |
    And the problem is one of:
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    Then they are always sent at least to a clinician within 12 hours

  Scenario: Housebound people with a sore throat, earache or impetigo
    Given the patient is housebound
    And the problem is one of:
      | sore throat |
      | earache     |
      | impetigo    |
    Then they are never sent to the community pharmacist

  Scenario: Housebound people with sinus pain
    Given the patient is housebound
    And the problem is sinus pain
    And it has lasted 11 days or more
    Then they are never sent to the community pharmacist

  # The question about pregnancy decides where they go, so it must have an answer, if only "not known".
  Scenario: Housebound people with shingles or a urine infection
    Given the patient is housebound
    And the problem is one of:
      | shingles                   |
      | urine infection in a woman |
      | urine infection in a man   |
      | urine infection in a child |
    And any of these:
      | the patient is not pregnant                                 |
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then they are never sent to the community pharmacist

  Scenario: Housebound people are never sent to the physiotherapist with back pain
    Given the patient is housebound
    And the problem is low back pain
    Then they are never sent to the physiotherapist

  Scenario: The high stream never meets a strange pharmacist first
    Given the stream is high
    And the problem is an acute illness
    Then they are never sent to a pharmacist

  Scenario: The high stream never meets a strange specialist first
    Given the stream is high
    And the problem is an acute illness
    Then they are never sent to a specialist
