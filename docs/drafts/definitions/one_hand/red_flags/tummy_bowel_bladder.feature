Feature: Tummy, bowel, bladder and male organs

  # One small streak in somebody who is well may travel to A&E. Anything more is in the rules on top.
  @rf_gi_bleed_upper @evidence:general @source:NICE-CG141
  Scenario: Bleeding from the stomach
    Given any of these:
      | vomit with blood or coffee grounds |
      | black, sticky poo                  |
    Then send them to A&E to arrive within 1 hour

  @rf_gi_bleed_lower @evidence:general @source:NHS.uk
  Scenario: Heavy bleeding from the bottom
    Given there is bleeding from the bottom
    And any of these:
      | bleeding from the bottom that does not stop |
      | large clots from the bottom                 |
      | faintness, or a faint                       |
    Then send them to 999 now

  # Vomiting was in the old question and is in the source.
  @rf_hernia_strangulated @evidence:general @source:NHS.uk
  Scenario: A strangulated hernia
    Given there is a lump in groin, navel or scar
    And any of these:
      | a lump that has turned hard     |
      | a lump that has turned painful  |
      | a lump that no longer goes back |
      | vomiting                        |
    Then send them to A&E to arrive within 1 hour

  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: A severe tummy emergency
    Given there is severe tummy pain
    And there is tummy pain that is sudden or constant
    Then send them to A&E to arrive within 1 hour

  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: A hard tummy
    Given there is a hard tummy
    Then send them to A&E to arrive within 1 hour

  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: Tummy pain with a faint or a bent back
    Given there is tummy pain
    And any of these:
      | the patient cannot stand up straight because of the pain |
      | a faint or blackout                                      |
    Then send them to A&E to arrive within 1 hour

  # A small child cannot say that the tummy hurts.
  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: A small child in great tummy pain
    Given there is a child who cannot be settled
    And there is legs drawn up, or going pale
    Then send them to A&E to arrive within 1 hour

  # The source joins four signs. Two of the three beside the place are enough here: none of them is always there.
  @rf_appendicitis @evidence:general @source:CKS
  Scenario: Appendicitis
    Given there is tummy pain low on the right
    And at least 2 of these:
      | tummy pain worse on moving or coughing |
      | a fever                                |
      | the patient is off their food          |
    Then send them to A&E to arrive within 4 hours

  @rf_appendicitis @evidence:general @source:CKS
  Scenario: Appendicitis in a child who will not hop
    Given there is tummy pain low on the right
    And there is a child who will not hop
    And any of these:
      | a fever                       |
      | the patient is off their food |
    Then send them to A&E to arrive within 4 hours

  # The source joins the swollen tummy and the vomiting. High up there is no swelling, low down vomiting comes late.
  @rf_bowel_obstruction @evidence:general @source:CKS
  Scenario: A blocked bowel
    Given there is no poo or wind at all
    And any of these:
      | a swollen tummy |
      | vomiting        |
    Then send them to A&E to arrive within 1 hour

  @rf_paraphimosis @evidence:general @source:CKS
  Scenario: A foreskin that is stuck
    Given there is a foreskin stuck back
    Then send them to A&E to arrive within 4 hours

  @rf_jaundice @evidence:general @source:NHS.uk-jaundice
  Scenario: Jaundice
    Given there is yellow skin or eyes
    Then send them to the duty clinician within 24 hours

  @rf_renal_colic @evidence:general @source:NICE-NG118
  Scenario: A kidney stone with a danger
    Given there is severe waves of pain from side to groin
    And any of these:
      | a fever                             |
      | violent shivering                   |
      | the patient has only one kidney     |
      | the patient is pregnant or might be |
      | pain that painkillers do not ease   |
    Then send them to A&E to arrive within 4 hours

  # Older texts say four hours for an erection. The shorter time is taken.
  @rf_priapism @evidence:disputed @source:NHS.uk-priapism
  Scenario: An erection over two hours
    Given there is an erection that does not go down
    Then send them to A&E to arrive within 1 hour

  @rf_catheter_blocked @evidence:re-read @source:NHS-England-urgent-community-response
  Scenario: A blocked catheter
    Given there is a catheter that drains nothing
    Then send them to the urgent community response team within 2 hours

  @rf_catheter_blocked @evidence:re-read @source:NHS-England-urgent-community-response
  Scenario: A leaking catheter with pain
    Given there is a catheter that leaks
    And any of these:
      | a full, painful bladder |
      | pain low in the tummy   |
    Then send them to the urgent community response team within 2 hours

  # The testicle is best saved within six hours of the first pain.
  @rf_testicular_torsion @evidence:general @source:NHS.uk-testicle-pain
  Scenario: A twisted testicle
    Given there is pain in a testicle
    And any of these:
      | testicle pain that began within hours |
      | severe pain in a testicle             |
      | tummy pain                            |
      | vomiting                              |
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and do not eat or drink on the way. If nobody can drive you straight away, ring 999."

  # A boy often cannot say how it began, or how bad it is.
  @rf_testicular_torsion @evidence:general @source:NHS.uk-testicle-pain
  Scenario: A sore testicle in a boy
    Given the patient is under 16 years
    And there is pain in a testicle
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and do not eat or drink on the way. If nobody can drive you straight away, ring 999."

  @rf_testicular_torsion @evidence:general @source:NHS.uk-testicle-pain
  Scenario: A swollen scrotum with tummy pain
    Given there is a newly red or swollen scrotum
    And any of these:
      | tummy pain |
      | vomiting   |
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and do not eat or drink on the way. If nobody can drive you straight away, ring 999."
