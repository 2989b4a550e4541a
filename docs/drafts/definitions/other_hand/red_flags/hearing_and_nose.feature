Feature: Hearing and nosebleeds

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a serious nosebleed".

  # Hearing that went suddenly, but more than 30 days ago, is in the rules of gradual hearing loss: a GP within 14 days.
  @rf_sudden_hearing_loss @evidence:general @source:NICE-NG98
  Scenario: Sudden loss of hearing
    Given there is hearing suddenly lost in the last 30 days
    Then send them to the duty clinician within 24 hours

  # Blood that pours, or somebody faint or drowsy, goes to 999: a rule on top of this flag.
  # A stopped nosebleed with a blood thinner, or under two years, is in the rules of the nosebleed: the sources send
  # these two to A&E in one place and to a GP in another.
  @rf_epistaxis @evidence:general @source:NHS.uk-nosebleed
  Scenario: A serious nosebleed
    Given any of these:
      | nose blood that runs, not drips           |
      | a nosebleed after ten minutes of pinching |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."

  @rf_epistaxis @evidence:general @source:NHS.uk-nosebleed
  Scenario: A nosebleed after a blow to the head
    Given all of these:
      | a nosebleed        |
      | a blow to the head |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."

  @rf_epistaxis @evidence:general @source:NHS.uk-nosebleed
  Scenario: A nosebleed now with a blood thinner or under two
    Given there is a nosebleed right now
    And any of these:
      | a blood thinner that they take |
      | the patient is under 2 years   |
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."
