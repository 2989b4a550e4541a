Feature: Planned reviews of long-term conditions

  Scenario: A recall with diabetes and heart failure in the high stream
    Given an 87 year old woman
    And the problem is review of a long-term condition
    And they have no new or worse symptom today
    And they have 4 long-term conditions
    And the clinical frailty scale is 6
    And in 12 months they had 1 unplanned admission
    When reception asks where she should go
    Then she is sent to the named GP on a planned date
    And the reason is "Extended review in the high stream"
    And she is also sent to the health care assistant on a planned date
    And the appointment is 40 minutes
    And the care co-ordinator is told
    And she is told "I will book the tests for two weeks before, one long visit with your named GP for all your conditions, and the next one in six months."
    And reception asks nothing more

  Scenario: A blood pressure review in the intermediate stream
    Given a 72 year old man
    And the problem is review of a long-term condition
    And they have no new or worse symptom today
    And they have 3 long-term conditions
    And the clinical frailty scale is 4
    When reception asks where he should go
    Then he is sent to the practice nurse on a planned date
    And the reason is "Planned review"
    And he is also sent to the health care assistant on a planned date
    And the appointment is 20 minutes
    And reception asks nothing more

  Scenario Outline: Asthma review: <what>
    Given a 30 year old man
    And the problem is asthma review
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | what                                                                               | destination        | when           | reason                                   |
      | the asthma has been well held in the last months                                   | the practice nurse | within 14 days | Asthma review                            |
      | the asthma has not been well held in the last months                               | the practice nurse | within 7 days  | Asthma that is not well held             |
      | it is not known whether the asthma has not been well held in the last months       | the practice nurse | within 7 days  | Asthma that is perhaps not well held     |
      | there is breathlessness or wheezing that is new or worse than usual                | the duty clinician | within 6 hours | Asthma with worse breath                 |
      | it is not known whether breathlessness or wheezing that is new or worse than usual | the duty clinician | within 6 hours | Asthma with breath of which nobody knows |
