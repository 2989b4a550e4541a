Feature: Women's health and pregnancy: shared rules

  Scenario Outline: Recorded male, no danger: <problem>
    Given a 30 year old man
    And the problem is <problem>
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 24 hours
    And the reason is "Recorded male"

    Examples:
      | problem                               |
      | new pregnancy                         |
      | sickness in pregnancy                 |
      | vaginal discharge, itching or thrush  |
      | painful periods                       |
      | heavy periods                         |
      | bleeding between periods or after sex |
      | bleeding after the menopause          |

  # An abortion sends everybody to a GP within 24 hours, which is as soon.
  Scenario: Recorded male and wants an abortion
    Given a 30 year old man
    And the problem is request for an abortion
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to a GP within 24 hours

  Scenario Outline: Recorded male, and <danger>: <problem>
    Given a 30 year old man
    And the problem is <problem>
    And there are no red flags
    And <danger>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "Recorded male, with pain, bleeding or a faint"

    Examples:
      | problem                      | danger                                                                                                                   |
      | new pregnancy                | there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad                         |
      | another problem in pregnancy | it is not known whether there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad |
      | request for an abortion      | there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad                         |
      | painful periods              | it is not known whether there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad |

  Scenario Outline: A pregnancy at <age>
    Given a <age> year old woman
    And the problem is another problem in pregnancy
    And there are no red flags
    And it is a question about appointments, scans, forms or planned care
    And <danger>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | danger                                                                                                     | destination        | when            | reason                                                   |
      | 55  | a pregnancy at 56 or older comes without pain, bleeding or a faint, and they feel well                     | maternity triage   | within 7 days   | Question about the planned care                          |
      | 56  | a pregnancy at 56 or older comes without pain, bleeding or a faint, and they feel well                     | the duty clinician | within 24 hours | Pregnancy at 56 or older                                 |
      | 56  | a pregnancy at 56 or older comes with pain, bleeding, a faint, or feeling very ill                         | the duty clinician | within 1 hour   | Pregnancy at 56 or older, with pain, bleeding or a faint |
      | 56  | it is not known whether a pregnancy at 56 or older comes with pain, bleeding, a faint, or feeling very ill | the duty clinician | within 1 hour   | Pregnancy at 56 or older, with pain, bleeding or a faint |

  Scenario Outline: Perhaps pregnant: <pregnant>, <problem>
    Given a 25 year old woman
    And the problem is <problem>
    And there are no red flags
    And <pregnant>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "Perhaps pregnant"

    Examples:
      | problem                               | pregnant                                                    |
      | painful periods                       | the patient is pregnant or might be                         |
      | painful periods                       | it is not known whether the patient is pregnant or might be |
      | heavy periods                         | the patient is pregnant or might be                         |
      | bleeding between periods or after sex | it is not known whether the patient is pregnant or might be |

  Scenario Outline: Bleeding at <age> years
    Given a <age> year old girl
    And the problem is heavy periods
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP <when>
    And the reason is "<reason>"

    Examples:
      | age | when            | reason                    |
      | 8   | within 24 hours | Bleeding under nine years |
      | 9   | within 14 days  | Heavy periods             |

  Scenario Outline: The question in place of those about pregnancy: <who>
    Given <who>
    And the problem is new pregnancy
    When reception asks where they should go
    Then reception must also ask about "<question>"

    Examples:
      | who                 | question                                                                                         |
      | a 30 year old man   | there may be a pregnancy with pain, bleeding or a faint, or the bleeding or the pain is very bad |
      | a 56 year old woman | a pregnancy at 56 or older comes with pain, bleeding, a faint, or feeling very ill               |
