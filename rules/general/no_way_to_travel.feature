@source:Signpost-proposal @evidence:proposed
Feature: Housebound people

  Who cannot leave home cannot go to a pharmacy, a physiotherapist or an optometrist, and gets the same care from the practice:
  by telephone first, at home where somebody has to look. This rests on the record, not on transport, child care or a busy day.
  The conditions are those under which other people would have been sent out, so that nobody who may stay at home with advice is
  moved up. Proposals of this project.

  Background:
    Given the patient is housebound

  Rule: Instead of a pharmacist

    Scenario Outline: Housebound with <name>
      Given the problem is <problem>
      And <age>
      Then send them to the minor illness clinician within 24 hours
      And offer it at home
      And say "A clinician will ring you first, and will come to see you if that is needed."

      Examples:
        | name        | problem     | age                             |
        | sore throat | sore throat | the patient is 5 years or older |
        | earache     | earache     | the patient is 1 year or older  |
        | impetigo    | impetigo    | the patient is 1 year or older  |

    Scenario: Housebound with shingles
      Given the problem is shingles
      And the patient is 18 years or older
      And none of these:
        | the patient is pregnant or might be |
      Then send them to a GP within 24 hours
      And offer it at home
      And say "A clinician will ring you first, and will come to see you if that is needed."

    Scenario: Housebound with a urine infection
      Given the problem is one of:
        | urine infection in a woman |
        | urine infection in a man   |
        | urine infection in a child |
      And the patient is female
      And the patient is between 16 and 64 years
      And none of these:
        | the patient is pregnant or might be |
      Then send them to a GP within 24 hours
      And offer it at home
      And say "A clinician will ring you first, and will come to see you if that is needed."

    Scenario: Housebound with sinus pain
      Given the problem is sinus pain
      And the patient is 12 years or older
      And any of these:
        | it has lasted between 11 and 83 days   |
        | it is not known how long it has lasted |
      Then send them to a GP within 24 hours
      And offer it by telephone

    Scenario: Housebound with a spreading bite
      Given the problem is insect bite or sting
      And the patient is 1 year or older
      And the bite is from an insect at home, or nobody saw what it was
      And any of these:
        | the bite is getting worse and spreading, or has pus                         |
        | it is not known whether the bite is getting worse and spreading, or has pus |
      Then send them to the minor illness clinician within 24 hours
      And offer it at home
      And say "A clinician will ring you first, and will come to see you if that is needed."

  @source:first-contact-physiotherapy-scope
  Rule: Instead of a physiotherapist

    Scenario Outline: Housebound with back pain that is <name>
      Given the problem is low back pain
      And the patient is 16 years or older
      And <how bad it is>
      Then send them to a GP <when>
      And offer it at home

      Examples:
        | name                           | how bad it is                                 | when                  |
        | severe or goes down a leg      | the back pain is severe or goes down a leg    | within 3 working days |
        | not known to be mild or severe | it is not known whether the back pain is mild | within 3 working days |
        | limiting                       | the back pain stops them doing some things    | within 7 days         |

    Scenario: Housebound with mild back pain, and nobody knows how long
      Given the problem is low back pain
      And the patient is 16 years or older
      And the back pain is mild
      And it is not known how long it has lasted
      Then send them to a GP within 7 days
      And offer it at home

  Rule: Instead of an optometrist

    # Some optometrists visit at home. A GP has not their instruments, but can look, and can send on.
    Scenario: Housebound with a red eye that may threaten sight
      Given the problem is red eye
      And any of these:
        | the eye hurts, light hurts it, or sight has changed                                  |
        | it is not known whether the eye hurts, light hurts it, or sight has changed          |
        | they wear contact lenses, or the eye was knocked or scratched or has something in it |
      Then send them to a GP within 24 hours
      And offer it at home
      And also send them to the optometrist within 24 hours
      And say "A clinician will ring you today. We will ask for an optometrist who can come to your home."
