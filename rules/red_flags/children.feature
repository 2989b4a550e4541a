Feature: Babies and children

  Red flags act as soon as somebody tells them, whatever the problem is.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    # Only a clinician may make an exception for a well baby within 48 hours of the meningitis B vaccine.
    @evidence:re-read @source:NICE-NG143
    Examples:
      | name                              | red flag                                                                                                 | destination        | when                    |
      | Fever under three months          | a temperature of 38 or more, or feeling hot, in a baby under three months                                | A&E                | to arrive within 1 hour |
      | High fever at three to six months | a temperature of 39 or more in a baby of three to six months                                             | the duty clinician | within 2 hours          |
      | Child working hard to breathe     | a child who grunts, sucks in the ribs, stops breathing for moments, or is too breathless to feed or talk | 999                | now                     |
