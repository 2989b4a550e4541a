Feature: Collapse or blackout

  Scenario Outline: <case>
    Given <who>
    And the problem is collapse or blackout
    And there are no red flags
    And <recovered>
    And <trigger>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case               | who               | recovered                                                                    | trigger                                                                                                                      | destination        | when            | reason                                         |
      | Plain faint at 64  | a 64 year old man | they are fully back to normal after the collapse                             | the collapse had a clear trigger and a warning, for the first time, in somebody without heart disease                        | a GP               | within 7 days   | Back to normal after a clear trigger           |
      | Plain faint at 65  | a 65 year old man | they are fully back to normal after the collapse                             | the collapse had a clear trigger and a warning, for the first time, in somebody without heart disease                        | a GP               | within 24 hours | Collapse from 65 years                         |
      | Plain faint at 5   | a 5 year old girl | they are fully back to normal after the collapse                             | the collapse had a clear trigger and a warning, for the first time, in somebody without heart disease                        | a GP               | within 7 days   | Back to normal after a clear trigger           |
      | Plain faint at 4   | a 4 year old girl | they are fully back to normal after the collapse                             | the collapse had a clear trigger and a warning, for the first time, in somebody without heart disease                        | a GP               | within 24 hours | Collapse under five years                      |
      | No trigger         | a 30 year old man | they are fully back to normal after the collapse                             | the collapse had no clear trigger, came without warning, has come before, or came with heart disease                         | the duty clinician | within 6 hours  | No clear trigger, no warning, or heart disease |
      | Trigger not known  | a 30 year old man | they are fully back to normal after the collapse                             | it is not known whether the collapse had no clear trigger, came without warning, has come before, or came with heart disease | the duty clinician | within 6 hours  | No clear trigger, no warning, or heart disease |
      | Not back to normal | a 30 year old man | they are not fully back to normal after the collapse                         | the collapse had a clear trigger and a warning, for the first time, in somebody without heart disease                        | the duty clinician | within 1 hour   | Not back to normal                             |
      | Recovery not known | a 30 year old man | it is not known whether they are not fully back to normal after the collapse | the collapse had no clear trigger, came without warning, has come before, or came with heart disease                         | the duty clinician | within 1 hour   | Not back to normal                             |

  Scenario Outline: A woman of 26 after a plain faint, <case>
    Given a 26 year old woman
    And the problem is collapse or blackout
    And there are no red flags
    And <pregnancy>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case             | pregnancy                                                   | destination        | when           | reason                               |
      | pregnant         | the patient is pregnant or might be                         | the duty clinician | within 6 hours | Pregnant                             |
      | perhaps pregnant | it is not known whether the patient is pregnant or might be | the duty clinician | within 6 hours | Pregnant                             |
      | not pregnant     | the patient is not pregnant                                 | a GP               | within 7 days  | Back to normal after a clear trigger |

  Scenario: A faint on the running track is never a plain faint
    Given a 19 year old man
    And the problem is collapse or blackout
    And there are no red flags
    And there is a faint during exercise, or with chest pain or a racing heart, or with a sudden death under 40 in the family
    And the answer to every other question is no
    When reception asks where he should go
    Then he is sent to A&E to arrive within 1 hour
