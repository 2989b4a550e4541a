Feature: Care near the end of life, and after a death

  # The story of the evening at 19:00: the team comes, and 999 is not the default.
  Scenario: Palliative, and the pain is worse
    Given a 74 year old man
    And the problem is care near the end of life
    And the patient is on the palliative care register
    And there are no red flags
    And pain, sickness, breathing, restlessness or another symptom is worse than before
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the palliative care team within 2 hours
    And the reason is "A symptom is worse"
    And he is not sent to 999
    And the named GP is told

  Scenario Outline: <register>, and <finding>
    Given a 74 year old man
    And the problem is care near the end of life
    And there are no red flags
    And <register>
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | register                                           | finding                                                                                                 | destination              | when            | reason                                           |
      | the patient is on the palliative care register     | it is not known whether pain, sickness, breathing, restlessness or another symptom is worse than before | the palliative care team | within 2 hours  | A symptom is worse                               |
      | the patient is on the palliative care register     | no symptom is worse than before                                                                         | the palliative care team | within 12 hours | On the register, and nothing worse               |
      | the patient is not on the palliative care register | pain, sickness, breathing, restlessness or another symptom is worse than before                         | the palliative care team | within 2 hours  | A symptom is worse                               |
      | the patient is not on the palliative care register | no symptom is worse than before                                                                         | the named GP             | within 24 hours | A plan for the end of life                       |
      | the patient is not on the palliative care register | the carer cannot go on today or tonight                                                                 | the palliative care team | within 2 hours  | The family cannot go on                          |
      | the patient is on the palliative care register     | it is not known whether the carer cannot go on today or tonight                                         | the palliative care team | within 2 hours  | The family cannot go on                          |
      | the patient is on the palliative care register     | a medicine or a chart for the last days is missing, or will run out by tomorrow                         | the named GP             | within 6 hours  | A medicine or chart for the last days is missing |
      | the patient is not on the palliative care register | it is not known whether a medicine or a chart for the last days is missing, or will run out by tomorrow | the named GP             | within 6 hours  | A medicine or chart for the last days is missing |

  Scenario: The record says nothing of a register, and the symptoms are worse
    Given an 8 year old girl
    And the problem is care near the end of life
    And there are no red flags
    And pain, sickness, breathing, restlessness or another symptom is worse than before
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the palliative care team within 2 hours
    And she is also sent to the duty clinician within 2 hours

  Scenario Outline: A death at <age>: <finding>
    Given a <age> year old woman
    And the problem is death at home or in a care home
    And <finding>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"
    And reception asks nothing more

    Examples:
      | age | finding                                                                                                                         | destination        | when           | reason                        |
      | 90  | the death was expected, is certain and looks natural                                                                            | a GP               | within 6 hours | An expected death of an adult |
      | 18  | the death was expected, is certain and looks natural                                                                            | a GP               | within 6 hours | An expected death of an adult |
      | 17  | the death was expected, is certain and looks natural                                                                            | the duty clinician | within 1 hour  | An expected death under 18    |
      | 90  | the death was not expected, or was perhaps caused by an accident, violence or a drug, or is not certain                         | 999                | now            | A death that was not expected |
      | 17  | it is not known whether the death was not expected, or was perhaps caused by an accident, violence or a drug, or is not certain | 999                | now            | A death that was not expected |

  Scenario: What to ask first about a death
    Given a 90 year old woman
    And the problem is death at home or in a care home
    When reception asks where she should go
    Then reception must first ask about "the death was not expected, or was perhaps caused by an accident, violence or a drug, or is not certain"

  Scenario: An expected death reaches the office too
    Given a 90 year old woman
    And the problem is death at home or in a care home
    And the death was expected, is certain and looks natural
    When reception asks where she should go
    Then she is also sent to the practice office within 24 hours

  Scenario Outline: Papers after a death: <finding>
    Given a 90 year old woman
    And the problem is papers after a death
    And <finding>
    When reception asks where she should go
    Then she is sent to the practice office <when>
    And the reason is "<reason>"

    Examples:
      | finding                                                                                          | when                    | reason                      |
      | the faith or the plans of the family ask for a funeral within a few days                         | within 6 hours          | A funeral within a few days |
      | no funeral within a few days is asked for                                                        | by the next working day | Papers, and no hurry        |
      | it is not known whether the faith or the plans of the family ask for a funeral within a few days | by the next working day | Papers, and no hurry        |

  Scenario: What to ask first about papers
    Given a 90 year old woman
    And the problem is papers after a death
    When reception asks where she should go
    Then reception must first ask about "the faith or the plans of the family ask for a funeral within a few days"
