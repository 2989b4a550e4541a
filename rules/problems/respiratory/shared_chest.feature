@source:Signpost-proposal @evidence:proposed
Feature: COVID and hoarse voice: shared rules

  The same findings as in a cough or a cold, with the same routes. All are proposals of this project.

  @source:NICE-CKS-breathlessness
  Rule: Breathing is worse

    Background:
      Given the problem is one of:
        | COVID        |
        | hoarse voice |

    Scenario Outline: <name>
      Given <breathing>
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they cannot finish a sentence, turn blue or grey, or get worse: ring 999"

      Examples:
        | name                                 | breathing                                                                                   |
        | New breathlessness or wheeze as well | there is breathlessness or wheezing that is new or worse than usual                         |
        | Nobody knows about breathlessness    | it is not known whether there is breathlessness or wheezing that is new or worse than usual |

  @source:NICE-NG143
  Rule: A young child who is unwell

    Background:
      Given the problem is one of:
        | COVID           |
        | hoarse voice    |
        | glandular fever |
        | runny ear       |

    Scenario Outline: <name>
      Given <how the child is>
      Then send them to the minor illness clinician within 24 hours

      Examples:
        | name                                          | how the child is                               |
        | Unwell under five as well                     | the child seems unwell                         |
        | Nobody knows whether the under-five is unwell | it is not known whether the child seems unwell |

  @source:NICE-NG143 @source:NHS.uk
  Rule: A fever that stays

    Background:
      Given the problem is one of:
        | COVID        |
        | hoarse voice |

    Scenario Outline: <name>
      Given <fever>
      Then send them to a GP within 24 hours

      Examples:
        | name                                   | fever                                                     |
        | Three days of fever as well            | there is fever for 3 days or more                         |
        | Nobody knows about three days of fever | it is not known whether there is fever for 3 days or more |
