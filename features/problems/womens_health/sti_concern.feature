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
      | who                 | what is so                                                                                                                     | destination              | when                  | reason                                   |
      | a 20 year old woman | there is no symptom of an infection, and no partner with one                                                                   | the sexual health clinic | within 14 days        | No symptoms                              |
      | a 20 year old man   | there is no symptom of an infection, and no partner with one                                                                   | the sexual health clinic | within 14 days        | No symptoms                              |
      | a 20 year old woman | there is a symptom of an infection, or a partner with one                                                                      | the sexual health clinic | within 3 working days | Symptoms, or a partner with an infection |
      | a 20 year old man   | it is not known whether there is a symptom of an infection, or a partner with one                                              | the sexual health clinic | within 3 working days | Symptoms, or a partner with an infection |
      | a 20 year old man   | there is a fever, a painful red eye, a swollen testicle, or sores that make it very hard to pass urine                         | the duty clinician       | within 6 hours        | Severe signs                             |
      | a 20 year old woman | it is not known whether there is a fever, a painful red eye, a swollen testicle, or sores that make it very hard to pass urine | the duty clinician       | within 6 hours        | Severe signs                             |

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
    And there is no fever, painful red eye or swollen testicle, and no sore that makes it hard to pass urine
    When reception asks where she should go
    Then she is sent to the sexual health clinic within 14 days
    And reception asks nothing more

  Scenario Outline: <flag> goes to A&E, not to the clinic
    Given a 22 year old man
    And the problem is worry about a sexually transmitted infection
    And there is <flag>
    And there is a symptom of an infection, or a partner with one
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to A&E to arrive within 4 hours

    Examples:
      | flag                                                                                                       |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg |
      | an inability to pass urine, or a painful full bladder                                                      |

  Scenario: Pregnant, and nobody knows of a symptom
    Given a 20 year old woman
    And the problem is worry about a sexually transmitted infection
    And there are no red flags
    And it is not known whether there is a symptom of an infection, or a partner with one
    And the patient is pregnant or might be
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "Symptoms in pregnancy"
