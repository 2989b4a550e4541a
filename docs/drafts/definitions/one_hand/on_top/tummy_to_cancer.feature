# The rules on top of the flags: follow-up questions of today as rules over signs, with the places, sources, evidence and words of today.
Feature: Rules on top of red flags, author 2

  # tummy_bowel_bladder.feature
  # Black poo is always more than a streak. Not known whether it is black decides nothing: then there was blood.
  @evidence:general @source:NICE-CG141
  Scenario: Vomiting blood, or black poo, and more than a streak
    Given there are signs of bleeding from the stomach
    And any of these:
      | black, sticky poo                                                |
      | more vomited blood than one small streak                         |
      | faintness, or a faint                                            |
      | the patient feels ill or feverish                                |
      | it is not known whether more vomited blood than one small streak |
      | it is not known whether faintness, or a faint                    |
      | it is not known whether the patient feels ill or feverish        |
    Then send them to 999 now

  # tummy_bowel_bladder.feature
  @evidence:general @source:NHS.uk-stomach-ache
  Scenario: Severe tummy pain with collapse
    Given there are signs of a severe tummy emergency
    And any of these:
      | a faint or blackout                                 |
      | pale, cold, sweaty skin                             |
      | the patient is hard to wake                         |
      | it is not known whether a faint or blackout         |
      | it is not known whether pale, cold, sweaty skin     |
      | it is not known whether the patient is hard to wake |
    Then send them to 999 now

  # tummy_bowel_bladder.feature
  @evidence:general @source:NHS.uk-jaundice
  Scenario: Jaundice and ill
    Given there are signs of jaundice
    And any of these:
      | a fever                                   |
      | violent shivering                         |
      | new confusion                             |
      | drowsiness                                |
      | severe tummy pain                         |
      | it is not known whether a fever           |
      | it is not known whether violent shivering |
      | it is not known whether new confusion     |
      | it is not known whether drowsiness        |
      | it is not known whether severe tummy pain |
    Then send them to A&E to arrive within 1 hour

  # tummy_bowel_bladder.feature
  # A blocked catheter can raise the blood pressure of somebody with a high spinal cord injury dangerously.
  @evidence:re-read @source:NHS-England-urgent-community-response
  Scenario: Blocked catheter and a spinal cord injury
    Given there are signs of a blocked catheter
    And any of these:
      | the patient has a spinal cord injury                         |
      | it is not known whether the patient has a spinal cord injury |
    And any of these:
      | a pounding headache                                |
      | a flushed or sweating face                         |
      | it is not known whether a pounding headache        |
      | it is not known whether a flushed or sweating face |
    Then send them to 999 now

  # pregnancy.feature
  # A faint or pain at the tip of the shoulder may mean bleeding inside.
  @evidence:general @source:NICE-NG126
  Scenario: Possible ectopic pregnancy, and faint
    Given there are signs of a possible ectopic pregnancy
    And any of these:
      | faintness, or a faint                                   |
      | pain at the tip of the shoulder                         |
      | it is not known whether faintness, or a faint           |
      | it is not known whether pain at the tip of the shoulder |
    Then send them to 999 now

  # pregnancy.feature
  # Nobody knows whether there is pain as well: as if there were.
  @evidence:general @source:NICE-NG126
  Scenario: Bleeding in early pregnancy and perhaps pain
    Given there are signs of bleeding in early pregnancy
    And any of these:
      | it is not known whether tummy pain                      |
      | it is not known whether pain at the tip of the shoulder |
      | it is not known whether a faint or blackout             |
    Then send them to A&E to arrive within 1 hour

  # pregnancy.feature
  @evidence:general @source:NICE-NG25
  Scenario: The cord can be felt
    Given there are signs of waters gone, or labour
    And any of these:
      | a cord at the opening of the vagina                         |
      | it is not known whether a cord at the opening of the vagina |
    Then send them to 999 now
    And advise "Kneel down with your chest low and your bottom up until help comes. Do not push the cord back."

  # pregnancy.feature
  # The source gives 999 or A&E. Signs of shock, a clot in the lung or heavy bleeding go to 999.
  @evidence:general @source:NICE-NG194
  Scenario: Severely ill after a birth or pregnancy
    Given there are signs of serious illness after a pregnancy
    And any of these:
      | faintness, or a faint                                     |
      | new confusion                                             |
      | breathlessness, or fast breathing                         |
      | chest pain or tightness                                   |
      | a pad soaked in an hour                                   |
      | it is not known whether faintness, or a faint             |
      | it is not known whether new confusion                     |
      | it is not known whether breathlessness, or fast breathing |
      | it is not known whether chest pain or tightness           |
      | it is not known whether a pad soaked in an hour           |
    Then send them to 999 now

  # womens_health.feature
  @evidence:general @source:CKS-pelvic-inflammatory-disease
  Scenario: Pelvic infection with a fever
    Given there are signs of pelvic infection
    And any of these:
      | a fever                                   |
      | violent shivering                         |
      | it is not known whether a fever           |
      | it is not known whether violent shivering |
    Then send them to the duty clinician within 6 hours

  # womens_health.feature
  # The source gives A&E within four hours, faint or not. Somebody who faints is on the way sooner here.
  @evidence:general @source:NICE-NG88
  Scenario: Bleeding that is too much, and faint
    Given there are signs of vaginal bleeding that is too much
    And any of these:
      | a faint or blackout                                       |
      | pale, cold, sweaty skin                                   |
      | the patient is too faint to stand                         |
      | it is not known whether a faint or blackout               |
      | it is not known whether pale, cold, sweaty skin           |
      | it is not known whether the patient is too faint to stand |
    Then send them to A&E to arrive within 1 hour
    And say "Lie down with the legs up while you wait for the car. If you faint again, or cannot sit up for the drive, ring 999."

  # limbs.feature
  @evidence:general @source:NHS.uk-broken-bones
  Scenario: Broken limb with bone, cold or no travel
    Given there are signs of a badly broken limb
    And any of these:
      | a bone that can be seen                                                  |
      | numbness beyond the injury or cast                                       |
      | a hand or foot cold beyond the injury                                    |
      | the patient cannot travel by car with the injury                         |
      | it is not known whether a bone that can be seen                          |
      | it is not known whether numbness beyond the injury or cast               |
      | it is not known whether a hand or foot cold beyond the injury            |
      | it is not known whether the patient cannot travel by car with the injury |
    Then send them to 999 now

  # limbs.feature
  @evidence:general @source:CKS-limp-in-childhood
  Scenario: A limp with fever and no standing
    Given there are signs of a dangerous limp in a child
    And any of these:
      | a fever                         |
      | it is not known whether a fever |
    And any of these:
      | a leg the child cannot stand on                         |
      | it is not known whether a leg the child cannot stand on |
    Then send them to A&E to arrive within 4 hours

  # small_children.feature (in the Rule "An injury that nobody can explain")
  @evidence:general @source:NICE-NG76 @source:NICE-CG89
  Scenario: Injury without a fitting story in a child who is hurt
    Given there are signs of an injury that nobody can explain
    And any of these:
      | a burn or scald                                                  |
      | a broken bone                                                    |
      | pain or swelling where the child is hurt                         |
      | a blow to the head                                               |
      | a child who will not use an arm or leg                           |
      | the patient feels ill or feverish                                |
      | drowsiness                                                       |
      | it is not known whether a burn or scald                          |
      | it is not known whether a broken bone                            |
      | it is not known whether pain or swelling where the child is hurt |
      | it is not known whether a blow to the head                       |
      | it is not known whether a child who will not use an arm or leg   |
      | it is not known whether the patient feels ill or feverish        |
      | it is not known whether drowsiness                               |
    Then send them to A&E to arrive within 1 hour
    And also send them to the safeguarding lead within 1 hour

  # small_children.feature
  # Drowsiness or vomiting means 999 in the source.
  @evidence:re-read @source:NICE-NG18 @source:practice-red-flag-guides
  Scenario: Perhaps new diabetes in an ill child
    Given there are signs of new diabetes in a child
    And any of these:
      | drowsiness                                                |
      | new confusion                                             |
      | vomiting                                                  |
      | tummy pain                                                |
      | breathlessness, or fast breathing                         |
      | fast or hard breathing                                    |
      | fast, deep breathing                                      |
      | it is not known whether drowsiness                        |
      | it is not known whether new confusion                     |
      | it is not known whether vomiting                          |
      | it is not known whether tummy pain                        |
      | it is not known whether breathlessness, or fast breathing |
      | it is not known whether fast or hard breathing            |
      | it is not known whether fast, deep breathing              |
    Then send them to 999 now

  # small_children.feature
  # The source names the first 24 hours of life. That a baby too sleepy to feed goes too is a proposal of this project.
  @evidence:general @source:NICE-CG98
  Scenario: Yellow on the first day or too sleepy
    Given there are signs of yellow baby with danger signs
    And any of these:
      | yellow skin on the first day of life                         |
      | a child too sleepy to drink                                  |
      | it is not known whether yellow skin on the first day of life |
      | it is not known whether a child too sleepy to drink          |
    Then send them to A&E to arrive within 1 hour

  # small_children.feature
  # The flag is with the ears, nose and throat. A drowsy dry child goes to A&E in the source.
  @evidence:re-read @source:regional-childrens-site @source:NICE-NG143
  Scenario: Dry and drowsy child
    Given there are signs of dehydration in a child
    And any of these:
      | drowsiness                                          |
      | a floppy child                                      |
      | a child too sleepy to drink                         |
      | it is not known whether drowsiness                  |
      | it is not known whether a floppy child              |
      | it is not known whether a child too sleepy to drink |
    Then send them to A&E to arrive within 1 hour
