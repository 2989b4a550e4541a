Feature: Babies and children

  # Only a clinician may make an exception for a well baby within 48 hours of the meningitis B vaccine.
  @rf_infant_fever_u3m @evidence:re-read @source:NICE-NG143
  Scenario: Fever under three months
    Given the patient is under 3 months
    And there is a fever
    Then send them to A&E to arrive within 1 hour

  @rf_infant_fever_3_6m @evidence:re-read @source:NICE-NG143
  Scenario: High fever at three to six months
    Given the patient is 3 months or older
    And the patient is under 7 months
    And there is a temperature of 39 or more
    Then send them to the duty clinician within 2 hours

  @rf_child_breathing @evidence:re-read @source:NICE-NG143
  Scenario: Hard breathing in a child
    Given the patient is under 16 years
    And any of these:
      | grunting with each breath         |
      | ribs sucking in with each breath  |
      | nostrils flaring with each breath |
      | pauses in breathing               |
      | a head that bobs with each breath |
      | breath too short to feed          |
      | breath too short for a sentence   |
    Then send them to 999 now
