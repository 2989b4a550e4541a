Feature: Self-harm, poisoning and assault: what nobody has answered

  Scenario Outline: The safety question comes first: <problem>
    Given <who>
    And the problem is <problem>
    When reception asks where they should go
    Then reception must first ask about "a wish to end their life now, a plan or the means to do it, or harm already done"
    And reception must first ask about "a thought of suicide, or that life is not worth living"

    Examples:
      | problem               | who                 |
      | suicidal feelings     | a 40 year old man   |
      | self-harm             | a 40 year old man   |
      | overdose or poisoning | a 40 year old man   |
      | sexual assault        | a 30 year old woman |

  Scenario Outline: A red flag that nobody could rule out: <problem>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And it is not known whether <red flag>
    When reception asks where they should go
    Then they are sent to the duty clinician within 1 hour
    And the reason is "A red flag that nobody could rule out"

    Examples:
      | problem               | who               | red flag                                                                                                         |
      | suicidal feelings     | a 40 year old man | a thought of suicide, or that life is not worth living                                                           |
      | self-harm             | a 40 year old man | a self-harm wound that is deep, gaping, bleeding or burnt, or something swallowed or inserted to hurt themselves |
      | overdose or poisoning | a 40 year old man | deep drowsiness, slow breathing or pinpoint pupils in somebody on strong painkillers or drugs                    |
