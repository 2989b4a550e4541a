Feature: Third contact about any problem

  Whoever comes back for the third time is looked at afresh. Requests alone are left out: they come back by their nature.

  Scenario Outline: A third contact of any kind is never for <level>
    Given this problem has had 3 contacts or more
    And none of these:
      | the problem is a request                 |
      | the problem is a request about medicines |
    Then they are never sent to <level>

    Examples:
      | level         |
      | a pharmacist  |
      | any self-care |

  # Acne, hair loss, hay fever, fungal skin, and lice or scabies have rules of their own: they give the treatment the weeks
  # that it needs, and then a GP.
  Scenario: No better after a pharmacist is never for the pharmacist again
    Given they have tried a pharmacist or self-care for this and are no better
    And none of these:
      | the problem is a request                     |
      | the problem is a request about medicines     |
      | the problem is acne                          |
      | the problem is hair loss                     |
      | the problem is hay fever                     |
      | the problem is fungal skin or nail infection |
      | the problem is head lice or scabies          |
    Then they are never sent to a pharmacist

  Scenario Outline: Third contact about <problem>
    Given the problem is <problem>
    And this problem has had 3 contacts or more
    Then they are always sent at least to a clinician within 2 hours

    Examples:
      | problem          |
      | bang to the head |
      | heavy bleeding   |
