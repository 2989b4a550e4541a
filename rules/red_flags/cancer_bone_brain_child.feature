Feature: Signs that may be cancer of the bones or the brain, or in a child

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  Scenario Outline: <name>
    Given there is <red flag>
    Then send them to <destination> <when>

    @evidence:general @source:NICE-NG12
    Examples:
      | name                               | red flag                                                                                                        | destination | when          |
      | Bone pain or a break from 60 years | bone or back pain that does not go away, or a bone broken without a clear cause, from the age of 60             | a GP        | within 7 days |
      | Signs of a growth in the brain     | weakness that slowly gets worse, a change of character, or a new headache with vomiting or worst in the morning | a GP        | within 7 days |

    # The source wants tests or a specialist within 48 hours for some of these signs and two weeks for others. One flag, so all
    # of them are seen within 24 hours.
    @evidence:proposed @source:NICE-NG12
    Examples:
      | name                       | red flag                                                                                                              | destination | when            |
      | Signs of cancer in a child | a child with a growing lump, bruises, paleness, bone pain, a white pupil, or a fever, headache or vomiting that stays | a GP        | within 24 hours |
