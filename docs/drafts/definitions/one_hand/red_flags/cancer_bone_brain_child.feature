Feature: Signs that may be cancer of the bones or the brain, or in a child

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  @cf_myeloma_60 @evidence:general @source:NICE-NG12
  Scenario: Bone trouble from 60 years
    Given the patient is 60 years or older
    And any of these:
      | bone or back pain for six weeks |
      | a bone broken without a cause   |
    Then send them to a GP within 7 days

  @cf_brain @evidence:general @source:NICE-NG12
  Scenario: A growth in the brain
    Given any of these:
      | weakness that has grown over weeks |
      | a character changed over weeks     |
    Then send them to a GP within 7 days

  @cf_brain @evidence:general @source:NICE-NG12
  Scenario: A new headache with a warning sign
    Given there is a new headache that keeps coming back
    And any of these:
      | vomiting                        |
      | a headache worst in the morning |
    Then send them to a GP within 7 days

  # The source wants tests or a specialist within 48 hours for some of these signs and two weeks for others. One flag, so all
  # of them are seen within 24 hours.
  @cf_child_cancer @evidence:proposed @source:NICE-NG12
  Scenario: Possible cancer in a child
    Given the patient is under 18 years
    And any of these:
      | a lump that grows              |
      | bruises that no knock explains |
      | skin paler than it used to be  |
      | pain or swelling in a bone     |
      | a white pupil in the eye       |
      | a fever for a week             |
      | a headache for two weeks       |
      | vomiting for a week            |
    Then send them to a GP within 24 hours
