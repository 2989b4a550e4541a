@source:Clinical-Frailty-Scale-v2.0 @source:electronic-frailty-index @evidence:proposed
Feature: Frail people: one step sooner

  An infection or breathlessness unsettles a frail person within hours. The general rule for frailty is a floor of 24 hours;
  where a problem already needs a clinician, these rules take the next shorter time. They rest on frailty in the record.
  All are proposals of this project.

  Background:
    Given any of these:
      | the clinical frailty scale is 5 or more                |
      | the electronic frailty index counts 9 deficits or more |

  Rule: Urine infection

    Background:
      Given the problem is one of:
        | urine infection in a woman |
        | urine infection in a man   |
        | urine infection in a child |

    Scenario: Frail with a urine infection
      Then send them to the named GP within 12 hours
      And allow 20 minutes
      And say "If your named GP is away, another GP of the same team will see you instead."
      And tell the named GP

    Scenario: Care home resident, frail, with a urine infection
      Given the patient lives in a care home
      Then send them to the care home team within 12 hours
      And offer it at home
      And tell the named GP

  Rule: Breathing

    # Six hours for everybody else.
    Scenario: Frail and more breathless than usual
      Given the problem is one of:
        | cough       |
        | cold or flu |
        | hay fever   |
      And any of these:
        | there is breathlessness or wheezing that is new or worse than usual                |
        | it is not known whether breathlessness or wheezing that is new or worse than usual |
      Then send them to the duty clinician within 2 hours
      And tell the named GP
