Feature: Sticky eye, stye, and something in the eye

  Scenario Outline: Sticky eye: <reason>, <who>, <days> days
    Given <who>
    And the problem is sticky or watery eye
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | days | finding                                                                                                                 | destination                 | when                  | reason                                       |
      | a 30 year old man    | 6    | the eye does not hurt, light does not hurt it, and sight is as usual                                                    | the community pharmacist    | within 24 hours       | Sticky eye without pain                      |
      | a 30 year old man    | 7    | the eye does not hurt, light does not hurt it, and sight is as usual                                                    | the optometrist             | within 3 working days | Sticky eye for a week                        |
      | a 24 month old child | 2    | the eye does not hurt, light does not hurt it, and sight is as usual                                                    | the community pharmacist    | within 24 hours       | Sticky eye without pain                      |
      | a 23 month old child | 2    | the eye does not hurt, light does not hurt it, and sight is as usual                                                    | the minor illness clinician | within 24 hours       | Sticky eye at one year                       |
      | a 12 month old child | 2    | the eye hurts, light hurts it, or sight has changed                                                                     | the minor illness clinician | within 24 hours       | Sticky eye at one year                       |
      | an 11 month old baby | 2    | the eye does not hurt, light does not hurt it, and sight is as usual                                                    | a GP                        | within 24 hours       | A new illness under one year                 |
      | a 3 week old baby    | 2    | the eye does not hurt, light does not hurt it, and sight is as usual                                                    | the duty clinician          | within 2 hours        | A new illness under three months             |
      | a 30 year old man    | 2    | the eye hurts, light hurts it, or sight has changed                                                                     | the optometrist             | within 24 hours       | Sticky eye with pain, light or sight         |
      | a 30 year old man    | 2    | it is not known whether the eye hurts, light hurts it, or sight has changed                                             | the optometrist             | within 24 hours       | Nobody knows about pain in the sticky eye    |
      | a 30 year old man    | 2    | they wear contact lenses, or the eye was knocked or scratched or has something in it                                    | the optometrist             | within 24 hours       | Sticky eye with lenses, a knock or a scratch |
      | a 30 year old man    | 2    | it is not known whether they wear contact lenses, or the eye was knocked or scratched or has something in it            | the optometrist             | within 24 hours       | Nobody knows about lenses or a knock         |
      | a 30 year old man    | 3    | they have tried a pharmacist or self-care for this and are no better                                                    | the optometrist             | within 3 working days | Sticky eye no better after treatment         |
      | a 30 year old man    | 3    | this problem has had 3 contacts                                                                                         | the optometrist             | within 3 working days | Third contact about a sticky eye             |
      | a 30 year old man    | 3    | this problem has had 2 contacts                                                                                         | the community pharmacist    | within 24 hours       | Sticky eye without pain                      |
      | a 30 year old man    | 2    | the patient has a weak immune system                                                                                    | a GP                        | within 24 hours       | Sticky eye and a weak immune system          |
      | a 30 year old man    | 2    | the eye had an operation or an injection in the last three months, or a hospital is treating it                         | the duty clinician          | within 2 hours        | Operated eye, or one under a hospital        |
      | a 30 year old man    | 2    | it is not known whether the eye had an operation or an injection in the last three months, or a hospital is treating it | the duty clinician          | within 2 hours        | Nobody knows whether the eye was operated on |

  Scenario: Nobody knows how long the eye has been sticky
    Given a 30 year old man
    And the problem is sticky or watery eye
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the optometrist within 3 working days
    And the reason is "Nobody knows how long the eye is sticky"

  Scenario: A newborn with a sticky, swollen eye
    Given a 10 day old baby boy
    And the problem is sticky or watery eye
    And there are no red flags
    And there is a newborn baby with swollen, red or pus-filled eyes
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours

  Scenario Outline: Stye: <reason>, <who>, <days> days
    Given <who>
    And the problem is stye or lump on the eyelid
    And it has lasted <days> days
    And there are no red flags
    And <finding>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                  | days | finding                                                                                                       | destination        | when            | reason                                    |
      | a 30 year old man    | 27   | only a small part of the eyelid is swollen and they feel well                                                 | self-care          | with advice     | Stye with warmth                          |
      | a 30 year old man    | 28   | only a small part of the eyelid is swollen and they feel well                                                 | the optometrist    | within 14 days  | Stye for four weeks                       |
      | a 12 month old child | 2    | only a small part of the eyelid is swollen and they feel well                                                 | self-care          | with advice     | Stye with warmth                          |
      | an 11 month old baby | 2    | only a small part of the eyelid is swollen and they feel well                                                 | a GP               | within 24 hours | Stye in a baby                            |
      | a 30 year old man    | 2    | the whole eyelid is swollen, or the swelling spreads beyond the lid, or they feel ill                         | the duty clinician | within 2 hours  | Whole lid swollen or spreading            |
      | a 30 year old man    | 2    | it is not known whether the whole eyelid is swollen, or the swelling spreads beyond the lid, or they feel ill | the duty clinician | within 2 hours  | Nobody knows whether the lid is spreading |
      | a 30 year old man    | 2    | the eyeball itself hurts or is red, light hurts it, or sight has changed                                      | the optometrist    | within 24 hours | Stye with a sore or red eyeball           |
      | a 30 year old man    | 2    | it is not known whether the eyeball itself hurts or is red, light hurts it, or sight has changed              | the optometrist    | within 24 hours | Nobody knows about the eyeball            |
      | a 30 year old man    | 2    | this problem has had 3 contacts                                                                               | the optometrist    | within 14 days  | Third contact about a stye                |
      | a 30 year old man    | 2    | this problem has had 2 contacts                                                                               | self-care          | with advice     | Stye with warmth                          |
      | a 30 year old man    | 2    | the patient has a weak immune system                                                                          | a GP               | within 24 hours | Stye and a weak immune system             |
      | a 70 year old man    | 60   | the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes                                   | a GP               | within 7 days   | Lid lump that bleeds, crusts or grows     |
      | a 70 year old man    | 60   | it is not known whether the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes           | a GP               | within 7 days   | Nobody knows whether the lid lump is odd  |

  Scenario: Nobody knows how long the lump has been on the lid
    Given a 30 year old man
    And the problem is stye or lump on the eyelid
    And it is not known how long it has lasted
    And there are no red flags
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the optometrist within 14 days
    And the reason is "Nobody knows how long the stye has been there"

  Scenario Outline: An odd lump is asked about from four weeks: <days> days
    Given a 30 year old man
    And the problem is stye or lump on the eyelid
    And it has lasted <days> days
    And there are no red flags
    And only a small part of the eyelid is swollen and they feel well
    And the eyeball itself does not hurt and is not red, light does not hurt it, and sight is as usual
    When reception asks where he should go
    Then <asked>

    Examples:
      | days | asked                                                                                                       |
      | 27   | reception asks nothing more                                                                                 |
      | 28   | reception must also ask about "the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes" |

  Scenario: An odd lump never makes a sore eye wait for a GP
    Given a 70 year old woman
    And the problem is stye or lump on the eyelid
    And it has lasted 60 days
    And there are no red flags
    And the lump on the eyelid bleeds, crusts, keeps growing or has lost its lashes
    And the eyeball itself hurts or is red, light hurts it, or sight has changed
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the optometrist within 24 hours

  Scenario Outline: Something in the eye: <who>
    Given <who>
    And the problem is something in the eye
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | who               | destination                 | reason                                |
      | a 4 year old girl | the urgent treatment centre | Something in the eye of a small child |
      | a 5 year old girl | the optometrist             | Grit on the eye                       |
      | a 60 year old man | the optometrist             | Grit on the eye                       |

  Scenario: Something in an eye that was operated on
    Given a 70 year old man
    And the problem is something in the eye
    And there are no red flags
    And the eye had an operation or an injection in the last three months, or a hospital is treating it
    When reception asks where he should go
    Then he is sent to the duty clinician within 2 hours
    And the reason is "Operated eye, or one under a hospital"
