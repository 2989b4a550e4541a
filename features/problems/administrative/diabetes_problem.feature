Feature: Diabetes, not ill

  Scenario Outline: <who>: <what>
    Given <who>
    And the problem is diabetes, not ill
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | what                                                                                                    | destination        | when            | reason                            |
      | a 60 year old man   | the sugar was not over 15 more than once, and the ketones are under 0.6                                 | the practice nurse | within 7 days   | A question about diabetes         |
      | a 60 year old man   | the sugar was over 15 more than once, or the ketones are between 0.6 and 1.5                            | the duty clinician | within 24 hours | High sugars or ketones            |
      | a 60 year old man   | it is not known whether the sugar was over 15 more than once, or the ketones are between 0.6 and 1.5    | the duty clinician | within 24 hours | Perhaps high sugars or ketones    |
      | a 60 year old man   | they had low sugars more than once in the last week, or have just begun insulin                         | the practice nurse | within 24 hours | Low sugars or new insulin         |
      | a 60 year old man   | it is not known whether they had low sugars more than once in the last week, or have just begun insulin | the practice nurse | within 24 hours | Perhaps low sugars or new insulin |
      | an 18 year old man  | the sugar was not over 15 more than once, and the ketones are under 0.6                                 | the practice nurse | within 7 days   | A question about diabetes         |
      | a 17 year old boy   | the sugar was not over 15 more than once, and the ketones are under 0.6                                 | the duty clinician | within 24 hours | Diabetes under 18 years           |
      | a 30 year old woman | the patient is pregnant or might be                                                                     | the duty clinician | within 24 hours | Diabetes in pregnancy             |
      | a 55 year old woman | it is not known whether the patient is pregnant or might be                                             | the duty clinician | within 24 hours | Diabetes in pregnancy             |
      | a 30 year old woman | the patient is not pregnant                                                                             | the practice nurse | within 7 days   | A question about diabetes         |

  # Tablets of this kind can bring on ketones even when the sugar is not high.
  Scenario: What they are told about ketones
    Given a 60 year old man
    And the problem is diabetes, not ill
    And there are no red flags
    And the sugar was over 15 more than once, or the ketones are between 0.6 and 1.5
    And the answer to every other question is no
    When reception asks where he should go
    Then he is told "never leave out insulin"
    And he is told "whose name ends in flozin"
