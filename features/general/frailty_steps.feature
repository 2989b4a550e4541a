Feature: Frail people: one step sooner

  Scenario Outline: <problem>, and <frailty>
    Given a 70 year old <person>
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <frailty>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | problem                    | person | frailty                                        | destination  | when            | reason                       |
      | urine infection in a woman | woman  | the clinical frailty scale is 5                | the named GP | within 12 hours | Frail with a urine infection |
      | urine infection in a woman | woman  | the clinical frailty scale is 4                | a GP         | within 24 hours | A woman of 65 or more        |
      | urine infection in a man   | man    | the electronic frailty index counts 9 deficits | the named GP | within 12 hours | Frail with a urine infection |
      | urine infection in a man   | man    | the electronic frailty index counts 8 deficits | a GP         | within 24 hours | A man                        |
      | sore throat                | woman  | the clinical frailty scale is 5                | the named GP | within 24 hours | Frail with an acute illness  |
      | cough                      | woman  | the clinical frailty scale is 5                | the named GP | within 24 hours | Frail with an acute illness  |

  Scenario: The wrong code for the urine infection changes nothing
    Given a 70 year old woman
    And the problem is urine infection in a child
    And there are no red flags
    And the clinical frailty scale is 5
    When reception asks where she should go
    Then she is sent to the named GP within 12 hours
    And the reason is "Frail with a urine infection"
    And she is told "another GP of the same team"
    And the appointment is 20 minutes

  Scenario: In a care home
    Given an 88 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And the clinical frailty scale is 6
    And the patient lives in a care home
    When reception asks where she should go
    Then she is sent to the care home team within 12 hours
    And the reason is "Care home resident, frail, with a urine infection"
    And the named GP is told

  Scenario: In a care home, and not frail
    Given a 72 year old woman
    And the problem is urine infection in a woman
    And there are no red flags
    And the clinical frailty scale is 4
    And the patient lives in a care home
    When reception asks where she should go
    Then she is sent to the care home team within 24 hours

  Scenario Outline: <problem>, <breathing>, <frailty>
    Given a 70 year old man
    And the problem is <problem>
    And there are no red flags
    And it has lasted 2 days
    And <breathing>
    And <frailty>
    When reception asks where he should go
    Then he is sent to the duty clinician <when>
    And the reason is "<reason>"

    Examples:
      | problem     | breathing                                                                          | frailty                                        | when           | reason                                        |
      | cough       | there is breathlessness or wheezing that is new or worse than usual                | the clinical frailty scale is 5                | within 2 hours | Frail and more breathless than usual          |
      | cold or flu | it is not known whether breathlessness or wheezing that is new or worse than usual | the electronic frailty index counts 9 deficits | within 2 hours | Frail and more breathless than usual          |
      | hay fever   | there is breathlessness or wheezing that is new or worse than usual                | the clinical frailty scale is 5                | within 2 hours | Frail and more breathless than usual          |
      | cough       | there is breathlessness or wheezing that is new or worse than usual                | the clinical frailty scale is 4                | within 6 hours | More breathless or wheezy than usual          |
      | cold or flu | it is not known whether breathlessness or wheezing that is new or worse than usual | the electronic frailty index counts 8 deficits | within 6 hours | Nobody knows whether they are more breathless |

  Scenario Outline: In a care home with a urine infection, and <frailty>
    Given an 88 year old man
    And the problem is urine infection in a man
    And there are no red flags
    And it has lasted 2 days
    And the patient lives in a care home
    And <frailty>
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to the care home team <when>
    And the reason is "<reason>"

    Examples:
      | frailty                                        | when            | reason                                            |
      | the clinical frailty scale is 5                | within 12 hours | Care home resident, frail, with a urine infection |
      | the electronic frailty index counts 9 deficits | within 12 hours | Care home resident, frail, with a urine infection |
      | the electronic frailty index counts 8 deficits | within 24 hours | A care home resident with a new illness           |
