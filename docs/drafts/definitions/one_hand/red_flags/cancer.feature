Feature: Signs that may be cancer

  Urgent, but no emergency: a GP decides on the urgent referral. Never the pharmacist or self-care alone.

  @cf_lung_symptoms_40 @evidence:re-read @source:NICE-NG12
  Scenario: Lung symptoms from 40 years
    Given the patient is 40 years or older
    And any of these:
      | a cough for three weeks                |
      | chest infections that keep coming back |
    Then send them to a GP within 7 days

  @cf_lung_symptoms_40 @evidence:re-read @source:NICE-NG12
  Scenario: One lung symptom in somebody who smoked
    Given the patient is 40 years or older
    And the patient has ever smoked
    And any of these:
      | tiredness that does not lift   |
      | breathlessness for three weeks |
      | chest pain for three weeks     |
      | weight loss without trying     |
      | a poor appetite                |
    Then send them to a GP within 7 days

  @cf_lung_symptoms_40 @evidence:re-read @source:NICE-NG12
  Scenario: Two lung symptoms
    Given the patient is 40 years or older
    And at least 2 of these:
      | tiredness that does not lift   |
      | breathlessness for three weeks |
      | chest pain for three weeks     |
      | weight loss without trying     |
      | a poor appetite                |
    Then send them to a GP within 7 days

  @cf_neck_mouth @evidence:general @source:NICE-NG12
  Scenario: Lasting trouble in the mouth or neck
    Given any of these:
      | a mouth ulcer for three weeks  |
      | a neck lump for three weeks    |
      | a hoarse voice for three weeks |
      | a patch or lump in the mouth   |
    Then send them to a GP within 7 days

  # The source: from 40 years, an urgent referral. This project: any blood, at any age, is seen within 24 hours.
  @cf_haemoptysis_40 @evidence:proposed @source:NICE-NG12
  Scenario: Coughing up any blood
    Given there is blood coughed up
    Then send them to a GP within 24 hours
