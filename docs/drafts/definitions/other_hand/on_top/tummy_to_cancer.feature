Feature: Rules on top of red flags

  The follow-up questions of today, as rules over signs: asked only when the flag holds. A worse answer, or nobody knows: the
  more urgent place. Tags, places and words are those of rule book 1.1.0.

  @evidence:general @source:NICE-CG141
  Scenario: Vomiting blood, or black poo, and more than a streak
    Given there are signs of bleeding from the stomach
    And any of these:
      | black, sticky poo                                         |
      | more blood than one small streak                          |
      | it is not known whether more blood than one small streak  |
      | faintness, or a faint                                     |
      | it is not known whether faintness, or a faint             |
      | new weakness all over                                     |
      | it is not known whether new weakness all over             |
      | the patient feels ill or feverish                         |
      | it is not known whether the patient feels ill or feverish |
    Then send them to 999 now

  @evidence:general @source:NHS.uk-stomach-ache
  Scenario: Severe tummy pain with collapse
    Given there are signs of severe tummy pain
    And any of these:
      | a faint                                   |
      | it is not known whether a faint           |
      | pale, clammy skin                         |
      | it is not known whether pale, clammy skin |
      | drowsiness                                |
      | it is not known whether drowsiness        |
      | a child hard to wake                      |
    Then send them to 999 now

  @evidence:general @source:NHS.uk-jaundice
  Scenario: Jaundice and ill
    Given there are signs of jaundice
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
      | violent shivering                               |
      | it is not known whether violent shivering       |
      | new confusion                                   |
      | it is not known whether new confusion           |
      | drowsiness                                      |
      | it is not known whether drowsiness              |
      | severe tummy pain                               |
      | it is not known whether severe tummy pain       |
    Then send them to A&E to arrive within 1 hour

  # A blocked catheter can raise the blood pressure of somebody with a high spinal cord injury dangerously.
  @evidence:re-read @source:NHS-England-urgent-community-response
  Scenario: Blocked catheter and a spinal cord injury
    Given there are signs of a blocked catheter
    And any of these:
      | the patient has an old spinal cord injury                         |
      | it is not known whether the patient has an old spinal cord injury |
    And any of these:
      | a pounding headache                                     |
      | it is not known whether a pounding headache             |
      | sweating without heat or effort                         |
      | it is not known whether sweating without heat or effort |
      | a flushed or blotchy face                               |
      | it is not known whether a flushed or blotchy face       |
    Then send them to 999 now

  # A faint or pain at the tip of the shoulder may mean bleeding inside.
  @evidence:general @source:NICE-NG126
  Scenario: Possible ectopic pregnancy, and faint
    Given there are signs of an ectopic pregnancy
    And any of these:
      | a faint                                          |
      | it is not known whether a faint                  |
      | faintness, or a faint                            |
      | it is not known whether faintness, or a faint    |
      | pain at the shoulder tip                         |
      | it is not known whether pain at the shoulder tip |
    Then send them to 999 now

  # Nobody knows whether there is pain as well: as if there were.
  @evidence:general @source:NICE-NG126
  Scenario: Bleeding in early pregnancy and perhaps pain
    Given there are signs of bleeding in early pregnancy
    And it is not known whether tummy pain
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NICE-NG25
  Scenario: The cord can be felt
    Given there are signs of waters gone, or possible labour
    And any of these:
      | a cord felt or seen in the vagina                         |
      | it is not known whether a cord felt or seen in the vagina |
    Then send them to 999 now
    And advise "Kneel down with your chest low and your bottom up until help comes. Do not push the cord back."

  # The source gives 999 or A&E. Signs of shock, a clot in the lung or heavy bleeding go to 999.
  @evidence:general @source:NICE-NG194
  Scenario: Severely ill after a birth or pregnancy
    Given there are signs of illness after a birth or pregnancy
    And any of these:
      | faintness, or a faint                                     |
      | it is not known whether faintness, or a faint             |
      | new confusion                                             |
      | it is not known whether new confusion                     |
      | breathlessness, or fast breathing                         |
      | it is not known whether breathlessness, or fast breathing |
      | chest pain or tightness                                   |
      | it is not known whether chest pain or tightness           |
      | a pad soaked in an hour                                   |
      | it is not known whether a pad soaked in an hour           |
    Then send them to 999 now

  @evidence:general @source:CKS-pelvic-inflammatory-disease
  Scenario: Pelvic infection with a fever
    Given there are signs of pelvic infection
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
      | violent shivering                               |
      | it is not known whether violent shivering       |
    Then send them to the duty clinician within 6 hours

  # The source gives A&E within four hours, faint or not. Somebody who faints is on the way sooner here.
  @evidence:general @source:NICE-NG88
  Scenario: Bleeding that is too much, and faint
    Given there are signs of too much vaginal bleeding
    And any of these:
      | a faint                                                   |
      | it is not known whether a faint                           |
      | pale, clammy skin                                         |
      | it is not known whether pale, clammy skin                 |
      | the patient is too faint to stand                         |
      | it is not known whether the patient is too faint to stand |
    Then send them to A&E to arrive within 1 hour
    And say "Lie down with the legs up while you wait for the car. If you faint again, or cannot sit up for the drive, ring 999."

  @evidence:general @source:NHS.uk-broken-bones
  Scenario: Broken limb with bone, cold or no travel
    Given there are signs of a broken or crooked limb
    And any of these:
      | bone showing through the skin                                  |
      | it is not known whether bone showing through the skin          |
      | an injured limb numb beyond the injury                         |
      | it is not known whether an injured limb numb beyond the injury |
      | an injured limb cold beyond the injury                         |
      | it is not known whether an injured limb cold beyond the injury |
      | an injured limb pale beyond the injury                         |
      | it is not known whether an injured limb pale beyond the injury |
      | no way to travel by car                                        |
      | it is not known whether no way to travel by car                |
    Then send them to 999 now

  # A fever and no weight on the leg. Nobody knows one of them, and the other is there: as if both were.
  @evidence:general @source:CKS-limp-in-childhood
  Scenario: A limp with fever and no standing
    Given there are signs of a dangerous limp in a child
    And any of these:
      | the patient has a fever                         |
      | it is not known whether the patient has a fever |
    And any of these:
      | a leg they cannot stand on                         |
      | it is not known whether a leg they cannot stand on |
    Then send them to A&E to arrive within 4 hours

  # Drowsiness or vomiting means 999 in the source.
  @evidence:re-read @source:NICE-NG18 @source:practice-red-flag-guides
  Scenario: Perhaps new diabetes in an ill child
    Given there are signs of new diabetes in a child
    And any of these:
      | drowsiness                                      |
      | it is not known whether drowsiness              |
      | a child hard to wake                            |
      | it is not known whether a child hard to wake    |
      | new confusion                                   |
      | it is not known whether new confusion           |
      | vomiting                                        |
      | it is not known whether vomiting                |
      | tummy pain                                      |
      | it is not known whether tummy pain              |
      | deep, sighing breathing                         |
      | it is not known whether deep, sighing breathing |
      | breathlessness, or fast breathing               |
      | fast or hard breathing in a small child         |
    Then send them to 999 now

  # The source names the first 24 hours of life. That a baby too sleepy to feed goes too is a proposal of this project.
  @evidence:general @source:NICE-CG98
  Scenario: Yellow on the first day or too sleepy
    Given there are signs of dangerous jaundice in a baby
    And any of these:
      | yellow on the first day of life                         |
      | it is not known whether yellow on the first day of life |
      | a baby too sleepy to feed                               |
      | it is not known whether a baby too sleepy to feed       |
    Then send them to A&E to arrive within 1 hour

  # The flag itself is with those of the ears, nose and throat: put its title here. A drowsy dry child goes to A&E in the source.
  @evidence:re-read @source:regional-childrens-site @source:NICE-NG143
  Scenario: Dry and drowsy child
    Given there are signs of a dry child
    And any of these:
      | drowsiness                                          |
      | it is not known whether drowsiness                  |
      | a floppy child                                      |
      | it is not known whether a floppy child              |
      | a child too sleepy to drink                         |
      | it is not known whether a child too sleepy to drink |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NICE-NG76 @source:NICE-CG89
  Scenario: Injury without a fitting story in a child who is hurt
    Given there are signs of an injury that nobody can explain
    And any of these:
      | a child whom the unexplained injury hurts                         |
      | it is not known whether a child whom the unexplained injury hurts |
    Then send them to A&E to arrive within 1 hour
    And also send them to the safeguarding lead within 1 hour
