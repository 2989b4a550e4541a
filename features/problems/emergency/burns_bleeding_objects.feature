Feature: Large burns, heavy bleeding, and things swallowed or stuck

  Scenario: A burn called large goes to A&E before any answer
    Given a 40 year old man
    And the problem is large or dangerous burn
    When reception asks where he should go
    Then he is sent to A&E to arrive within 1 hour
    And the reason is "Large or dangerous burn"

  Scenario: A burn called large goes to A&E although every answer is no
    Given a 5 year old girl
    And the problem is large or dangerous burn
    And there are no red flags
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to A&E to arrive within 1 hour
    And the reason is "Large or dangerous burn"
    And reception asks nothing more

  Scenario: An electric shock with collapse is 999
    Given a 40 year old man
    And the problem is large or dangerous burn
    And there is an electric shock with collapse, a burn or chest pain, or from a high voltage
    When reception asks where he should go
    Then he is sent to 999 now

  Scenario Outline: Bleeding: <case>
    Given a 40 year old man
    And the problem is heavy bleeding
    And there are no red flags
    And <where>
    And <wound>
    When reception asks where he should go
    Then he is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case               | where                                                                    | wound                                                                                                        | destination                 | when                     | reason                                  |
      | small and stopped  | the blood comes from a wound in the skin                                 | the wound is small and clean, has closed and no longer bleeds                                                | self-care                   | with advice              | A small wound that has stopped bleeding |
      | gaping             | the blood comes from a wound in the skin                                 | the wound still oozes, gapes, is deep or dirty, or is on the face, a hand or a joint                         | the urgent treatment centre | to arrive within 4 hours | A wound that needs care                 |
      | wound not known    | the blood comes from a wound in the skin                                 | it is not known whether the wound still oozes, gapes, is deep or dirty, or is on the face, a hand or a joint | the urgent treatment centre | to arrive within 4 hours | A wound that needs care                 |
      | not a wound        | the blood does not come from a wound in the skin                         | the wound is small and clean, has closed and no longer bleeds                                                | the duty clinician          | within 1 hour            | The blood does not come from a wound    |
      | nobody knows where | it is not known whether the blood does not come from a wound in the skin | the wound is small and clean, has closed and no longer bleeds                                                | the duty clinician          | within 1 hour            | The blood does not come from a wound    |

  Scenario: The wound is asked about only when there is one
    Given a 40 year old man
    And the problem is heavy bleeding
    And there are no red flags
    And the blood comes from a wound in the skin
    When reception asks where he should go
    Then reception must also ask about "the wound still oozes, gapes, is deep or dirty, or is on the face, a hand or a joint"

  Scenario Outline: A small cut that no longer bleeds, <who>
    Given <who>
    And the problem is heavy bleeding
    And there are no red flags
    And the blood comes from a wound in the skin
    And the wound is small and clean, has closed and no longer bleeds
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who                       | destination        | when           | reason                                  |
      | an 11 month old baby girl | the duty clinician | within 2 hours | Bleeding wound under one year           |
      | a 12 month old baby girl  | self-care          | with advice    | A small wound that has stopped bleeding |

  Scenario: Bleeding that will not stop is 999
    Given a 40 year old man
    And the problem is heavy bleeding
    And there is bleeding that soaks through, or that does not stop after ten minutes of firm pressure
    When reception asks where he should go
    Then he is sent to 999 now

  Scenario Outline: Swallowed or stuck: <case>
    Given a 3 year old girl
    And the problem is something swallowed or stuck
    And there are no red flags
    And <object>
    And the answer to every other question is no
    When reception asks where she should go
    Then she is sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | case              | object                                                                                                                             | destination        | when                     | reason                               |
      | smooth and well   | the object is small and smooth, and they are well                                                                                  | the duty clinician | within 6 hours           | Small smooth object in a well person |
      | sharp             | the object is sharp, long, large, a battery or a magnet, or they have pain, vomiting or trouble swallowing                         | A&E                | to arrive within 1 hour  | Risky object, or symptoms            |
      | nobody knows what | it is not known whether the object is sharp, long, large, a battery or a magnet, or they have pain, vomiting or trouble swallowing | A&E                | to arrive within 1 hour  | Risky object, or symptoms            |
      | in the ear        | there is something stuck in the ear or nose                                                                                        | A&E                | to arrive within 4 hours | Something in the nose or ear         |
      | battery           | there is a small battery or magnet that was swallowed, or is in the nose or ear                                                    | A&E                | to arrive within 1 hour  | Small battery or magnet              |
