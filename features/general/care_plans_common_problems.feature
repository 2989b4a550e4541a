Feature: Common problems of people whose care is already planned

  Scenario Outline: <problem>: <reason>
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | problem               | what is so                                         | destination              | when            | reason                                                |
      | a 58 year old man | constipation          | the patient is on the palliative care register     | the palliative care team | within 24 hours | On the palliative care register with something common |
      | a 58 year old man | constipation          | the patient is not on the palliative care register | the community pharmacist | within 24 hours | New constipation                                      |
      | a 58 year old man | indigestion or reflux | the patient is on the palliative care register     | the palliative care team | within 24 hours | On the palliative care register with something common |
      | a 58 year old man | oral thrush           | the patient is on the palliative care register     | the palliative care team | within 24 hours | On the palliative care register with something common |
      | a 58 year old man | mouth ulcer           | the patient is on the palliative care register     | the palliative care team | within 24 hours | On the palliative care register with something common |
      | a 58 year old man | difficulty swallowing | the patient is on the palliative care register     | the palliative care team | within 24 hours | On the palliative care register with something common |
      | a 58 year old man | sleep problem         | the patient is on the palliative care register     | the palliative care team | within 24 hours | On the palliative care register with something common |

  Scenario Outline: <problem>: <reason>, with two answers
    Given <who>
    And the problem is <problem>
    And there are no red flags
    And <what is so>
    And <and>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to <destination> <when>
    And the reason is "<reason>"

    Examples:
      | who               | problem          | what is so                                     | and                                                                             | destination              | when            | reason                                                |
      | a 58 year old man | bang to the head | the patient is on the palliative care register | a grown-up can stay with them for the first two days after the bang to the head | the palliative care team | within 24 hours | On the palliative care register with something common |
