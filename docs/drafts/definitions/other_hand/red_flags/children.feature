Feature: Babies and children

  A red flag is defined over signs. Its title is its name in other rules.

  # Only a clinician may make an exception for a well baby within 48 hours of the meningitis B vaccine.
  @rf_infant_fever_u3m @evidence:re-read @source:NICE-NG143
  Scenario: A fever under three months
    Given the patient is under 3 months
    And the patient has a fever
    Then send them to A&E to arrive within 1 hour

  @rf_infant_fever_3_6m @evidence:re-read @source:NICE-NG143
  Scenario: A high fever at three to six months
    Given the patient is 3 months or older
    And the patient is under 7 months
    And there is a temperature of 39 or more
    Then send them to the duty clinician within 2 hours

  @rf_child_breathing @evidence:re-read @source:NICE-NG143
  Scenario: A child working hard to breathe
    Given the patient is under 16 years
    And any of these:
      | grunting with each breath            |
      | ribs that suck in with each breath   |
      | nostrils that flare with each breath |
      | pauses in breathing                  |
      | a head that bobs with each breath    |
      | breath too short to feed             |
      | breath too short for a sentence      |
    Then send them to 999 now
