@source:NHS-Pharmacy-First-Scotland @evidence:disputed
Feature: Pharmacy in Scotland

  In Scotland every pharmacy gives advice, treatment or a referral for common conditions, so most people go there as in England.
  Its directions for treatment differ, and these rules hold what they leave out. The ages, the hours and diabetes come from
  older local copies, which must be checked against the present directions. Care home residents are included. The routes
  are proposals of this project.

  Background:
    Given the practice is in Scotland

  Scenario: Scotland: impetigo at one year
    Given the problem is impetigo
    And the patient is between 12 and 23 months
    Then send them to the minor illness clinician within 24 hours

  Rule: Infected bites

    Background:
      Given the problem is insect bite or sting
      And the bite is from an insect at home, or nobody saw what it was
      And any of these:
        | the bite is getting worse and spreading, or has pus                         |
        | it is not known whether the bite is getting worse and spreading, or has pus |

    Scenario: Scotland: spreading bite under 18
      Given the patient is between 1 and 17 years
      Then send them to the minor illness clinician within 24 hours
      And advise "Draw a line round the sore area with a pen, so that you can see whether it grows."

    Scenario: Scotland: spreading bite in pregnancy
      Given the patient is 18 years or older
      And any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
        | the record shows a pregnancy now                            |
      Then send them to a GP within 24 hours
      And advise "Draw a line round the sore area with a pen, so that you can see whether it grows."

  Rule: Shingles and urine infection

    # Treatment there begins within 72 hours of the rash. On the third day the pharmacist might see them too late.
    Scenario: Scotland: shingles from the third day
      Given the problem is shingles
      And the patient is 18 years or older
      And it has lasted 3 days or more
      And none of these:
        | the patient is pregnant or might be |
      Then send them to a GP within 24 hours

    Scenario: Scotland: urine infection with diabetes
      Given the problem is one of:
        | urine infection in a woman |
        | urine infection in a man   |
        | urine infection in a child |
      And the patient is female
      And the patient is between 16 and 64 years
      And the patient has diabetes
      And none of these:
        | the patient is pregnant or might be |
      Then send them to a GP within 24 hours
      And advise "Bring a fresh sample of urine in a clean bottle from the practice."
