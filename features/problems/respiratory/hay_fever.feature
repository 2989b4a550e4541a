Feature: Hay fever

  Scenario: What to ask first
    Given a 40 year old man
    And the problem is hay fever
    When reception asks where he should go
    Then reception must first ask about "sudden swelling of the lips, tongue or throat, wheezing, or faintness after food, a sting or a medicine"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: Nobody knows whether it is a bad asthma attack
    Given a 40 year old man
    And the problem is hay fever
    And there are no red flags
    And it is not known whether an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

  Scenario Outline: <age> with hay fever
    Given a <age> old child
    And the problem is hay fever
    And it has lasted 2 days
    And there are no red flags
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> within 24 hours
    And the reason is "<reason>"

    Examples:
      | age      | destination              | reason                   |
      | 11 month | a GP                     | Under one year           |
      | 12 month | the community pharmacist | Pharmacist from one year |
      | 9 year   | the community pharmacist | Pharmacist from one year |

  Scenario Outline: Pregnant or not, the pharmacist: <pregnancy>
    Given a 30 year old woman
    And the problem is hay fever
    And it has lasted 2 days
    And there are no red flags
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to the community pharmacist within 24 hours
    And she is told "Tell the pharmacist about pregnancy"
    And the reason is "Pharmacist from one year"

    Examples:
      | pregnancy                           |
      | the patient is pregnant or might be |
      | the patient is not pregnant         |

  Scenario Outline: Breathing is worse than usual: <how sure>
    Given a 14 year old boy
    And the problem is hay fever
    And it has lasted 2 days
    And there are no red flags
    And <breathing>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 6 hours
    And the reason is "<reason>"

    Examples:
      | how sure  | breathing                                                                                   | reason                                        |
      | yes       | there is breathlessness or wheezing that is new or worse than usual                         | More breathless or wheezy than usual          |
      | not known | it is not known whether there is breathlessness or wheezing that is new or worse than usual | Nobody knows whether they are more breathless |

  Scenario Outline: Treated and no better, <days> days
    Given a 30 year old man
    And the problem is hay fever
    And it has lasted <days> days
    And there are no red flags
    And they have tried a pharmacist or self-care for this and are no better
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | days | destination              | when            | reason                                      |
      | 13   | the community pharmacist | within 24 hours | Pharmacist from one year                    |
      | 14   | a GP                     | within 14 days  | Not controlled after two weeks of treatment |

  Scenario Outline: One nostril is asked about from two weeks: <days> days
    Given a 30 year old man
    And the problem is hay fever
    And it has lasted <days> days
    And there are no red flags
    And there is no breathlessness or wheezing that is new or worse than usual
    And they have not tried a pharmacist or self-care for this
    When reception asks where he should go
    Then he is sent to the community pharmacist within 24 hours
    And <asked>

    Examples:
      | days | asked                                                                          |
      | 13   | reception asks nothing more                                                    |
      | 14   | reception must also ask about "the nose is blocked or bleeds on one side only" |
