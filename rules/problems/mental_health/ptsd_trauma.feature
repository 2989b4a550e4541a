@source:NICE-NG116 @evidence:proposed
Feature: Distress after a trauma

  The safety questions come first, then danger now: from a partner, the family or an assault. Nobody is asked what happened.
  What several problems of the mind share is in the shared rules. The routes are a proposal of this project.

  Background:
    Given the problem is distress after a trauma
    And reception has ruled out:
      | a wish to end their life now, a plan or the means to do it, or harm already done                            |
      | a thought of suicide, or that life is not worth living                                                      |
      | a voice or vision that others do not have, a frightening belief, or dangerous behaviour                     |
      | a strange belief, a very high mood, confusion, no sleep, or a thought of harm to self or baby after a birth |
      | a sexual assault or rape, lately, or at any time without help since                                         |
      | harm, threats or control by a partner, former partner or somebody in the family                             |
      | a child who tells of abuse or neglect, or a fear that a child is abused or neglected                        |

  Scenario: Talking therapy after a trauma
    Given the patient is 18 years or older
    And any of these:
      | daily life goes on much as usual             |
      | it affects work, school, sleep or daily life |
    Then send them to NHS Talking Therapies within 14 days
    And say "They treat this well. You can refer yourself, online or by telephone. If you would rather see a GP here first, tell me."
    And ask them to come back if "there are thoughts of suicide, they cannot keep themselves safe, they drink or use drugs to cope, or nobody has rung in 14 days"
