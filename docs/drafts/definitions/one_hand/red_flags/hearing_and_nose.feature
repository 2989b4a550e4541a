Feature: Hearing and nosebleeds

  # Hearing that went suddenly, but more than 30 days ago, is in the rules of gradual hearing loss: a GP within 14 days.
  @rf_sudden_hearing_loss @evidence:general @source:NICE-NG98
  Scenario: A sudden loss of hearing
    Given there is hearing lost suddenly in the last 30 days
    Then send them to the duty clinician within 24 hours

  # A stopped nosebleed with a blood thinner, or under two years, is in the rules of the nosebleed: the sources send
  # these two to A&E in one place and to a GP in another.
  @rf_epistaxis @evidence:general @source:NHS.uk-nosebleed
  Scenario: A serious nosebleed
    Given any of these:
      | a heavy nosebleed                              |
      | a nosebleed despite ten minutes' firm pinching |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."

  @rf_epistaxis @evidence:general @source:NHS.uk-nosebleed
  Scenario: A nosebleed after a blow to the head
    Given there is a nosebleed today
    And there is a blow to the head
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."

  @rf_epistaxis @evidence:general @source:NHS.uk-nosebleed
  Scenario: A nosebleed now that may not stop
    Given there is a nosebleed now
    And any of these:
      | the patient is on a blood thinner |
      | the patient is under 2 years      |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."
