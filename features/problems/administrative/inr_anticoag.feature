Feature: Blood thinner check

  Scenario Outline: <result>, <finding>
    Given a 70 year old man
    And the problem is blood thinner check
    And there are no red flags
    And <result>
    And <finding>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | result                                                                        | finding                                                                                                      | destination             | when                  | reason                        |
      | the last blood-thinning test was in their range, or is not what this is about | there is no bleeding and no new bruising                                                                     | the practice nurse      | within 3 working days | A planned blood-thinning test |
      | the last blood-thinning test was in their range, or is not what this is about | there is bleeding or new bruising, even if small                                                             | the duty clinician      | within 6 hours        | Bleeding or bruising          |
      | the last blood-thinning test was in their range, or is not what this is about | it is not known whether there is bleeding or new bruising, even if small                                     | the duty clinician      | within 6 hours        | Perhaps bleeding              |
      | the last blood-thinning test was over 8                                       | there is no bleeding and no new bruising                                                                     | the duty clinician      | within 6 hours        | A result over 8               |
      | the last blood-thinning test was outside their range, and 8 or less           | there is no bleeding and no new bruising                                                                     | the practice pharmacist | within 24 hours       | A result outside the range    |
      | it is not known whether the last blood-thinning test was over 8               | there is no bleeding and no new bruising                                                                     | the practice pharmacist | within 24 hours       | A result that nobody knows    |
      | the last blood-thinning test was in their range, or is not what this is about | they have missed or doubled a dose of the blood thinner, or changed another medicine                         | the practice pharmacist | within 24 hours       | A missed dose or a change     |
      | the last blood-thinning test was in their range, or is not what this is about | it is not known whether they have missed or doubled a dose of the blood thinner, or changed another medicine | the practice pharmacist | within 24 hours       | Perhaps a dose or a change    |

  Scenario Outline: A blood thinner, <who>, <pregnancy>
    Given <who>
    And the problem is blood thinner check
    And there are no red flags
    And the last blood-thinning test was in their range, or is not what this is about
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>

    Examples:
      | who                 | pregnancy                                                   | destination        | when                  |
      | a 30 year old woman | the patient is pregnant or might be                         | the duty clinician | within 24 hours       |
      | a 55 year old woman | it is not known whether the patient is pregnant or might be | the duty clinician | within 24 hours       |
      | a 30 year old woman | the patient is not pregnant                                 | the practice nurse | within 3 working days |

  Scenario: A blood thinner in pregnancy
    Given a 30 year old woman
    And the problem is blood thinner check
    And there are no red flags
    And the patient is pregnant or might be
    And the last blood-thinning test was in their range, or is not what this is about
    And the answer to every other question is no
    When reception asks where she should go
    Then the reason is "A blood thinner in pregnancy"
