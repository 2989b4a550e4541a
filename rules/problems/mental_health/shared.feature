@source:Signpost-proposal @evidence:proposed
Feature: Mental health: shared rules

  What several problems of this family share. The safety questions come first in each of them. The routes are
  proposals of this project; the time frames follow those of low mood.

  @source:NICE-NG222
  Rule: Already under a mental health team

    # "The same day" is the team's own. The duty clinician makes sure that somebody there knows.
    Scenario: Under a team already
      Given the problem is one of:
        | anxiety or panic          |
        | stress at work or home    |
        | bereavement               |
        | distress after a trauma   |
        | obsessions or compulsions |
        | eating disorder           |
        | child's mood or behaviour |
        | sleep problem             |
      And the patient is under a mental health team
      Then send them to the duty clinician within 12 hours
      And say "You are already under a mental health team. Our duty clinician will make sure that they hear about this today."

  @source:NICE-CG192
  Rule: Pregnancy and the year after a birth

    Scenario: Pregnant with distress
      Given the problem is one of:
        | anxiety or panic          |
        | distress after a trauma   |
        | obsessions or compulsions |
      And any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to a GP within 24 hours

    Scenario: Pregnant and under strain
      Given the problem is one of:
        | stress at work or home |
        | bereavement            |
      And any of these:
        | the patient is pregnant or might be                         |
        | it is not known whether the patient is pregnant or might be |
      Then send them to a GP within 7 days
      And advise "Tell the midwife too, who may be able to help sooner."

    Scenario: Distress in the year after a birth
      Given the problem is one of:
        | anxiety or panic          |
        | distress after a trauma   |
        | obsessions or compulsions |
        | stress at work or home    |
        | bereavement               |
      And any of these:
        | they have given birth in the last 12 months                         |
        | it is not known whether they have given birth in the last 12 months |
      Then send them to a GP within 24 hours

  @source:NICE-NG222
  Rule: How much it affects them

    Scenario Outline: Distress that is <name>
      Given the problem is one of:
        | anxiety or panic          |
        | stress at work or home    |
        | bereavement               |
        | distress after a trauma   |
        | obsessions or compulsions |
        | child's mood or behaviour |
      And <how bad it is>
      Then send them to a GP within 24 hours

      Examples:
        | name                                     | how bad it is                                              |
        | too deep for eating, drinking or washing | it stops them eating, drinking or looking after themselves |
        | of unknown depth                         | it is not known whether daily life goes on much as usual   |

    Scenario: Young and in distress
      Given the problem is one of:
        | anxiety or panic          |
        | stress at work or home    |
        | distress after a trauma   |
        | obsessions or compulsions |
      And the patient is under 18 years
      Then send them to a GP within 7 days
      And advise "Childline is free at any hour on 0800 1111. The school nurse can help too."

  # Seven days is never later than the mental health practitioner or Talking Therapies would be.
  Rule: Coming back about the same problem

    @source:NHS-England-Jess-Rule-2025
    Scenario: Third contact about the same distress
      Given the problem is one of:
        | low mood                  |
        | anxiety or panic          |
        | stress at work or home    |
        | bereavement               |
        | distress after a trauma   |
        | obsessions or compulsions |
        | child's mood or behaviour |
        | sleep problem             |
        | alcohol problem           |
        | drug problem              |
      And this problem has had 3 contacts or more
      Then send them to a GP within 7 days
      And say "Because this has come back, a GP will look at it afresh."

    Scenario: No better after a first plan
      Given the problem is one of:
        | low mood                  |
        | anxiety or panic          |
        | stress at work or home    |
        | distress after a trauma   |
        | obsessions or compulsions |
        | sleep problem             |
      And they have had help or treatment for this already and are no better
      Then send them to a GP within 7 days
      And say "Because what was tried has not helped enough, a GP will look at it afresh."
