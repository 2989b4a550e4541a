Feature: Signs that may be cancer of the bones or the brain, or in a child

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  @cf_myeloma_60 @evidence:general @source:NICE-NG12
  Scenario: Bone pain or a break from 60 years
    Given the patient is 60 years or older
    And any of these:
      | bone pain for six weeks             |
      | back pain for six weeks             |
      | a bone broken without a clear cause |
    Then send them to a GP within 7 days

  @cf_brain @evidence:general @source:NICE-NG12
  Scenario: A growth in the brain
    Given any of these:
      | weakness that slowly gets worse |
      | a change of character           |
    Then send them to a GP within 7 days

  @cf_brain @evidence:general @source:NICE-NG12
  Scenario: A new headache with vomiting or worst in the morning
    Given there is a headache new for them
    And any of these:
      | vomiting                        |
      | a headache worst in the morning |
    Then send them to a GP within 7 days

  # The source wants tests or a specialist within 48 hours for some of these signs and two weeks for others. One flag, so all
  # of them are seen within 24 hours.
  @cf_child_cancer @evidence:proposed @source:NICE-NG12
  Scenario: Cancer in a child
    Given the patient is under 18 years
    And any of these:
      | a lump that grows                          |
      | bruises without a cause                    |
      | a child paler than before                  |
      | bone pain without an injury                |
      | a swelling on a bone                       |
      | a white pupil, perhaps only in photographs |
      | an unexplained fever for five days         |
      | headaches for two weeks                    |
      | vomiting for two weeks                     |
    Then send them to a GP within 24 hours
