Feature: Something urgent, and a sign that may be cancer

  Scenario Outline: <problem> and weight loss: <reason>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                 | problem                                        | what is so                                                                                             | destination        | when            | reason                                  |
      | a 30 year old woman | self-harm                                      | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | shingles                                       | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | impetigo                                       | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | insect bite or sting                           | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | urine infection in a woman                     | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | gout                                           | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | pressure sore                                  | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | toothache                                      | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | dental abscess                                 | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | broken or loose tooth, crown or filling        | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | red eye                                        | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | sticky or watery eye                           | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | stye or lump on the eyelid                     | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | something in the eye                           | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | flashes or floaters                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | dry eyes or blurred sight                      | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | double vision                                  | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | catheter problem                               | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | blood thinner check                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | care home medicines                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 24 hours | Urgent, and a red flag                  |
      | a 30 year old woman | overdose or poisoning                          | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the duty clinician | within 2 hours  | Urgent within hours, and a red flag     |
      | a 30 year old woman | allergic reaction                              | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the duty clinician | within 2 hours  | Urgent within hours, and a red flag     |
      | a 30 year old woman | diabetes and unwell                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the duty clinician | within 2 hours  | Urgent within hours, and a red flag     |
      | a 30 year old woman | emergency contraception                        | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the duty clinician | within 2 hours  | Emergency contraception, and a red flag |
      | a 30 year old woman | missed contraceptive pills                     | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the duty clinician | within 2 hours  | Emergency contraception, and a red flag |
      | a 30 year old woman | contraception: start, check or change          | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 7 days   | Weight loss without a cause             |
      | a 30 year old woman | repeat prescription                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 7 days   | Weight loss without a cause             |
      | a 30 year old woman | medicine that is not on repeat                 | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 7 days   | Weight loss without a cause             |
      | a 30 year old woman | strong painkiller or other controlled medicine | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 7 days   | Weight loss without a cause             |
      | a 30 year old woman | medicine out of stock                          | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 7 days   | Weight loss without a cause             |
      | a 30 year old woman | just out of hospital                           | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a GP               | within 7 days   | Weight loss without a cause             |

  Scenario Outline: <problem> and weight loss: <reason>, with two answers
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | problem                                        | what is so                                                                                             | and                                                                                  | destination        | when            | reason                                               |
      | a 30 year old woman  | repeat prescription                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the medicine lasts another 2 days                                                    | a GP               | within 24 hours | A medicine that runs out, and a red flag             |
      | a 30 year old woman  | repeat prescription                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the medicine lasts another 3 days                                                    | a GP               | within 7 days   | Weight loss without a cause                          |
      | a 30 year old woman  | repeat prescription                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | it is not known how long the medicine lasts                                          | a GP               | within 24 hours | A medicine that runs out, and a red flag             |
      | a 30 year old woman  | medicine that is not on repeat                 | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the medicine lasts another 2 days                                                    | a GP               | within 24 hours | A medicine that runs out, and a red flag             |
      | a 30 year old woman  | strong painkiller or other controlled medicine | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the medicine lasts another 2 days                                                    | a GP               | within 24 hours | A medicine that runs out, and a red flag             |
      | a 30 year old woman  | medicine out of stock                          | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the medicine lasts another 2 days                                                    | a GP               | within 24 hours | A medicine that runs out, and a red flag             |
      | a 30 year old woman  | just out of hospital                           | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the medicine lasts another 2 days                                                    | a GP               | within 24 hours | A medicine that runs out, and a red flag             |
      | an 84 year old woman | care home medicines                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | a medicine that they need before tomorrow is not in the home                         | the duty clinician | within 2 hours  | A medicine is missing in a care home, and a red flag |
      | an 84 year old woman | care home medicines                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | it is not known whether a medicine that they need before tomorrow is not in the home | the duty clinician | within 2 hours  | A medicine is missing in a care home, and a red flag |
      | a 30 year old woman  | contraception: start, check or change          | there is weight loss without trying and without a known cause, of about one part in twenty over a year | there was sex without working contraception in the last five days                    | the duty clinician | within 2 hours  | Sex without contraception, and a red flag            |
      | a 30 year old woman  | diabetes and unwell                            | there is weight loss without trying and without a known cause, of about one part in twenty over a year | the blood ketones are 0.6                                                            | the duty clinician | within 2 hours  | Urgent within hours, and a red flag                  |
      | a 30 year old woman  | overdose or poisoning                          | there is weight loss without trying and without a known cause, of about one part in twenty over a year | it was one extra ordinary dose of their own medicine by mistake, and they feel well  | the duty clinician | within 2 hours  | Urgent within hours, and a red flag                  |
