Feature: Tummy, bowel, bladder and male organs

  A red flag is defined over signs. Its title is its name in other rules: "there are signs of a blocked bowel".

  # One small streak in somebody who is well may travel to A&E. Anything more goes to 999: a rule on top of this flag.
  @rf_gi_bleed_upper @evidence:general @source:NICE-CG141
  Scenario: Bleeding from the stomach
    Given any of these:
      | blood or coffee grounds in the vomit |
      | black, sticky poo                    |
    Then send them to A&E to arrive within 1 hour

  @rf_gi_bleed_lower @evidence:general @source:NHS.uk
  Scenario: Heavy bleeding from the bottom
    Given there is bleeding from the bottom
    And any of these:
      | bleeding from the bottom that does not stop |
      | large clots from the bottom                 |
      | faintness, or a faint                       |
    Then send them to 999 now

  @rf_hernia_strangulated @evidence:general @source:NHS.uk
  Scenario: A strangulated hernia
    Given there is a lump in the groin, navel or scar
    And any of these:
      | a hernia lump that is now hard         |
      | a hernia lump that newly hurts         |
      | a hernia lump that no longer goes back |
      | vomiting                               |
    Then send them to A&E to arrive within 1 hour

  # Who collapses with it goes to 999: a rule on top of this flag.
  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: Severe tummy pain
    Given there is severe tummy pain
    And there is a pain that began suddenly or never stops
    Then send them to A&E to arrive within 1 hour

  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: A hard tummy
    Given there is a hard tummy
    Then send them to A&E to arrive within 1 hour

  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: Tummy pain with fainting, or bent over
    Given there is tummy pain
    And any of these:
      | pain that stops them standing straight |
      | a faint                                |
    Then send them to A&E to arrive within 1 hour

  # A child too young to say where it hurts.
  @rf_acute_abdomen @evidence:re-read @source:NHS.uk-stomach-ache @source:practice-red-flag-guides
  Scenario: A small child in tummy pain whom nobody can settle
    Given the patient is under 5 years
    And all of these:
      | drawing up the legs            |
      | a child whom nobody can settle |
    Then send them to A&E to arrive within 1 hour

  # Any two of three signs beside the place: the source lists them as hints, and a child may not know what is worse on moving.
  @rf_appendicitis @evidence:general @source:CKS
  Scenario: Appendicitis
    Given there is tummy pain low on the right
    And at least 2 of these:
      | pain worse on moving or coughing |
      | the patient has a fever          |
      | no wish to eat                   |
    Then send them to A&E to arrive within 4 hours

  @rf_bowel_obstruction @evidence:general @source:CKS
  Scenario: A blocked bowel
    Given all of these:
      | a swollen tummy |
      | vomiting        |
    And any of these:
      | no poo or wind at all        |
      | a stoma bag that stays empty |
    Then send them to A&E to arrive within 1 hour

  @rf_paraphimosis @evidence:general @source:CKS
  Scenario: A foreskin stuck back
    Given the patient is male
    And there is a foreskin stuck back, swollen or painful
    Then send them to A&E to arrive within 4 hours

  # With a fever, confusion or severe pain: A&E, by a rule on top of this flag.
  @rf_jaundice @evidence:general @source:NHS.uk-jaundice
  Scenario: Jaundice
    Given there is yellow skin or eyes
    Then send them to the duty clinician within 24 hours

  @rf_renal_colic @evidence:general @source:NICE-NG118
  Scenario: A kidney stone with a danger
    Given there is severe waves of pain, side to groin
    And any of these:
      | the patient has a fever             |
      | violent shivering                   |
      | the patient has only one kidney     |
      | the patient is pregnant or might be |
      | pain that painkillers do not ease   |
    Then send them to A&E to arrive within 4 hours

  # Older texts say four hours for an erection. The shorter time is taken.
  @rf_priapism @evidence:disputed @source:NHS.uk-priapism
  Scenario: An erection that will not go
    Given the patient is male
    And there is an erection for over two hours
    Then send them to A&E to arrive within 1 hour

  # Pounding headache, sweating or a flushed face after a spinal cord injury: 999, by a rule on top of this flag.
  @rf_catheter_blocked @evidence:re-read @source:NHS-England-urgent-community-response
  Scenario: A blocked catheter
    Given the patient has a urine catheter
    And there is a catheter that drains nothing
    Then send them to the urgent community response team within 2 hours

  @rf_catheter_blocked @evidence:re-read @source:NHS-England-urgent-community-response
  Scenario: A leaking catheter with pain or a full bladder
    Given the patient has a urine catheter
    And there is a catheter that leaks
    And any of these:
      | tummy pain              |
      | a full, painful bladder |
    Then send them to the urgent community response team within 2 hours

  # The testicle is best saved within six hours of the first pain. Vomiting with the pain counts as sudden pain does.
  @rf_testicular_torsion @evidence:general @source:NHS.uk-testicle-pain
  Scenario: A twisted testicle
    Given the patient is male
    And there is pain in a testicle
    And any of these:
      | testicle pain that began suddenly |
      | severe pain in a testicle         |
      | tummy pain                        |
      | vomiting                          |
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and do not eat or drink on the way. If nobody can drive you straight away, ring 999."

  # A boy may only say that his tummy hurts.
  @rf_testicular_torsion @evidence:general @source:NHS.uk-testicle-pain
  Scenario: A boy with tummy pain and a swollen scrotum
    Given the patient is male
    And the patient is under 18 years
    And there is tummy pain
    And there is a swollen or red scrotum
    Then send them to A&E to arrive within 1 hour
    And say "Go to A&E now, and do not eat or drink on the way. If nobody can drive you straight away, ring 999."
