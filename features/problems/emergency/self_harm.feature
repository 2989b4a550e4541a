Feature: Self-harm

  Scenario Outline: <who>, <wound>, and <what>
    Given <who>
    And the problem is self-harm
    And there are no red flags
    And <wound>
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | wound                                                                                  | what                                                                | destination                    | when            | reason                                  |
      | a 40 year old man    | every wound from self-harm has healed                                                  | the patient is not under a mental health team                       | the mental health practitioner | within 24 hours | Healed, and no danger now               |
      | an 18 year old woman | every wound from self-harm has healed                                                  | the patient is not under a mental health team                       | the mental health practitioner | within 24 hours | Healed, and no danger now               |
      | a 17 year old girl   | every wound from self-harm has healed                                                  | the patient is not under a mental health team                       | a GP                           | within 24 hours | Self-harm under 18                      |
      | a 40 year old man    | a wound from self-harm is fresh, not healed, or looks infected                         | the patient is not under a mental health team                       | the duty clinician             | within 6 hours  | A fresh or sore wound                   |
      | a 40 year old man    | it is not known whether a wound from self-harm is fresh, not healed, or looks infected | the patient is not under a mental health team                       | the duty clinician             | within 6 hours  | A fresh or sore wound                   |
      | a 17 year old girl   | a wound from self-harm is fresh, not healed, or looks infected                         | the patient is not under a mental health team                       | the duty clinician             | within 6 hours  | A fresh or sore wound                   |
      | a 40 year old man    | every wound from self-harm has healed                                                  | the patient is under a mental health team                           | the duty clinician             | within 12 hours | Self-harm under a mental health team    |
      | a 30 year old woman  | every wound from self-harm has healed                                                  | the patient is pregnant or might be                                 | a GP                           | within 24 hours | Self-harm, and pregnant                 |
      | a 30 year old woman  | every wound from self-harm has healed                                                  | it is not known whether the patient is pregnant or might be         | a GP                           | within 24 hours | Self-harm, and pregnant                 |
      | a 30 year old woman  | every wound from self-harm has healed                                                  | they have given birth in the last 12 months                         | a GP                           | within 24 hours | Self-harm, and a birth in the last year |
      | a 30 year old woman  | every wound from self-harm has healed                                                  | it is not known whether they have given birth in the last 12 months | a GP                           | within 24 hours | Self-harm, and a birth in the last year |
      | a 40 year old man    | every wound from self-harm has healed                                                  | this problem has had 2 contacts                                     | the mental health practitioner | within 24 hours | Healed, and no danger now               |
      | a 40 year old man    | every wound from self-harm has healed                                                  | this problem has had 3 contacts                                     | a GP                           | within 24 hours | Third contact about self-harm           |
