@source:Signpost-proposal @evidence:proposed
Feature: Breathing, ears, nose and throat: shared rules

  Findings that mean the same in several problems of this family. All are proposals of this
  project: NHS.uk and NICE name the findings, nobody publishes the routes in this form.

  @source:NICE-CKS-breathlessness
  Rule: Breathing is worse

    Background:
      Given the problem is one of:
        | cough       |
        | cold or flu |
        | hay fever   |

    Scenario: More breathless or wheezy than usual
      Given there is breathlessness or wheezing that is new or worse than usual
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they cannot finish a sentence, turn blue or grey, or get worse: ring 999"

    Scenario: Nobody knows whether they are more breathless
      Given it is not known whether there is breathlessness or wheezing that is new or worse than usual
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they cannot finish a sentence, turn blue or grey, or get worse: ring 999"

  @source:NICE-NG143
  Rule: A young child who is unwell

    Background:
      Given the problem is one of:
        | earache     |
        | cough       |
        | cold or flu |

    Scenario: Unwell child under five
      Given the child seems unwell
      Then send them to the minor illness clinician within 24 hours

    Scenario: Nobody knows whether the child is unwell
      Given it is not known whether the child seems unwell
      Then send them to the minor illness clinician within 24 hours

  @source:NICE-NG120 @source:NHS.uk
  Rule: A fever that stays

    Background:
      Given the problem is one of:
        | cough       |
        | cold or flu |

    # NHS.uk says more than three days: the earlier day is the more cautious one. Younger children
    # are in the general rules.
    Scenario Outline: <name>
      Given <fever>
      Then send them to a GP within 24 hours

      Examples:
        | name                                      | fever                                                     |
        | Fever for three days                      | there is fever for 3 days or more                         |
        | Nobody knows about a fever for three days | it is not known whether there is fever for 3 days or more |

  @source:NICE-NG12 @source:practice-signposting-page
  Rule: One nostril only

    Scenario: One-sided nose
      Given the problem is one of:
        | sinus pain  |
        | cold or flu |
        | hay fever   |
      And the nose is blocked or bleeds on one side only
      Then send them to a GP within 7 days
