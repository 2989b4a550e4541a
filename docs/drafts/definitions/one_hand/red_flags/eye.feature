Feature: Eyes

  A&E is one with an eye unit where there is one.

  @rf_eye_chemical @evidence:general @source:NHS.uk-eye-injuries
  Scenario: A chemical injury of the eye
    Given there is a chemical in the eye
    Then send them to A&E to arrive within 1 hour
    And advise "Rinse the eye with plenty of clean running water for at least 20 minutes, starting now, before anything else. Take any contact lens out."

  @rf_eye_penetrating @evidence:general @source:NHS.uk
  Scenario: An injury inside the eye
    Given any of these:
      | something stuck in the eyeball       |
      | metal or glass that hit the eye fast |
      | blood in the eye                     |
      | pupils that newly look different     |
    Then send them to A&E to arrive within 1 hour

  @rf_vision_loss_sudden @evidence:general @source:NHS.uk
  Scenario: A sudden loss of sight
    Given there is sight that suddenly went, even if back
    Then send them to A&E to arrive within 1 hour

  @rf_acute_glaucoma @evidence:general @source:NICE-NG81 @source:CKS
  Scenario: Acute glaucoma
    Given the patient is 16 years or older
    And there is a very painful red eye
    And any of these:
      | a headache                    |
      | rings round lights            |
      | blurred, double or lost sight |
      | vomiting                      |
    Then send them to A&E to arrive within 1 hour

  @rf_retinal_curtain @evidence:general @source:CKS-retinal-detachment
  Scenario: A detached retina
    Given there is a curtain or shadow over the sight
    Then send them to A&E to arrive within 4 hours

  @rf_retinal_curtain @evidence:general @source:CKS-retinal-detachment
  Scenario: Flashes or floaters, and worse sight
    Given any of these:
      | new flashes of light            |
      | new floating spots in the sight |
    And there is sight that is newly worse
    Then send them to A&E to arrive within 4 hours

  # Sources differ: the duty clinician within 2 hours, or A&E for shingles of the eye. The more cautious stands here.
  @rf_shingles_eye @evidence:re-read @source:Pharmacy-First-pathways
  Scenario: Shingles near the eye
    Given there is a blistering rash on the upper face
    And any of these:
      | eye pain                      |
      | red eyes                      |
      | eyes that light hurts         |
      | blurred, double or lost sight |
    Then send them to A&E to arrive within 4 hours

  @rf_newborn_eye @evidence:general @source:CKS-conjunctivitis
  Scenario: An eye infection in a newborn
    Given the patient is under 28 days
    And any of these:
      | red eyes in a newborn        |
      | swollen eyes in a newborn    |
      | pus in the eyes of a newborn |
    Then send them to the duty clinician within 2 hours

  # The source gives an optometrist or the eye casualty within 6 hours. An optometrist alone would lose to a GP in 7 days,
  # because a clinician is the higher level: so a clinician the same day makes sure that the eye is seen.
  @rf_contact_lens_red_eye @evidence:proposed @source:CKS @source:Signpost-proposal
  Scenario: A painful eye with contact lenses
    Given the patient is 5 years or older
    And the patient wears contact lenses
    And any of these:
      | a painful red eye      |
      | a very painful red eye |
      | eyes that light hurts  |
    Then send them to the duty clinician within 6 hours
    And also send them to the optometrist within 6 hours
    And advise "Take the contact lens out and leave it out. Keep the lens and its case to show them."
