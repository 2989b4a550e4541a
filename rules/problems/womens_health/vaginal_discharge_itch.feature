@source:NHS.uk-thrush @evidence:proposed
Feature: Vaginal discharge, itching or thrush

  Thrush that somebody knows from before is the pharmacist's work. What is new, different or back too soon needs a look
  and perhaps a swab. The routes are a proposal of this project.

  Background:
    Given the problem is vaginal discharge, itching or thrush
    And reception has ruled out:
      | pain low in the tummy with a fever or a new discharge, or after a new coil or a new partner                       |
      | an early or possible pregnancy with tummy, pelvic or shoulder-tip pain, or a faint                                |
      | fever, heavy or smelly bleeding, a swollen leg, chest pain or bad headache in the six weeks after a pregnancy     |
      | sudden fever, a rash like sunburn, vomiting or faintness with a tampon, a wound or a burn                         |
      | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin |
      | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely    |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                              |
      | vaginal bleeding a year or more after the last period                                                             |

  Rule: Some people need a clinician

    # A practice's guide, and the licence of most thrush treatments, end at 60 years; some say over 60. The earlier age is taken.
    @evidence:disputed @source:practice-signposting-page
    Scenario Outline: <name>
      Given <age>
      Then send them to a GP within 3 working days

      Examples:
        | name          | age                              |
        | Under 16      | the patient is under 16 years    |
        | From 60 years | the patient is 60 years or older |

    Scenario: Discharge in pregnancy
      Given any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to a GP within 3 working days
      And ask them to come back if "the discharge is watery or bloody, smells, or there is pain or a fever: ring maternity triage at once"

    # The waters may have gone, or labour begun too soon.
    @source:NICE-NG25
    Scenario: Bloody or watery discharge in pregnancy
      Given the patient is pregnant or might be
      And any of these:
        | the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy                         |
        | it is not known whether the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy |
      Then send them to maternity triage to arrive within 1 hour
      And say "Ring the maternity triage line now and tell them how many weeks you are. They will tell you whether to come in."

    Scenario: Bloody or watery discharge, and nobody knows of a pregnancy
      Given it is not known whether the patient is pregnant or might be
      And any of these:
        | the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy                         |
        | it is not known whether the discharge is bloody or clear like water, or comes with tummy pains, in a possible pregnancy |
      Then send them to the duty clinician within 2 hours
      And advise "Do a pregnancy test now if you can, and tell the clinician the result."

    # With a risk of a sexually transmitted infection the clinic sees them as soon, and does all the tests at once.
    Scenario: First, different or back within six months
      Given any of these:
        | this is a first thrush, unlike earlier ones, or the second in six months                         |
        | it is not known whether this is a first thrush, unlike earlier ones, or the second in six months |
      And any of these:
        | there is no new partner, only one partner, and no partner with an infection                           |
        | it is not known whether there is a new partner, more than one partner, or a partner with an infection |
      Then send them to a GP within 3 working days

    # Sooner than the general rule for a failed first plan, so that nobody waits longer for having tried one.
    Scenario: Thrush treatment has not worked
      Given they have tried a pharmacist or self-care for this and are no better
      Then send them to a GP within 3 working days
      And ask them to come back if "there is pain low in the tummy or a fever"

  Rule: Everybody else

    Background:
      Given the patient is between 16 and 59 years

    Scenario: Risk of a sexually transmitted infection
      Given there is a new partner, more than one partner, or a partner with an infection
      Then send them to the sexual health clinic within 3 working days
      And advise "No sex until the tests are done. The clinic is free and private."
      And ask them to come back if "there is pain low in the tummy or a fever, or the clinic cannot see them in time"

    @evidence:re-read @source:practice-signposting-page
    Scenario: Thrush as before
      Then send them to the community pharmacist within 24 hours
      And advise "Wash with water only, wear loose cotton underwear, and use no scented soap or wipes."
      And ask them to come back if "it is no better in 7 days or comes back within six months, or there is pain, a fever, sores or bleeding"
