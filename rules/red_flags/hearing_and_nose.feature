Feature: Hearing and nosebleeds

  Red flags act as soon as somebody tells them, whatever the problem is.

  # Hearing that went suddenly, but more than 30 days ago, is in the rules of gradual hearing loss: a GP within 14 days.
  @evidence:general @source:NICE-NG98
  Scenario: Sudden loss of hearing
    Given there is hearing lost in one or both ears within three days or less, during the last 30 days
    Then send them to the duty clinician within 24 hours

  # A stopped nosebleed with a blood thinner, or under two years, is in the rules of the nosebleed: the sources send
  # these two to A&E in one place and to a GP in another.
  @evidence:general @source:NHS.uk-nosebleed
  Scenario: Serious nosebleed
    Given there is a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two
    Then send them to A&E to arrive within 1 hour
    And advise "Sit up and lean forward. Pinch the soft part of the nose firmly for 10 to 15 minutes, and breathe through the mouth."

  # A worse answer to the follow-up question, or nobody knows: the more urgent place.
  @evidence:general @source:NHS.uk-nosebleed
  Scenario: Heavy nosebleed
    Given there is a nosebleed that is heavy, lasts over 10 minutes, follows a head injury, or goes on with a blood thinner or under two
    And any of these:
      | blood pours from the nose, or they are faint, drowsy, short of breath or bringing up blood                         |
      | it is not known whether blood pours from the nose, or they are faint, drowsy, short of breath or bringing up blood |
    Then send them to 999 now
    And advise "Sit up and lean forward. Keep pinching the soft part of the nose firmly until help comes, and spit out any blood."
