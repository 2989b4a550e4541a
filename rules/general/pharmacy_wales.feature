@source:NHS-Wales-common-ailments-service
Feature: Pharmacy in Wales

  The common ailments service of Wales is not Pharmacy First. Of the seven English pathways it has only the sore throat; the
  other six exist only where a pharmacist prescribes. So these people see a clinician of the practice, under the very
  conditions under which they would have gone to the pharmacist: nobody who may stay at home with advice is moved up. What
  is not in the service but safe with a pharmacist, such as a cough or a cold, is left alone. Proposals of this project: the
  list of the service comes from practice pages, and a practice with a prescribing pharmacist near it will want other rules.

  Background:
    Given the practice is in Wales

  @evidence:disputed
  Rule: No pathway for it

    Scenario Outline: Wales: <name>
      Given the problem is <problem>
      And <age>
      Then send them to the minor illness clinician within 24 hours

      Examples:
        | name     | problem  | age                                   |
        | earache  | earache  | the patient is between 1 and 17 years |
        | impetigo | impetigo | the patient is 1 year or older        |

    # A bite of two days or more that does not spread still goes to the pharmacist, for the itch.
    Scenario: Wales: spreading bite
      Given the problem is insect bite or sting
      And the patient is 1 year or older
      And the bite is from an insect at home, or nobody saw what it was
      And any of these:
        | the bite is getting worse and spreading, or has pus                         |
        | it is not known whether the bite is getting worse and spreading, or has pus |
      Then send them to the minor illness clinician within 24 hours
      And advise "Draw a line round the sore area with a pen, so that you can see whether it grows."

    Scenario: Wales: sinus pain
      Given the problem is sinus pain
      And the patient is 12 years or older
      And any of these:
        | it has lasted between 11 and 83 days   |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours

    # Pregnancy has its own rules in the next two problems, with the duty clinician.
    Scenario: Wales: shingles
      Given the problem is shingles
      And the patient is 18 years or older
      And none of these:
        | the patient is pregnant or might be |
      Then send them to a GP within 24 hours
      And advise "Keep the rash covered and dry. Until it is crusted, keep away from babies, pregnant women and people with a weak immune system."

    Scenario: Wales: urine infection
      Given the problem is one of:
        | urine infection in a woman |
        | urine infection in a man   |
        | urine infection in a child |
      And the patient is female
      And the patient is between 16 and 64 years
      And none of these:
        | the patient is pregnant or might be |
      Then send them to a GP within 24 hours
      And advise "Drink enough that the urine is pale, and take simple pain relief if you normally can."

  # The service also lists conjunctivitis from two years. Eyes go first to the optometrist, who is free of charge in Wales.
  @source:Eye-Health-Wales @evidence:disputed
  Rule: Eyes

    Scenario: Wales: red eye without pain
      Given the problem is red eye
      And the patient is 2 years or older
      Then send them to the optometrist within 3 working days
      And advise "Clean the eye with cooled boiled water, do not rub it, and wash hands often. Leave contact lenses out."
      And ask them to come back if "the eye hurts, light hurts it, sight changes, or the lid swells"

  @evidence:re-read
  Rule: People whom the service leaves out

    # A new illness of a care home resident goes to the care home team by the general rules, in Wales too.
    Scenario: Wales: care home resident with a minor problem
      Given the problem is one of:
        | hay fever |
      And the patient lives in a care home
      Then send them to the care home team within 3 working days

    Scenario: Wales: temporary resident with a sore throat
      Given the problem is sore throat
      And the patient is 5 years or older
      And the patient is a temporary resident from another nation
      Then send them to the minor illness clinician within 24 hours
