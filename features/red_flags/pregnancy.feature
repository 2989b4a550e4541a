Feature: Pregnancy and the weeks after it

  Scenario Outline: <name> decides, whatever the problem is
    Given a 30 year old woman
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<name>"

    Examples:
      | name                                             | red flag                                                                                                      | destination        | when                    |
      | Possible ectopic pregnancy                       | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                            | A&E                | to arrive within 1 hour |
      | Heavy bleeding in pregnancy                      | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness                                     | 999                | now                     |
      | Ill after a birth or pregnancy                   | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy | A&E                | to arrive within 1 hour |
      | Severe sickness in pregnancy                     | sickness in pregnancy with no fluid kept down for a day, no urine for 8 hours, weight loss or faintness       | the duty clinician | within 2 hours          |
      | Bleeding from 20 weeks of pregnancy              | any bleeding from 20 weeks of pregnancy                                                                       | maternity triage   | to arrive within 1 hour |
      | The baby moves less                              | a baby in the womb that moves less than usual or differently, or has stopped moving                           | maternity triage   | to arrive within 1 hour |
      | Waters gone, or possible labour                  | a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy             | maternity triage   | to arrive within 1 hour |
      | Itching in pregnancy                             | itching in pregnancy: of the palms or soles, without a rash, severe, or with dark urine                       | maternity triage   | within 24 hours         |
      | Rash, or contact with an infection, in pregnancy | contact with, or a rash of, chickenpox, shingles, measles or slapped cheek in pregnancy                       | the duty clinician | within 24 hours         |

  Scenario Outline: Bleeding in early pregnancy, and pain: <pain>
    Given a 30 year old woman
    And the problem is new pregnancy
    And there are no red flags
    And there is bleeding or spotting in the first 20 weeks of pregnancy
    And <pain>
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | pain                                                                                                       | destination        | when                    | reason                                       |
      | there is no an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint             | the duty clinician | within 24 hours         | Bleeding in early pregnancy                  |
      | it is not known whether an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint | A&E                | to arrive within 1 hour | Bleeding in early pregnancy and perhaps pain |
      | there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                | A&E                | to arrive within 1 hour | Possible ectopic pregnancy                   |

  Scenario Outline: Perhaps pregnant with pain, and <sign>
    Given a 24 year old woman
    And the problem is abdominal pain
    And there is an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint
    And <sign>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | sign                                                                                                                  | destination | when                    | reason                                |
      | with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts                         | 999         | now                     | Possible ectopic pregnancy, and faint |
      | it is not known whether with the possible pregnancy they have fainted or feel faint, or the tip of the shoulder hurts | 999         | now                     | Possible ectopic pregnancy, and faint |
      | with the possible pregnancy they are not faint, and the tip of the shoulder does not hurt                             | A&E         | to arrive within 1 hour | Possible ectopic pregnancy            |

  Scenario Outline: The waters have gone, and the cord: <cord>
    Given a 30 year old woman
    And the problem is another problem in pregnancy
    And there is a loss of the waters, strong or regular tummy pains from 20 weeks, or the cord felt, in pregnancy
    And <cord>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | cord                                                                       | destination      | when                    | reason                          |
      | the cord can be felt or seen after the waters went                         | 999              | now                     | The cord can be felt            |
      | it is not known whether the cord can be felt or seen after the waters went | 999              | now                     | The cord can be felt            |
      | the cord cannot be felt or seen                                            | maternity triage | to arrive within 1 hour | Waters gone, or possible labour |

  Scenario Outline: Ill within six weeks of a birth: <how>
    Given a 30 year old woman
    And the problem is check of mother and baby after a birth
    And there is fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy
    And <how>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | how                                                                                                                            | destination | when                    | reason                                  |
      | they are faint, confused or breathless, have chest pain, or soak a pad in an hour, after the pregnancy                         | 999         | now                     | Severely ill after a birth or pregnancy |
      | it is not known whether they are faint, confused or breathless, have chest pain, or soak a pad in an hour, after the pregnancy | 999         | now                     | Severely ill after a birth or pregnancy |
      | they are not faint, confused or breathless, have no chest pain, and do not soak a pad in an hour                               | A&E         | to arrive within 1 hour | Ill after a birth or pregnancy          |

  Scenario Outline: The questions about pregnancy are asked from 11 to 55: <who>
    Given <who>
    And the problem is bleeding after the menopause
    When reception asks where they should go
    Then reception must first ask about "<first>"

    Examples:
      | who                 | first                                                                              |
      | an 11 year old girl | heavy bleeding in pregnancy: a pad soaked in an hour, clots, or faintness          |
      | a 55 year old woman | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint |

  Scenario Outline: Outside those ages they are not: <who>
    Given <who>
    And the problem is bleeding after the menopause
    And there is no vaginal bleeding that soaks a pad every hour for two hours or more, or faintness with the bleeding
    And there is no a head injury, or bleeding that will not stop, in somebody who takes a blood thinner
    When reception asks where they should go
    Then they are sent to a GP <when>
    And reception asks nothing more

    Examples:
      | who                 | when          |
      | a 10 year old girl  | within 7 days |
      | a 56 year old woman | within 7 days |

  Scenario: Measles or chickenpox nearby keeps her out of the waiting room
    Given a 30 year old woman
    And the problem is another problem in pregnancy
    And there are no red flags
    And there is contact with, or a rash of, chickenpox, shingles, measles or slapped cheek in pregnancy
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the duty clinician within 24 hours
    And she is told "Please do not come to the surgery or sit near other pregnant people."

  Scenario: A flag that somebody tells acts although the record says male
    Given a 30 year old man
    And the problem is sore throat
    And there are no red flags
    And there is a baby in the womb that moves less than usual or differently, or has stopped moving
    When reception asks where he should go
    Then he is sent to maternity triage to arrive within 1 hour
    And the reason is "The baby moves less"
