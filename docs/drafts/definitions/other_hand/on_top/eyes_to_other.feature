Feature: Rules on top of red flags

  The follow-up questions of today, as rules over signs: asked only when the flag holds. A worse answer, or nobody knows: the
  more urgent place. Tags, places and words are those of rule book 1.1.0. (A drowsy dry child: see the rules of author 2.)

  @evidence:general @source:NHS.uk-eye-injuries
  Scenario: Strong chemical in the eye
    Given there are signs of a chemical in the eye
    And any of these:
      | a strong chemical in the eye                              |
      | it is not known whether a strong chemical in the eye      |
      | an eye that does not open                                 |
      | it is not known whether an eye that does not open         |
      | an eye that sees nothing                                  |
      | it is not known whether an eye that sees nothing          |
      | an eye that looks white or cloudy                         |
      | it is not known whether an eye that looks white or cloudy |
    Then send them to 999 now
    And advise "Rinse the eye with plenty of clean running water for at least 20 minutes, starting now, before anything else. Take any contact lens out."

  @evidence:general @source:NHS-England-button-battery-alert
  Scenario: Small battery or magnet, and ill
    Given there are signs of a small battery or magnet
    And any of these:
      | a cough                                                         |
      | it is not known whether a cough                                 |
      | drooling, or spit they cannot swallow                           |
      | it is not known whether drooling, or spit they cannot swallow   |
      | vomiting                                                        |
      | it is not known whether vomiting                                |
      | pain since the battery or magnet                                |
      | it is not known whether pain since the battery or magnet        |
      | bleeding since the battery or magnet                            |
      | it is not known whether bleeding since the battery or magnet    |
      | the patient can hardly swallow                                  |
      | it is not known whether the patient can hardly swallow          |
      | a child who refuses food or drink                               |
      | it is not known whether a child who refuses food or drink       |
      | breathlessness, or fast breathing                               |
      | it is not known whether breathlessness, or fast breathing       |
      | fast or hard breathing in a small child                         |
      | it is not known whether fast or hard breathing in a small child |
    Then send them to 999 now

  @evidence:general @source:NHS.uk-nosebleed
  Scenario: Heavy nosebleed
    Given there are signs of a serious nosebleed
    And any of these:
      | blood pouring from the nose                                     |
      | it is not known whether blood pouring from the nose             |
      | faintness, or a faint                                           |
      | it is not known whether faintness, or a faint                   |
      | drowsiness                                                      |
      | it is not known whether drowsiness                              |
      | breathlessness, or fast breathing                               |
      | it is not known whether breathlessness, or fast breathing       |
      | fast or hard breathing in a small child                         |
      | it is not known whether fast or hard breathing in a small child |
      | blood or coffee grounds in the vomit                            |
      | it is not known whether blood or coffee grounds in the vomit    |
      | blood coughed up                                                |
      | it is not known whether blood coughed up                        |
    Then send them to 999 now
    And advise "Sit up and lean forward. Keep pinching the soft part of the nose firmly until help comes, and spit out any blood."

  @evidence:re-read @source:NHS.uk-urgent-dental @source:SDCEP
  Scenario: Swelling that threatens the airway
    Given there are signs of a spreading infection of the mouth
    And any of these:
      | breathlessness, or fast breathing                               |
      | it is not known whether breathlessness, or fast breathing       |
      | fast or hard breathing in a small child                         |
      | it is not known whether fast or hard breathing in a small child |
      | a harsh noise when breathing in                                 |
      | it is not known whether a harsh noise when breathing in         |
      | drooling, or spit they cannot swallow                           |
      | it is not known whether drooling, or spit they cannot swallow   |
      | new confusion                                                   |
      | it is not known whether new confusion                           |
      | drowsiness                                                      |
      | it is not known whether drowsiness                              |
      | the patient is too ill to get up                                |
      | it is not known whether the patient is too ill to get up        |
    Then send them to 999 now

  @evidence:general @source:NICE-CG178
  Scenario: Psychosis with danger
    Given there are signs of psychosis
    And any of these:
      | dangerous behaviour                                              |
      | it is not known whether dangerous behaviour                      |
      | danger now from what they see or believe                         |
      | it is not known whether danger now from what they see or believe |
    Then send them to 999 now

  @evidence:general @source:TOXBASE @source:NHS.uk-poisoning
  Scenario: Overdose on purpose or with signs
    Given there are signs of an overdose or poisoning
    And any of these:
      | an overdose taken on purpose                         |
      | it is not known whether an overdose taken on purpose |
      | a symptom since taking it                            |
      | it is not known whether a symptom since taking it    |
    Then send them to 999 now
    And advise "Stay with them, keep the packets for the crew, and do not make them sick. If they took it on purpose, do not leave them alone."

  @evidence:general @source:NHS.uk
  Scenario: Sexual assault and in danger
    Given there are signs of a sexual assault
    And any of these:
      | danger or bad injury after the assault                         |
      | it is not known whether danger or bad injury after the assault |
    Then send them to 999 now
    And advise "Go somewhere safe, if that can be done. A colleague can ring 999 for them while they stay on the line."

  # Sooner than from 18 years, so that this rule decides and its words are the ones said.
  @evidence:general @source:Working-Together
  Scenario: Sexual assault under 18
    Given there are signs of a sexual assault
    And the patient is under 18 years
    Then send them to the sexual assault referral centre within 1 hour
    And also send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "I believe you, and it is not your fault. I have to tell our safeguarding lead so that we can keep you safe."
    And advise "Medicine against HIV works up to 72 hours, emergency contraception up to 5 days, and samples can be taken up to 7 days. If you can, do not wash, and keep the clothes in a clean bag."

  @evidence:general @source:NICE-PH50
  Scenario: Domestic abuse, danger now
    Given there are signs of domestic abuse
    And any of these:
      | danger now from somebody close                         |
      | it is not known whether danger now from somebody close |
    Then send them to 999 now
    And advise "A colleague can ring 999 for them. If they ring from a mobile and cannot speak, they press 55 when they hear the operator."

  # Harm, threats or control at home are child abuse too, whether a parent or a boyfriend does it. A time of this project.
  @evidence:proposed @source:Working-Together @source:NICE-PH50
  Scenario: Domestic abuse under 18
    Given there are signs of domestic abuse
    And the patient is under 18 years
    Then send them to the safeguarding lead within 1 hour
    And also send them to the duty clinician within 1 hour
    And say "Thank you for telling me. Which number and time are safe for a call? Somebody whose job it is to keep children safe will speak to you today."
    And advise "Childline is free at any hour on 0800 1111. In danger, ring 999; if you cannot speak on a mobile, press 55."

  @evidence:general @source:Working-Together
  Scenario: Child in danger now
    Given there are signs of abuse or neglect of a child
    And any of these:
      | a child in danger at this moment                         |
      | it is not known whether a child in danger at this moment |
    Then send them to 999 now
    And advise "Stay on the line, do not leave the child alone with the danger, and tell our safeguarding lead."

  @evidence:general @source:Care-Act-2014
  Scenario: Adult in danger now
    Given there are signs of abuse or neglect of an adult
    And any of these:
      | an adult in danger at this moment                         |
      | it is not known whether an adult in danger at this moment |
    Then send them to 999 now
    And advise "Stay on the line, keep them safe until help comes, and tell our safeguarding lead."

  @evidence:general @source:MEED-CR233
  Scenario: Eating disorder with collapse
    Given there are signs of an eating disorder that harms the body
    And any of these:
      | a faint                                                          |
      | it is not known whether a faint                                  |
      | chest pain or tightness                                          |
      | it is not known whether chest pain or tightness                  |
      | the patient is too weak to stand unaided                         |
      | it is not known whether the patient is too weak to stand unaided |
      | no drink at all for a day                                        |
      | it is not known whether no drink at all for a day                |
    Then send them to A&E to arrive within 1 hour

  # That seeing things counts as confusion here is a cautious choice of this project.
  @evidence:general @source:NICE-CG100
  Scenario: Alcohol withdrawal with fits or confusion
    Given there are signs of alcohol withdrawal
    And any of these:
      | a fit                                                  |
      | it is not known whether a fit                          |
      | new confusion                                          |
      | it is not known whether new confusion                  |
      | things seen that are not there                         |
      | it is not known whether things seen that are not there |
    Then send them to 999 now

  @evidence:general @source:NICE-CG57
  Scenario: Eczema with herpes virus near the eye
    Given there are signs of eczema with herpes virus
    And any of these:
      | sores near or in an eye                         |
      | it is not known whether sores near or in an eye |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NICE-CG57
  Scenario: Eczema with herpes virus under one year
    Given there are signs of eczema with herpes virus
    And the patient is under 1 year
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NICE-NG19
  Scenario: Diabetic foot that threatens a limb
    Given there are signs of a diabetic foot in trouble
    And any of these:
      | foot trouble spreading up the leg                         |
      | it is not known whether foot trouble spreading up the leg |
      | a part of the foot black or cold                          |
      | it is not known whether a part of the foot black or cold  |
      | the patient feels ill or feverish                         |
      | it is not known whether the patient feels ill or feverish |
      | the patient has a fever                                   |
      | it is not known whether the patient has a fever           |
      | violent shivering                                         |
      | it is not known whether violent shivering                 |
    Then send them to A&E to arrive within 1 hour

  @evidence:general @source:NHS.uk-burns
  Scenario: Very large burn or burnt airway
    Given there are signs of a dangerous burn
    And any of these:
      | a burn bigger than a whole arm                                  |
      | it is not known whether a burn bigger than a whole arm          |
      | a burn of the mouth or nose                                     |
      | it is not known whether a burn of the mouth or nose             |
      | soot round the mouth or nose                                    |
      | it is not known whether soot round the mouth or nose            |
      | swelling of the mouth since the burn                            |
      | it is not known whether swelling of the mouth since the burn    |
      | a hoarse voice since the burn                                   |
      | it is not known whether a hoarse voice since the burn           |
      | breathlessness, or fast breathing                               |
      | it is not known whether breathlessness, or fast breathing       |
      | fast or hard breathing in a small child                         |
      | it is not known whether fast or hard breathing in a small child |
    Then send them to 999 now
    And advise "Cool the burn under cool running water for 20 minutes while the ambulance comes, and keep the rest of the body warm."

  @evidence:general @source:NHS.uk-snake-bites
  Scenario: Snake bite
    Given there are signs of a serious bite
    And any of these:
      | a bite by a snake                         |
      | it is not known whether a bite by a snake |
    Then send them to 999 now
    And advise "Keep still, with the bitten part low. Take off rings and watches. Do not cut, suck or tie the bite."
