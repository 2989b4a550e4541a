Feature: Allergic reaction

  Scenario Outline: <case>
    Given <who>
    And the problem is allergic reaction
    And there are no red flags
    And <swelling>
    And <medicine>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                 | who                   | swelling                                                                                                             | medicine                                                                  | destination              | when            | reason                       |
      | Hives                | a 25 year old man     | only the skin is affected, and they never had a severe allergy                                                       | it did not begin after a new medicine or a change of dose                 | the community pharmacist | within 24 hours | Only the skin                |
      | Hives at one year    | a 12 month old child  | only the skin is affected, and they never had a severe allergy                                                       | it did not begin after a new medicine or a change of dose                 | the community pharmacist | within 24 hours | Only the skin                |
      | Hives under one year | an 11 month old child | only the skin is affected, and they never had a severe allergy                                                       | it did not begin after a new medicine or a change of dose                 | a GP                     | within 24 hours | A new illness under one year |
      | Swollen face         | a 25 year old man     | the face swells, or there is vomiting, tummy pain or dizziness, or an earlier severe allergy                         | it did not begin after a new medicine or a change of dose                 | the duty clinician       | within 1 hour   | More than the skin           |
      | Swelling not known   | a 25 year old man     | it is not known whether the face swells, or there is vomiting, tummy pain or dizziness, or an earlier severe allergy | it did not begin after a new medicine or a change of dose                 | the duty clinician       | within 1 hour   | More than the skin           |
      | New tablets          | a 25 year old man     | only the skin is affected, and they never had a severe allergy                                                       | it began after a new medicine or a change of dose                         | the duty clinician       | within 6 hours  | After a new medicine         |
      | Tablets not known    | a 25 year old man     | only the skin is affected, and they never had a severe allergy                                                       | it is not known whether it began after a new medicine or a change of dose | the duty clinician       | within 6 hours  | After a new medicine         |

  Scenario Outline: Hives for <days> days: <what>
    Given a 25 year old man
    And the problem is allergic reaction
    And there are no red flags
    And it has lasted <days> days
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | days | what                                                                 | destination              | reason                                     |
      | 3    | they have not tried a pharmacist or self-care for this               | the community pharmacist | Only the skin                              |
      | 3    | they have tried a pharmacist or self-care for this and are no better | a GP                     | Allergic reaction that stays or comes back |
      | 1    | this problem has had 2 contacts                                      | the community pharmacist | Only the skin                              |
      | 1    | this problem has had 3 contacts                                      | a GP                     | Allergic reaction that stays or comes back |

  Scenario: Swollen tongue after nuts is 999, and nobody asks more
    Given a 16 year old girl
    And the problem is allergic reaction
    And there is sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine
    When reception asks where she should go
    Then she is sent to 999 now
    And reception asks nothing more
