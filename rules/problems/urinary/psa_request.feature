@source:Prostate-cancer-risk-management-programme @evidence:proposed
Feature: Request for a PSA test

  From 50 years a man may have the test after somebody has explained what is for and against it; from 45 years if he is Black or has it in
  the family. Practices may let a nurse explain; a GP is the default. The routes are proposals of this project.

  Background:
    Given the problem is request for a PSA test
    And reception has ruled out:
      | an inability to pass urine, or a painful full bladder                                                |
      | a urine problem with fever or shivering, pain in the side or back, or vomiting                       |
      | cancer, now or in the past, with new severe spine pain, weak legs or unsteadiness                    |
      | trouble passing urine or with erections together with weight loss or bone pain, or a raised PSA test |
      | blood in the urine without an infection, or after treatment for one, from the age of 45              |

  Scenario: PSA test with symptoms
    Given any of these:
      | there is trouble with passing urine or with erections, blood in urine or semen, or new bone pain                         |
      | it is not known whether there is trouble with passing urine or with erections, blood in urine or semen, or new bone pain |
    Then send them to a GP within 7 days
    And say "You have a symptom, so a GP will look into that as well as the test."

  Scenario Outline: PSA test <name>
    Given <age>
    And <what is so>
    Then send them to a GP within 14 days
    And advise "Before the visit, read what the NHS website says for and against the PSA test. For two days before the blood test: no sex or masturbation, and no long cycling. Tell us of a urine infection in the last six weeks."
    And ask them to come back if "they cannot pass urine, see blood in the urine, or have new bone or back pain"

    Examples:
      | name                             | age                                    | what is so                                                                                     |
      | from 50 years                    | the patient is 50 years or older       | the patient is male                                                                            |
      | from 45 years with a higher risk | the patient is between 45 and 49 years | they are Black, or prostate, breast or ovary cancer runs in the family                         |
      | from 45 years, risk not known    | the patient is between 45 and 49 years | it is not known whether they are Black, or prostate, breast or ovary cancer runs in the family |

  # Somebody recorded as female may have a prostate, or may ask for another person.
  Scenario: PSA test for somebody not recorded as a man
    Given any of these:
      | the patient is female                       |
      | it is not known whether the patient is male |
    Then send them to a GP within 14 days

  Scenario: PSA test before the usual age
    Given the patient is under 50 years
    And the patient is male
    Then send them to self-care with advice
    And say "Without symptoms the test is offered from 50 years, or from 45 if you are Black or it runs in your family. If you still want to talk about it, ask for a routine appointment."
    And advise "The NHS website explains the PSA test, and what changes should make them ring."
    And ask them to come back if "there is trouble with passing urine or with erections, blood in the urine or semen, bone or back pain, or weight loss"
