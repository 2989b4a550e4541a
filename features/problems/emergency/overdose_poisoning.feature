Feature: Overdose or poisoning

  Scenario Outline: <who>, <how much>, and <which>
    Given <who>
    And the problem is overdose or poisoning
    And there are no red flags
    And <how much>
    And <which>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                | how much                                                                                                               | which                                                                                                                              | destination             | when                    | reason                             |
      | a 40 year old man  | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | the extra dose was of a medicine that is seldom risky in excess, and they are not pregnant, frail or short of kidney function      | the practice pharmacist | within 2 hours          | One extra ordinary dose            |
      | an 18 year old man | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | the extra dose was of a medicine that is seldom risky in excess, and they are not pregnant, frail or short of kidney function      | the practice pharmacist | within 2 hours          | One extra ordinary dose            |
      | a 17 year old boy  | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | the extra dose was of a medicine that is seldom risky in excess, and they are not pregnant, frail or short of kidney function      | A&E                     | to arrive within 1 hour | A child who took anything          |
      | a 2 year old girl  | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | the extra dose was of a medicine that is seldom risky in excess, and they are not pregnant, frail or short of kidney function      | A&E                     | to arrive within 1 hour | A child who took anything          |
      | a 40 year old man  | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | the extra dose was of a medicine that is risky in excess, or they are pregnant, frail or have weak kidneys                         | the duty clinician      | within 1 hour           | One extra dose of a risky medicine |
      | a 40 year old man  | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | it is not known whether the extra dose was of a medicine that is risky in excess, or they are pregnant, frail or have weak kidneys | the duty clinician      | within 1 hour           | One extra dose of a risky medicine |
      | a 40 year old man  | it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell                         | the extra dose was of a medicine that is seldom risky in excess, and they are not pregnant, frail or short of kidney function      | A&E                     | to arrive within 1 hour | More than one extra dose           |
      | a 40 year old man  | it is not known whether it was more than one extra ordinary dose of their own medicine by mistake, or they feel unwell | the extra dose was of a medicine that is seldom risky in excess, and they are not pregnant, frail or short of kidney function      | A&E                     | to arrive within 1 hour | More than one extra dose           |
      | an 18 year old man | it was one extra ordinary dose of their own medicine by mistake, and they feel well                                    | the extra dose was of a medicine that is risky in excess, or they are pregnant, frail or have weak kidneys                         | the duty clinician      | within 1 hour           | One extra dose of a risky medicine |

  Scenario Outline: An overdose, and <what>
    Given a 40 year old man
    And the problem is overdose or poisoning
    And there is too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>

    Examples:
      | what                                                         | destination | when                    |
      | they took it by accident and have no symptom after taking it | A&E         | to arrive within 1 hour |
      | they took it on purpose, or have any symptom after taking it | 999         | now                     |
