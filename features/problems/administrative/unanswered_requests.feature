Feature: Requests: questions that come first

  Scenario Outline: <problem>: the red flag that comes first
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "<red flag>"
    And they are sent to the duty clinician within 1 hour
    And no rule decides

    Examples:
      | problem                                        | who                 | red flag                                                                                                               |
      | question about a medicine                      | a 60 year old woman | sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine                |
      | medicine that is not on repeat                 | a 60 year old woman | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin      |
      | medicine that is not on repeat                 | a 15 year old boy   | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |
      | strong painkiller or other controlled medicine | a 60 year old woman | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                          |
      | medicine out of stock                          | a 60 year old woman | a missed dose, or none left after today, of a medicine that must not be missed                                         |
      | blood thinner check                            | a 60 year old woman | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                                   |
      | registering with the practice                  | a 60 year old woman | a missed dose, or none left after today, of a medicine that must not be missed                                         |
      | just out of hospital                           | a 60 year old woman | sudden breathlessness, or sharp chest pain on breathing in, with a risk of a blood clot                                |
      | home visit                                     | a 60 year old woman | a fall from the age of 60 with no strength to stand, a short or turned leg, or over an hour on the floor               |
      | worrying words in an online form               | a 60 year old woman | a caller who rang off, fell silent or cannot be reached after a worrying word                                          |
      | vaccine for a child                            | an 11 week old baby | a temperature of 38 or more, or feeling hot, in a baby under three months                                              |
      | vaccine for a child                            | a 4 year old girl   | an ill child who is pale, mottled, blue, cold, hard to wake, grunting, breathing very fast or crying strangely         |
      | blood pressure check                           | a 60 year old man   | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                                   |
      | asthma review                                  | a 30 year old man   | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | diabetes, not ill                              | a 60 year old man   | diabetes with a new foot ulcer, a hot or swollen foot, or a black or blue toe                                          |

  Scenario Outline: <problem>: nobody knows about a red flag
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem                                        | who                 | red flag                                                                                                               |
      | question about a medicine                      | a 60 year old woman | too much of a medicine or drug, or any poison, taken on purpose or by accident, even if they feel well                 |
      | medicine that is not on repeat                 | a 60 year old woman | illness or infection with confusion, extreme shivering, no urine for a day, severe breathlessness or mottled skin      |
      | strong painkiller or other controlled medicine | a 60 year old woman | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                          |
      | medicine out of stock                          | a 60 year old woman | a missed dose, or none left after today, of a medicine that must not be missed                                         |
      | blood thinner check                            | a 60 year old woman | a head injury, or bleeding that will not stop, in somebody who takes a blood thinner                                   |
      | registering with the practice                  | a 60 year old woman | a missed dose, or none left after today, of a medicine that must not be missed                                         |
      | just out of hospital                           | a 60 year old woman | one calf or thigh that is newly swollen, or newly painful and warm                                                     |
      | home visit                                     | a 60 year old woman | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness      |
      | worrying words in an online form               | a 60 year old woman | a caller who rang off, fell silent or cannot be reached after a worrying word                                          |
      | vaccine for a child                            | an 11 week old baby | a temperature of 38 or more, or feeling hot, in a baby under three months                                              |
      | blood pressure check                           | a 60 year old man   | a blood pressure with a top number of 180 or more, or a bottom number of 120 or more                                   |
      | asthma review                                  | a 30 year old man   | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
      | diabetes, not ill                              | a 60 year old man   | diabetes with ketones of 1.6 or more, or with a high sugar that insulin does not lower or that makes them ill          |

  # These have no red flags of their own: a symptom is asked first, and a red flag that is told decides all the same.
  Scenario Outline: <problem>: a symptom comes first
    Given a 45 year old man
    And the problem is <problem>
    When reception asks where he should go
    Then reception must first ask about "they have a new or worse symptom today"

    Examples:
      | problem                         |
      | medicines review                |
      | test results                    |
      | fit note                        |
      | form or letter                  |
      | access to records               |
      | complaint or feedback           |
      | waiting for a referral          |
      | question for the hospital       |
      | vaccine for an adult            |
      | vaccine for travel              |
      | new patient check               |
      | NHS health check                |
      | blood test booking              |
      | review of a long-term condition |

  Scenario Outline: A red flag decides: <problem>, <red flag>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And there is <red flag>
    When reception asks where they should go
    Then they are sent to <destination> <when>

    Examples:
      | problem                          | who                 | red flag                                                                                                          | destination        | when           |
      | test results                     | a 60 year old woman | chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness | 999                | now            |
      | worrying words in an online form | a 60 year old woman | sudden drooping of the face, weakness of an arm, or slurred or muddled speech, even if it comes and goes          | 999                | now            |
      | home visit                       | a 60 year old woman | breathlessness too bad to finish a sentence, or gasping at rest                                                   | 999                | now            |
      | registering with the practice    | a 60 year old woman | a missed dose, or none left after today, of a medicine that must not be missed                                    | the duty clinician | within 2 hours |
      | medicine out of stock            | a 60 year old woman | a missed dose, or none left after today, of a medicine that must not be missed                                    | the duty clinician | within 2 hours |

  # Reception sees an answer while it still asks. Nothing decides before this one is known.
  Scenario Outline: Nothing decides before reception knows: <problem>, <who>, <what is so>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    When reception asks where they should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | problem                          | who                      | what is so                              | still to ask                                                                               |
      | blood test booking               | a 5 year old girl        | they have no new or worse symptom today | a clinician has asked for the blood test, and there is no hurry                            |
      | blood test booking               | a 50 year old man        | they have no new or worse symptom today | no clinician has asked for the blood test                                                  |
      | NHS health check                 | a 40 year old woman      | they have no new or worse symptom today | they had this check in the last five years, or have a condition that is reviewed each year |
      | NHS health check                 | a 74 year old man        | they have no new or worse symptom today | they had this check in the last five years, or have a condition that is reviewed each year |
      | test results                     | a 60 year old woman      | they have no new or worse symptom today | the result is not back yet                                                                 |
      | vaccine for travel               | a 30 year old man        | they have no new or worse symptom today | they travel in                                                                             |
      | home visit                       | an 86 year old woman     | they have no new or worse symptom today | illness or disability keeps them from travelling here                                      |
      | fit note                         | a 16 year old boy        | they have no new or worse symptom today | it is the first note for this illness                                                      |
      | fit note                         | a 40 year old man        | it is the first note for this illness   | they have been off work                                                                    |
      | repeat prescription              | a 70 year old woman      | the medicine lasts another 10 days      | the medicine is on their repeat list                                                       |
      | repeat prescription              | a 70 year old man        | the medicine lasts another 2 days       | the medicine is on their repeat list                                                       |
      | question about a medicine        | a 60 year old man        | the patient is male                     | the medicine has an effect that they can put up with                                       |
      | question about a medicine        | an 11 week old baby girl | the patient is female                   | the medicine has an effect that they can put up with                                       |
      | worrying words in an online form | a 50 year old woman      | the contact came online                 | the worrying words still stand, or nobody has spoken to them yet                           |
      | worrying words in an online form | an 11 week old baby boy  | the contact came online                 | the worrying words still stand, or nobody has spoken to them yet                           |

  Scenario Outline: Nothing decides about a fit note before reception knows: <known>, <also known>, <housebound>
    Given a 40 year old woman
    And the problem is fit note
    And they have no new or worse symptom today
    And <known>
    And <also known>
    And <housebound>
    When reception asks where she should go
    Then reception must also ask about "<still to ask>"
    And no rule decides

    Examples:
      | known                                 | also known                                          | housebound                    | still to ask                                    |
      | it is the first note for this illness | they have been off work 8 days                      | the patient is not housebound | the note is for a muscle, joint or back problem |
      | it is the first note for this illness | the note is not for a muscle, joint or back problem | the patient is not housebound | they have been off work                         |
      | it is the first note for this illness | the note is for a muscle, joint or back problem     | the patient is housebound     | they have been off work                         |
      | they have been off work 8 days        | the note is for a muscle, joint or back problem     | the patient is housebound     | it is the first note for this illness           |
