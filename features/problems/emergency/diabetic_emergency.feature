Feature: Diabetes and unwell

  # Somebody who manages the diabetes without help: the number on the meter decides.
  Scenario Outline: Type 1 diabetes, well, ketones of <ketones>
    Given a 34 year old man
    And the problem is diabetes and unwell
    And there are no red flags
    And they use insulin, or a tablet whose name ends in flozin
    And the blood ketones are <ketones>
    And the patient feels well in themselves
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | ketones | destination        | when            | reason                      |
      | 0.4     | the practice nurse | within 24 hours | Well with diabetes          |
      | 0.5     | the practice nurse | within 24 hours | Well with diabetes          |
      | 0.6     | the practice nurse | within 2 hours  | Ketones of 0.6 to under 1.6 |
      | 1.5     | the practice nurse | within 2 hours  | Ketones of 0.6 to under 1.6 |
      | 1.6     | the duty clinician | within 2 hours  | Ketones of 1.6 to under 3   |
      | 1.8     | the duty clinician | within 2 hours  | Ketones of 1.6 to under 3   |
      | 2.9     | the duty clinician | within 2 hours  | Ketones of 1.6 to under 3   |
      | 3.0     | 999                | now             | Ketones of 3 or more        |
      | 3.1     | 999                | now             | Ketones of 3 or more        |

  # More ill, or a child, never waits longer than somebody who is well with the same number.
  Scenario Outline: Ketones of <ketones>: <who>, <how>
    Given <who>
    And the problem is diabetes and unwell
    And there are no red flags
    And they use insulin, or a tablet whose name ends in flozin
    And the blood ketones are <ketones>
    And <how>
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                | ketones | how                                                         | destination        | when            | reason                                                          |
      | a 34 year old man  | 0.5     | the patient feels ill in themselves                         | the duty clinician | within 24 hours | Feels ill                                                       |
      | a 34 year old man  | 0.6     | the patient feels ill in themselves                         | the duty clinician | within 2 hours  | Ketones of 0.6 or more in a child, or in somebody who feels ill |
      | a 34 year old man  | 1.5     | it is not known whether the patient feels ill in themselves | the duty clinician | within 2 hours  | Ketones of 0.6 or more in a child, or in somebody who feels ill |
      | a 15 year old girl | 0.5     | the patient feels well in themselves                        | the duty clinician | within 6 hours  | Under 16                                                        |
      | a 15 year old girl | 0.6     | the patient feels well in themselves                        | the duty clinician | within 2 hours  | Ketones of 0.6 or more in a child, or in somebody who feels ill |
      | a 16 year old boy  | 0.6     | the patient feels well in themselves                        | the practice nurse | within 2 hours  | Ketones of 0.6 to under 1.6                                     |

  Scenario: Ketones of 3.1 do not wait for any other answer
    Given a 34 year old man
    And the problem is diabetes and unwell
    And the blood ketones are 3.1
    When reception asks where he should go
    Then he is sent to 999 now
    And reception asks nothing more

  Scenario: Vomiting is 999, whatever the number
    Given a 34 year old man
    And the problem is diabetes and unwell
    And there is high sugar, ketones or thirst with vomiting, tummy pain, deep breathing or drowsiness, or ketones of 3 or more
    And the blood ketones are 0.4
    When reception asks where he should go
    Then he is sent to 999 now

  Scenario Outline: <case>
    Given <who>
    And the problem is diabetes and unwell
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case                              | who                 | what                                                                            | destination        | when            | reason                         |
      | Tablets and well                  | a 60 year old man   | they use neither insulin nor a tablet whose name ends in flozin                 | the practice nurse | within 24 hours | Well with diabetes             |
      | Tablets and ill                   | a 60 year old man   | the patient feels ill in themselves                                             | the duty clinician | within 24 hours | Feels ill                      |
      | Tablets and not known whether ill | a 60 year old man   | it is not known whether the patient feels ill in themselves                     | the duty clinician | within 24 hours | Feels ill                      |
      | Treatment not known               | a 60 year old man   | it is not known whether they use insulin, or a tablet whose name ends in flozin | the duty clinician | within 2 hours  | Nobody can measure the ketones |
      | Pregnant                          | a 30 year old woman | the patient is pregnant or might be                                             | the duty clinician | within 2 hours  | Pregnant                       |
      | Perhaps pregnant                  | a 30 year old woman | it is not known whether the patient is pregnant or might be                     | the duty clinician | within 2 hours  | Pregnant                       |
      | Aged 15                           | a 15 year old boy   | the patient feels well in themselves                                            | the duty clinician | within 6 hours  | Under 16                       |
      | Aged 16                           | a 16 year old boy   | the patient feels well in themselves                                            | the practice nurse | within 24 hours | Well with diabetes             |

  Scenario: Insulin, and no strips for ketones
    Given a 60 year old man
    And the problem is diabetes and unwell
    And there are no red flags
    And they use insulin, or a tablet whose name ends in flozin
    And it is not known what the blood ketones are
    And the patient feels well in themselves
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours
    And the reason is "Nobody can measure the ketones"

  Scenario: Insulin means that the ketones are asked
    Given a 34 year old man
    And the problem is diabetes and unwell
    And there are no red flags
    And they use insulin, or a tablet whose name ends in flozin
    When reception asks where he should go
    Then reception must also ask about "the blood ketones are"
