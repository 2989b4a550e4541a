Feature: Eyes

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a detached retina".
  A&E is one with an eye unit where there is one.

  @rf_eye_penetrating @evidence:general @source:NHS.uk
  Scenario: Something in or through the eye
    Given any of these:
      | something stuck in or through the eye |
      | something that flew fast into the eye |
      | blood in the eye                      |
      | a pupil newly unlike the other        |
    Then send them to A&E to arrive within 1 hour

  @rf_vision_loss_sudden @evidence:general @source:NHS.uk
  Scenario: Sudden loss of sight
    Given there is sudden loss of sight, even if it returned
    Then send them to A&E to arrive within 1 hour

  @rf_acute_glaucoma @evidence:general @source:NICE-NG81 @source:CKS
  Scenario: Acute glaucoma
    Given the patient is 16 years or older
    And there is a very painful red eye
    And any of these:
      | a headache                    |
      | coloured rings round lights   |
      | blurred, double or lost sight |
      | vomiting                      |
    Then send them to A&E to arrive within 1 hour

  # A curtain without flashes or floaters is sudden loss of sight.
  @rf_retinal_curtain @evidence:general @source:CKS-retinal-detachment
  Scenario: A detached retina
    Given there is a new flash or floating spot
    And any of these:
      | a curtain or shadow over the sight |
      | blurred, double or lost sight      |
    Then send them to A&E to arrive within 4 hours

  # Sources differ: the duty clinician within 2 hours, or A&E for shingles of the eye. The more cautious stands here.
  @rf_shingles_eye @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Shingles near the eye
    Given there is blisters on the forehead, eyelid or nose
    And any of these:
      | pain in the eye               |
      | a red eye                     |
      | blurred, double or lost sight |
    Then send them to A&E to arrive within 4 hours

  @rf_newborn_eye @evidence:general @source:CKS-conjunctivitis
  Scenario: Infected eyes in a newborn
    Given the patient is under 28 days
    And any of these:
      | pus in a newborn's eye            |
      | a red eye                         |
      | a swollen, red or darkened eyelid |
    Then send them to the duty clinician within 2 hours

  # A strong chemical goes to 999: a rule on top of this flag.
  @rf_eye_chemical @evidence:general @source:NHS.uk-eye-injuries
  Scenario: A chemical in the eye
    Given there is a chemical in the eye
    Then send them to A&E to arrive within 1 hour
    And advise "Rinse the eye with plenty of clean running water for at least 20 minutes, starting now, before anything else. Take any contact lens out."

  # The source gives an optometrist or the eye casualty within 6 hours. An optometrist alone would lose to a GP in 7 days,
  # because a clinician is the higher level: so a clinician the same day makes sure that the eye is seen.
  @rf_contact_lens_red_eye @evidence:proposed @source:CKS @source:Signpost-proposal
  Scenario: A painful red eye with a contact lens
    Given the patient wears contact lenses
    And any of these:
      | a red eye that hurts  |
      | eyes that light hurts |
    Then send them to the duty clinician within 6 hours
    And also send them to the optometrist within 6 hours
    And advise "Take the contact lens out and leave it out. Keep the lens and its case to show them."
