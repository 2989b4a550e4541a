Feature: Vaginal discharge, itching or thrush

  Scenario Outline: Age: <age>
    Given a <age> year old <who>
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 2 days
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | age | who   | destination              | when                  | reason           |
      | 15  | girl  | a GP                     | within 3 working days | Under 16         |
      | 16  | girl  | the community pharmacist | within 24 hours       | Thrush as before |
      | 59  | woman | the community pharmacist | within 24 hours       | Thrush as before |
      | 60  | woman | a GP                     | within 3 working days | From 60 years    |

  Scenario Outline: At 30: <what is so>
    Given a 30 year old woman
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 2 days
    And <what is so>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 3 working days
    And the reason is "<reason>"

    Examples:
      | what is so                                                                                       | destination              | reason                                     |
      | the patient is pregnant or might be                                                              | a GP                     | Discharge in pregnancy                     |
      | it is not known whether the patient is pregnant or might be                                      | a GP                     | Discharge in pregnancy                     |
      | this is a first thrush, unlike earlier ones, or the second in six months                         | a GP                     | First, different or back within six months |
      | it is not known whether this is a first thrush, unlike earlier ones, or the second in six months | a GP                     | First, different or back within six months |
      | there is a new partner, more than one partner, or a partner with an infection                    | the sexual health clinic | Risk of a sexually transmitted infection   |

  Scenario Outline: <pregnant>, and <discharge>
    Given a 30 year old woman
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 2 days
    And <pregnant>
    And <discharge>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | pregnant                                                    | discharge                                                                                                               | destination              | when                    | reason                                                      |
      | the patient is pregnant or might be                         | the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy                         | maternity triage         | to arrive within 1 hour | Bloody or watery discharge in pregnancy                     |
      | the patient is pregnant or might be                         | it is not known whether the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy | maternity triage         | to arrive within 1 hour | Bloody or watery discharge in pregnancy                     |
      | the patient is pregnant or might be                         | the discharge is neither bloody nor clear like water, and comes without tummy pains, in a possible pregnancy            | a GP                     | within 3 working days   | Discharge in pregnancy                                      |
      | it is not known whether the patient is pregnant or might be | the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy                         | the duty clinician       | within 2 hours          | Bloody or watery discharge, and nobody knows of a pregnancy |
      | it is not known whether the patient is pregnant or might be | it is not known whether the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy | the duty clinician       | within 2 hours          | Bloody or watery discharge, and nobody knows of a pregnancy |
      | the patient is not pregnant                                 | the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy                         | the community pharmacist | within 24 hours         | Thrush as before                                            |

  Scenario Outline: First thrush, and <partner>
    Given a 30 year old woman
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 2 days
    And this is a first thrush, unlike earlier ones, or the second in six months
    And <partner>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 3 working days

    Examples:
      | partner                                                                                               | destination              |
      | there is a new partner, more than one partner, or a partner with an infection                         | the sexual health clinic |
      | it is not known whether there is a new partner, more than one partner, or a partner with an infection | a GP                     |

  Scenario: Treatment from the pharmacist did not work
    Given a 30 year old woman
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 8 days
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to a GP within 3 working days
    And the reason is "Thrush treatment has not worked"

  Scenario: A weak immune system goes to a clinician the same day
    Given a 30 year old woman
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And the patient has a weak immune system
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And the reason is "A weak immune system and an infection"

  Scenario Outline: What is asked of a person of <age>
    Given a <age> year old woman
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 2 days
    And <known>
    When reception asks where she should go
    Then <asked>

    Examples:
      | age | known                                                                     | asked                                                                                                    |
      | 55  | this is just like a thrush that they had before, more than six months ago | reception must also ask about "the patient is pregnant or might be"                                      |
      | 59  | the patient is not pregnant                                               | reception must also ask about "this is a first thrush, unlike earlier ones, or the second in six months" |

  Scenario Outline: A risk of an infection from sex, at <age>
    Given a <age> year old <who>
    And the problem is vaginal discharge, itching or thrush
    And there are no red flags
    And it has lasted 2 days
    And there is a new partner, more than one partner, or a partner with an infection
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> within 3 working days
    And the reason is "<reason>"

    Examples:
      | age | who   | destination              | reason                                   |
      | 15  | girl  | a GP                     | Under 16                                 |
      | 16  | girl  | the sexual health clinic | Risk of a sexually transmitted infection |
      | 59  | woman | the sexual health clinic | Risk of a sexually transmitted infection |
      | 60  | woman | a GP                     | From 60 years                            |
