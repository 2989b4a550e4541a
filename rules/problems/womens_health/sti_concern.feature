@source:BASHH @evidence:proposed
Feature: Worry about a sexually transmitted infection

  The sexual health clinic tests, treats and traces partners, free and in private, for women and men of every age from 13.
  The routes are a proposal of this project.

  Background:
    Given the problem is worry about a sexually transmitted infection
    And reception has ruled out:
      | a used needle injury, a splash of somebody's blood, or sex with a risk of HIV, in the last three days      |
      | a sexual assault or rape, lately, or at any time without help since                                        |
      | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                         |
      | sudden pain in one testicle, or tummy pain together with pain in a testicle                                |
      | one joint that is suddenly hot, swollen and too painful to move, or a child who will not use an arm or leg |
      | an inability to pass urine, or a painful full bladder                                                      |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                       |

  # A hot joint and being unable to pass urine are red flags. The time is that of a pelvic infection with a fever.
  Scenario: Severe signs
    Given any of these:
      | there is a fever, a painful red eye, a swollen testicle, or sores that make it very hard to pass urine                         |
      | it is not known whether there is a fever, a painful red eye, a swollen testicle, or sores that make it very hard to pass urine |
    Then send them to the duty clinician within 6 hours

  Scenario: Symptoms in pregnancy
    Given any of these:
      | there is a symptom of an infection, or a partner with one                         |
      | it is not known whether there is a symptom of an infection, or a partner with one |
    And any of these:
      | the patient is pregnant or might be                         |
      | it is not known whether the patient is pregnant or might be |
    Then send them to the duty clinician within 24 hours

  Scenario: Symptoms, or a partner with an infection
    Given any of these:
      | there is a symptom of an infection, or a partner with one                         |
      | it is not known whether there is a symptom of an infection, or a partner with one |
    Then send them to the sexual health clinic within 3 working days
    And advise "No sex until the tests are done and treated, partners too."
    And ask them to come back if "there is a fever, pain low in the tummy, a swollen testicle or a painful eye, or the clinic cannot see them in time"

  Scenario: No symptoms
    Then send them to the sexual health clinic within 14 days
    And advise "Many areas send a free kit that you order online. Some infections show only weeks after sex, so ask when to repeat the test."
