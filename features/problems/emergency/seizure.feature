Feature: Fit

  Scenario Outline: <case>
    Given <who>
    And the problem is fit
    And there are no red flags
    And <fit>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                   | who                      | fit                                                                                             | destination        | when            | reason                            |
      | A usual fit            | a 30 year old man        | they have epilepsy, and this fit was like their usual ones                                      | a GP               | within 24 hours | Usual fit of known epilepsy       |
      | A usual fit of a child | a 7 year old girl        | they have epilepsy, and this fit was like their usual ones                                      | a GP               | within 24 hours | Usual fit of known epilepsy       |
      | A usual fit at one     | a 12 month old boy       | they have epilepsy, and this fit was like their usual ones                                      | a GP               | within 24 hours | Usual fit of known epilepsy       |
      | A usual fit under one  | an 11 month old baby boy | they have epilepsy, and this fit was like their usual ones                                      | the duty clinician | within 2 hours  | Fit under one year                |
      | A different fit        | a 30 year old man        | they have no known epilepsy, or this fit differed from their usual ones                         | the duty clinician | within 2 hours  | Not a usual fit of known epilepsy |
      | Nobody saw it well     | a 30 year old man        | it is not known whether they have no known epilepsy, or this fit differed from their usual ones | the duty clinician | within 2 hours  | Not a usual fit of known epilepsy |

  Scenario: A first fit is 999 whatever else is said
    Given a 30 year old man
    And the problem is fit
    And there is a first ever fit, or a fit in pregnancy, after a head injury, or without full recovery
    When reception asks where he should go
    Then he is sent to 999 now
    And reception asks nothing more

  Scenario: A child's first fit with a fever
    Given a 2 year old boy
    And the problem is fit
    And there is a child's first fit, or a fit that was over five minutes, on one side only, or without full recovery
    When reception asks where he should go
    Then he is sent to 999 now
