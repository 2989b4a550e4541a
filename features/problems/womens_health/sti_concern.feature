Feature: Worry about a sexually transmitted infection

  Scenario Outline: <who>, and <what is so>
    Given <who>
    And the problem is worry about a sexually transmitted infection
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | what is so                                                                                                                                        | destination              | when                  | reason                                   |
      | a 20 year old woman | there is no symptom of an infection, and no partner with one                                                                                      | the sexual health clinic | within 14 days        | No symptoms                              |
      | a 20 year old man   | there is no symptom of an infection, and no partner with one                                                                                      | the sexual health clinic | within 14 days        | No symptoms                              |
      | a 20 year old woman | there is a symptom of an infection, or a partner with one                                                                                         | the sexual health clinic | within 3 working days | Symptoms, or a partner with an infection |
      | a 20 year old man   | it is not known whether there is a symptom of an infection, or a partner with one                                                                 | the sexual health clinic | within 3 working days | Symptoms, or a partner with an infection |
      | a 20 year old man   | there is a fever, a painful red eye, a hot swollen joint, a swollen testicle, or sores that stop them passing urine                         | the duty clinician       | within 24 hours       | Severe signs                             |
      | a 20 year old woman | it is not known whether there is a fever, a painful red eye, a hot swollen joint, a swollen testicle, or sores that stop them passing urine | the duty clinician       | within 24 hours       | Severe signs                             |

  Scenario Outline: Symptoms, and <pregnant>
    Given a 20 year old woman
    And the problem is worry about a sexually transmitted infection
    And there are no red flags
    And there is a symptom of an infection, or a partner with one
    And <pregnant>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "Symptoms in pregnancy"

    Examples:
      | pregnant                                                    |
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |

  Scenario: A woman without symptoms need not say whether she is pregnant
    Given a 20 year old woman
    And the problem is worry about a sexually transmitted infection
    And there are no red flags
    And there is no symptom of an infection, and no partner with one
    And there is no fever, painful red eye, hot swollen joint or swollen testicle, and no sore that stops them passing urine
    When reception asks where she should go
    Then she is sent to the sexual health clinic within 14 days
    And reception asks nothing more
