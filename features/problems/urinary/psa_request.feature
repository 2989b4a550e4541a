Feature: Request for a PSA test

  Scenario Outline: PSA test: <who>, and <what is so>
    Given <who>
    And the problem is request for a PSA test
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | what is so                                                                                                               | destination | when           | reason                                      |
      | a 50 year old man    | the patient is male                                                                                                      | a GP        | within 14 days | PSA test from 50 years                      |
      | a 49 year old man    | the patient is male                                                                                                      | self-care   | with advice    | PSA test before the usual age               |
      | a 49 year old man    | they are Black, or prostate, breast or ovary cancer runs in the family                                                   | a GP        | within 14 days | PSA test from 45 years with a higher risk   |
      | a 45 year old man    | they are Black, or prostate, breast or ovary cancer runs in the family                                                   | a GP        | within 14 days | PSA test from 45 years with a higher risk   |
      | a 45 year old man    | it is not known whether they are Black, or prostate, breast or ovary cancer runs in the family                           | a GP        | within 14 days | PSA test from 45 years, risk not known      |
      | a 44 year old man    | the patient is male                                                                                                      | self-care   | with advice    | PSA test before the usual age               |
      | a 50 year old man    | there is trouble with passing urine or with erections, blood in urine or semen, or new bone pain                         | a GP        | within 7 days  | PSA test with symptoms                      |
      | a 30 year old man    | there is trouble with passing urine or with erections, blood in urine or semen, or new bone pain                         | a GP        | within 7 days  | PSA test with symptoms                      |
      | a 60 year old man    | it is not known whether there is trouble with passing urine or with erections, blood in urine or semen, or new bone pain | a GP        | within 7 days  | PSA test with symptoms                      |
      | a 60 year old woman  | the patient is female                                                                                                    | a GP        | within 14 days | PSA test for somebody not recorded as a man |
      | a 40 year old person | it is not known whether the patient is male                                                                              | a GP        | within 14 days | PSA test for somebody not recorded as a man |
      | a 60 year old man    | this problem has had 3 contacts                                                                                          | a GP        | within 14 days | PSA test from 50 years                      |
      | a 60 year old man    | the clinical frailty scale is 7                                                                                          | a GP        | within 14 days | PSA test from 50 years                      |
      | a 44 year old man    | they are Black, or prostate, breast or ovary cancer runs in the family                                                   | self-care   | with advice    | PSA test before the usual age               |
      | a 44 year old man    | it is not known whether they are Black, or prostate, breast or ovary cancer runs in the family                           | self-care   | with advice    | PSA test before the usual age               |
      | a 49 year old man    | it is not known whether they are Black, or prostate, breast or ovary cancer runs in the family                           | a GP        | within 14 days | PSA test from 45 years, risk not known      |

  Scenario Outline: Nothing answered yet: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<flag>"

    Examples:
      | problem                | who               | flag                                                                                                 |
      | request for a PSA test | a 60 year old man | an inability to pass urine, or a painful full bladder                                                |
      | request for a PSA test | a 60 year old man | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test |
      | request for a PSA test | a 60 year old man | blood in the urine without an infection, or after treatment for one, from the age of 45              |
      | request for a PSA test | a 30 year old man | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                    |

  Scenario Outline: Nobody knows about one red flag: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                | who               | flag                                                  |
      | request for a PSA test | a 60 year old man | an inability to pass urine, or a painful full bladder |

  Scenario: A man who cannot pass urine is no request
    Given a 60 year old man
    And the problem is request for a PSA test
    And there is an inability to pass urine, or a painful full bladder
    When reception asks where he should go
    Then he is sent to A&E to arrive within 4 hours
