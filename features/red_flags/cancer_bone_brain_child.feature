Feature: Signs that may be cancer of the bones or the brain, or in a child

  Scenario Outline: <name> decides, whatever the problem is
    Given <who>
    And the problem is sore throat
    And there is <red flag>
    And the answer to every other question is no
    When reception asks where they should go
    Then they are sent to a GP <when>
    And the reason is "<name>"

    Examples:
      | name                               | who                 | red flag                                                                                                              | when            |
      | Bone pain or a break from 60 years | a 60 year old woman | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60                   | within 7 days   |
      | Signs of a growth in the brain     | a 40 year old woman | weakness that slowly gets worse, a change of character, or a new headache with vomiting or worst in the morning       | within 7 days   |
      | Signs of cancer in a child         | a 9 year old girl   | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays | within 24 hours |
      | Signs of cancer in a child         | a 17 year old girl  | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays | within 24 hours |
