@source:NHS-England-Pharmacy-First-2024
Feature: Pharmacy First: exclusions that several pathways share

  A community pharmacist treats seven problems by national pathways. Most of what keeps somebody from them is in the files of
  the seven problems. Here is the rest: what the record knows, and what was missing. Times are proposals of this project.

  Rule: An antibiotic has already been tried

    # The record alone, so nobody is asked. For bites the pathway says so; for urine infections only some copies do; for the
    # other problems a second course without an examination would be careless.
    Background:
      Given the record shows an antibiotic for this same problem in the last 28 days

    @evidence:re-read
    Scenario: Bite after an antibiotic
      Given the problem is insect bite or sting
      Then send them to a GP within 24 hours

    @evidence:disputed
    Scenario: Urine infection after an antibiotic
      Given the problem is one of:
        | urine infection in a woman |
        | urine infection in a man   |
        | urine infection in a child |
      Then send them to a GP within 24 hours
      And advise "Bring a fresh sample of urine in a clean bottle from the practice."

    @evidence:proposed
    Scenario: Throat, ear, sinus or impetigo after an antibiotic
      Given the problem is one of:
        | sore throat |
        | earache     |
        | sinus pain  |
        | impetigo    |
      Then send them to a GP within 24 hours

  Rule: Pregnancy

    # The problems ask women whether they are pregnant. These rules act when the record knows of a pregnancy that the caller
    # does not mention.
    @evidence:re-read
    Scenario: Shingles in a recorded pregnancy
      Given the problem is shingles
      And the record shows a pregnancy now
      Then send them to the duty clinician within 24 hours

    @evidence:re-read
    Scenario: Recorded pregnancy under 16
      Given the problem is one of:
        | sore throat |
        | earache     |
        | sinus pain  |
        | impetigo    |
      And the record shows a pregnancy now
      And the patient is under 16 years
      Then send them to a GP within 24 hours

    # The file of the problem covers two days or more. A spreading bite goes to the pharmacist before that too.
    @evidence:re-read
    Scenario: Spreading bite, pregnant and under 16
      Given the problem is insect bite or sting
      And the patient is under 16 years
      And any of these:
        | the patient is pregnant or might be |
        | the record shows a pregnancy now    |
      And any of these:
        | the bite is getting worse and spreading, or has pus                         |
        | it is not known whether the bite is getting worse and spreading, or has pus |
        | it is not known how long it has lasted                                      |
      Then send them to a GP within 24 hours

    # The file of the problem asks about a pregnancy, and does not look at the record.
    @evidence:re-read
    Scenario: Bite in a recorded pregnancy under 16
      Given the problem is insect bite or sting
      And the patient is under 16 years
      And the record shows a pregnancy now
      And it has lasted 2 days or more
      Then send them to a GP within 24 hours

  Rule: Shingles that is more than a rash

    # The pathway looks for these before anything else and gives no time. A&E as for other sudden weakness of a limb or bladder.
    @evidence:proposed
    Scenario: Shingles with weakness, or with the bladder or bowel changed
      Given the problem is shingles
      And an arm or a leg is weak, or the bladder or bowel has changed, with the shingles
      Then send them to A&E to arrive within 1 hour

    # As for a red flag that nobody could rule out.
    @evidence:proposed
    Scenario: Shingles, and nobody knows about weakness
      Given the problem is shingles
      And it is not known whether an arm or a leg is weak, or the bladder or bowel has changed, with the shingles
      Then send them to the duty clinician within 1 hour

    # "Unwell" is urgent in the pathway. The time is that of shingles on the face.
    @evidence:proposed
    Scenario: Shingles and feeling ill
      Given the problem is shingles
      And any of these:
        | they feel ill in themselves with the shingles                         |
        | it is not known whether they feel ill in themselves with the shingles |
      Then send them to the duty clinician within 6 hours
