@source:Quality-and-Outcomes-Framework @evidence:proposed
Feature: Planned reviews of long-term conditions

  One review for all conditions, on a date in the diary, with the tests done two weeks before. Complex people see their named
  GP twice a year for longer: a founding idea. The minutes are proposals of this project.

  Rule: Any long-term condition

    Background:
      Given the problem is review of a long-term condition

    @source:South-West-Clinical-Senate-2019
    Scenario: Planned review
      Then send them to the practice nurse on a planned date
      And also send them to the health care assistant on a planned date
      And allow 20 minutes
      And offer it in person
      And say "I will book the tests for two weeks before, and one visit for all your conditions."
      And ask them to come back if "anything gets worse before that day"

    @source:ELR-operating-framework-2014 @evidence:founding
    Scenario: Extended review in the high stream
      Given the stream is high
      Then send them to the named GP on a planned date
      And also send them to the health care assistant on a planned date
      And allow 40 minutes
      And offer it in person
      And say "I will book the tests for two weeks before, one long visit with your named GP for all your conditions, and the next one in six months."
      And tell the care co-ordinator

  @source:NICE-NG245
  Rule: Asthma

    Background:
      Given the problem is asthma review
      And reception has ruled out:
        | an asthma attack that the reliever does not hold for four hours, that stops them talking, or that halves the peak flow |
        | breathlessness too bad to finish a sentence, or gasping at rest                                                        |

    Scenario: Asthma review
      Then send them to the practice nurse within 14 days
      And allow 20 minutes
      And advise "Bring all the inhalers and the asthma plan."
      And ask them to come back if "the reliever is needed more often, they wake at night, or the reliever does not help or is needed again within four hours (999)"

    Scenario Outline: Asthma that is <name>
      Given <how it is>
      Then send them to the practice nurse within 7 days
      And allow 20 minutes
      And advise "Bring all the inhalers and the asthma plan. Take the preventer every day."
      And ask them to come back if "the reliever is needed more often, they wake at night, or the reliever does not help or is needed again within four hours (999)"

      Examples:
        | name                  | how it is                                                                    |
        | not well held         | the asthma has not been well held in the last months                         |
        | perhaps not well held | it is not known whether the asthma has not been well held in the last months |

    # A flare, not a review: as for a cough or a cold.
    Scenario Outline: Asthma with <name>
      Given <breath>
      Then send them to the duty clinician within 6 hours
      And ask them to come back if "they cannot finish a sentence, turn blue or grey, or get worse: ring 999"

      Examples:
        | name                         | breath                                                                             |
        | worse breath                 | there is breathlessness or wheezing that is new or worse than usual                |
        | breath of which nobody knows | it is not known whether breathlessness or wheezing that is new or worse than usual |
