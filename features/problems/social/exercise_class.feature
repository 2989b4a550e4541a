Feature: Exercise or breathing classes

  # One of the patients' stories: stable COPD, and he asks for the class that his neighbour goes to.
  Scenario: Stable, with a long-term lung condition
    Given a 64 year old man
    And the problem is exercise or breathing class
    And there are no red flags
    And there is asthma, COPD or another long-term lung condition
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the social prescriber within 14 days
    And the reason is "A class for somebody with a lung condition"
    And he is also sent to the practice nurse on a planned date
    And he is told "a course of exercise and breathing"
    And he is not sent to a GP

  Scenario Outline: <who>: <what>
    Given <who>
    And the problem is exercise or breathing class
    And there are no red flags
    And <what>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                | what                                                                               | destination           | when            | reason                                              |
      | a 64 year old man  | it is not known whether asthma, COPD or another long-term lung condition           | the social prescriber | within 14 days  | A class for somebody with a lung condition          |
      | a 64 year old man  | the patient has no fever                                                           | the social prescriber | within 14 days  | A class for an adult                                |
      | an 18 year old man | the patient has no fever                                                           | the social prescriber | within 14 days  | A class for an adult                                |
      | a 17 year old boy  | the patient has no fever                                                           | the practice nurse    | within 14 days  | A class for a child or young person                 |
      | a 64 year old man  | there is breathlessness or wheezing that is new or worse than usual                | the duty clinician    | within 6 hours  | Asks for a class, with worse breath                 |
      | a 64 year old man  | it is not known whether breathlessness or wheezing that is new or worse than usual | the duty clinician    | within 6 hours  | Asks for a class, with breath of which nobody knows |
      | a 64 year old man  | they have a new or worse symptom today                                             | the duty clinician    | within 24 hours | A request with a new or worse symptom               |
      | an 18 year old man | there is asthma, COPD or another long-term lung condition                          | the social prescriber | within 14 days  | A class for somebody with a lung condition          |

  Scenario: What to ask first
    Given a 64 year old man
    And the problem is exercise or breathing class
    When reception asks where he should go
    Then reception must first ask about "long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips"
    And reception must first ask about "breathlessness too bad to finish a sentence, or gasping at rest"
    And he is sent to the duty clinician within 1 hour
    And no rule decides

  Scenario: He cannot finish a sentence
    Given a 64 year old man
    And the problem is exercise or breathing class
    And there is long-term lung disease with far worse breathlessness at rest than usual, confusion or blue lips
    When reception asks where he should go
    Then he is sent to 999 now

  Scenario: Nobody knows about chest pain
    Given a 64 year old man
    And the problem is exercise or breathing class
    And there are no red flags
    And it is not known whether chest pain, tightness or heaviness that is there now, spreads, or comes with sweating, sickness or breathlessness
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"
