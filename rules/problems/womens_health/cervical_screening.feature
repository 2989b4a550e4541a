@source:NHS.uk-cervical-screening @evidence:proposed
Feature: Cervical screening

  A request. When the next test is due stands in the record and in the invitation: between 25 and 64 years every five years in most
  cases, each year with HPV and no changed cells, and otherwise with HIV or a weak immune system. A trans man with a cervix is invited
  only if he asks. The time limits are a proposal of this project.

  Background:
    Given the problem is cervical screening
    And reception has ruled out:
      | bleeding after sex or between periods that keeps coming back, or a vulval lump or unhealed sore |
      | vaginal bleeding a year or more after the last period                                           |

  Scenario: Screening is due
    Given the patient is between 24 and 64 years
    And any of these:
      | they are not pregnant, and had no baby in the last 12 weeks                   |
      | it is not known whether they are pregnant, or had a baby in the last 12 weeks |
    Then send them to the practice nurse within 14 days
    And advise "Book it for the middle of the month between two periods. Use no cream in the vagina for two days before. The evening hub can do it too."

  Scenario: Screening waits for the birth
    Given the patient is between 24 and 64 years
    And they are pregnant, or had a baby in the last 12 weeks
    Then send them to the practice nurse on a planned date
    And say "The test waits until 12 weeks after the birth, unless a hospital told you otherwise. I will book it for then."

  # The first invitation comes at 24 and a half years.
  Scenario: Too young for screening
    Given the patient is under 24 years
    Then send them to the practice office by the next working day
    And say "The first invitation comes shortly before you are 25. If you have bleeding after sex, bleeding between periods or pain, tell me now and I will book a GP."

  Scenario: Past the age of screening
    Given the patient is 65 years or older
    Then send them to the practice office by the next working day
    And say "We will look up your last results. A test after 64 is only needed after an abnormal one, or if you never had one."
