@source:Signpost-facts-7.3 @evidence:proposed
Feature: The intermediate stream

  Adults at rising risk of becoming complex or frail, from the record alone. High wins where both hold. Children are high
  or low, unless a clinician places them here. All cut-offs are proposals of this project.

  Rule: Adults

    Background:
      Given the patient is 18 years or older

    Scenario Outline: <name>
      Given <what the record says>
      Then the stream is intermediate

      Examples:
        | name                                  | what the record says                                    |
        | Mildly frail or more                  | the clinical frailty scale is 4 or more                 |
        | Mildly frail by the electronic index  | the electronic frailty index counts 5 deficits or more  |
        | Three long-term conditions            | they have 3 long-term conditions or more                |
        | Eight regular medicines               | they take 8 regular medicines or more                   |
        | An unplanned admission                | in 12 months they had 1 unplanned admission or more     |
        | Three visits to A&E                   | in 12 months they went to A&E 3 times or more           |
        | Twelve GP contacts                    | in 12 months they saw or spoke to a GP 12 times or more |
        | Severe mental illness                 | the patient has a severe mental illness                 |
        | Learning disability                   | the patient has a learning disability                   |
        | Drugs or alcohol                      | the patient has a serious problem with drugs or alcohol |
        | Cares for somebody with complex needs | the patient cares for somebody with complex needs       |
        | On the rising-risk list               | the patient is on the rising-risk list                  |

  Rule: From 65 years

    Background:
      Given the patient is 65 years or older

    Scenario: Two long-term conditions from 65
      Given they have 2 long-term conditions or more
      Then the stream is intermediate

    Scenario: A fall from 65
      Given in 12 months they fell 1 time or more
      Then the stream is intermediate

  Rule: A clinician decides

    Scenario: Placed in the intermediate stream by a clinician
      Given a clinician has placed the patient in the intermediate stream
      Then the stream is intermediate
